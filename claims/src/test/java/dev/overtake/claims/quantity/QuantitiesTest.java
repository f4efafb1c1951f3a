package dev.overtake.claims.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  private static List<Quantity> in(String text) {
    return Quantities.in(text, 0, text.length());
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
        "a fleet of 12 500 buses|12500|NUMBER|12 500",
        "the bill was 2.450,75 in all|2450.75|NUMBER|2.450,75",
        "roughly 3.4x10^12 pairs|3.4e12|NUMBER|3.4x10^12",
        "about .35 of it|0.35|NUMBER|.35",
        "six dozens of eggs|72|NUMBER|six dozens",
        "700m users|700000000|NUMBER|700m",
        "a mast of 48m in height|48|DIMENSION|48m",
        "eight point nought six on the list|8.06|NUMBER|eight point nought six",
        "it fell by minus four|-4|NUMBER|minus four",
        "EUR 30 for each|30|MONEY|EUR 30",
        "a loss of 12 MUSD|12000000|MONEY|12 MUSD",
        "for 80 USD million|80000000|MONEY|80 USD million",
        "4 dollars and 20 cents|4.2|MONEY|4 dollars and 20 cents",
        "250 million pounds for the firm|250000000|MONEY|250 million pounds",
        "250 million pounds of beef|250000000|DIMENSION|250 million pounds",
        "35 km2 of panels|35|DIMENSION|35 km2",
        "6 feet 3 inches|6.25|DIMENSION|6 feet 3 inches",
        "an hour and a half|1.5|DURATION|an hour and a half",
        "two decades of work|20|DURATION|two decades",
        "1 year 2 months 3 days|428|DURATION|1 year 2 months 3 days",
        "the thirty-second time|32|ORDINAL|thirty-second",
        "the penultimate stop|-1|RELATIVE|penultimate",
        "between 10 and 14 %|12|PERCENT|10 and 14 %",
        "5 to 7 million cars|6000000|NUMBER|5 to 7 million",
      })
  void anAmountIsReadWithItsValueAndItsWords(
      String text, double value, Quantity.Kind kind, String words) {
    var found = in(text);
    assertEquals(1, found.size(), found.toString());
    assertEquals(value, found.getFirst().value(), 1e-6 * Math.abs(value));
    assertEquals(kind, found.getFirst().kind(), text);
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
        "on 5 March they met",
        "at 10:45 it began",
        "release 3.1.2 of it",
        "the 2019-20 season",
        "Qwen3 and R1-0528",
      })
  void whatIsNoAmountIsLeftAlone(String text) {
    assertTrue(in(text).isEmpty(), in(text).toString());
  }

  @Test
  void aRiseFromOneAmountToAnotherIsNoRange() {
    assertEquals(2, in("up from 8 percent to 10 percent").size());
  }

  @Test
  void aRangeHasBothItsEnds() {
    var range = in("between $3 billion and $5 billion").getFirst();
    assertEquals(3e9, range.low());
    assertEquals(5e9, range.high());
  }

  @Test
  void aUnitWithoutANumberHasNoValue() {
    assertTrue(in("the dollar fell").getFirst().bare());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"one hundred and ", "4 thousand ", "1 million and a ", "5 dollars and ", "3 to "})
  void aTextTwiceAsLongTakesTwiceAsManyLooks(String part) {
    var looks = looks(part.repeat(500));
    assertTrue(looks > 500, "a look at each part at least");
    var more = looks(part.repeat(1000));
    assertTrue(more <= 2.1 * looks, more + " looks, where half the text took " + looks);
  }

  /* How often a word or what stands between two is looked at. */
  private static long looks(String text) {
    var looks = new AtomicLong();
    var counted =
        new Lexemes(text, 0, text.length()) {
          @Override
          String word(int at) {
            looks.incrementAndGet();
            return super.word(at);
          }

          @Override
          String gap(int at) {
            looks.incrementAndGet();
            return super.gap(at);
          }

          @Override
          boolean joined(int at) {
            looks.incrementAndGet();
            return super.joined(at);
          }
        };
    assertFalse(Quantities.in(counted, end -> false).isEmpty());
    return looks.get();
  }
}
