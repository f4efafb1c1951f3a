package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  private static List<Quantity> in(String text) {
    return Quantities.in(text, Tokens.of(text, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They built fifty-two of them|52|NUMBER|fifty-two",
        "one hundred and six plants|106|NUMBER|one hundred and six",
        "five and a half million people|5500000|NUMBER|five and a half million",
        "half a million cars|500000|NUMBER|half a million",
        "3 million and a half robots|3500000|NUMBER|3 million and a half",
        "4 thousand 3 hundred and 21 ships|4321|NUMBER|4 thousand 3 hundred and 21",
        "some 2.5bn users|2500000000|NUMBER|2.5bn",
        "it grew by a dozen|12|NUMBER|a dozen",
        "13 lakh phones|1300000|NUMBER|13 lakh",
        "two thirds of the world|66.666667|PERCENT|two thirds",
        "three-quarters of firms|75|PERCENT|three-quarters",
        "two out of three firms|0.666667|K_OF_N|two out of three",
        "-5 % in the year|-5|PERCENT|-5 %",
        "US$ 2.5 billion|2500000000|MONEY|US$ 2.5 billion",
        "HK$ 40 million|40000000|MONEY|HK$ 40 million",
        "250 million Dutch guilders|250000000|MONEY|250 million Dutch guilders",
        "660 square meters|660|DIMENSION|660 square meters",
        "a 3-inch wafer|3|DIMENSION|3-inch",
        "seven months behind|7|DURATION|seven months",
        "a plant 40 years old|40|AGE|40 years old",
        "the 21st of its kind|21|ORDINAL|21st",
        "three times as much|3|MULTIPLE|three times",
      })
  void anAmountIsReadWithItsValueAndItsWords(
      String text, double value, Quantity.Kind kind, String words) {
    var found = in(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(value, found.getFirst().value(), 1e-6 * Math.abs(value));
    assertEquals(kind, found.getFirst().kind());
    assertEquals(words, found.getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-4 is a model",
        "made in 7 nm",
        "in 2025 it was so",
        "see https://example.org/a/12?b=34 for more",
        "no one knows",
        "Qwen3 and R1-0528",
      })
  void whatIsNoAmountIsLeftAlone(String text) {
    assertTrue(in(text).isEmpty(), in(text).toString());
  }

  @Test
  void aLongTextIsReadInLinearTime() {
    var text = "one hundred and ".repeat(40_000);
    var start = System.nanoTime();
    in(text);
    assertTrue(System.nanoTime() - start < 5e9, "took too long");
  }
}
