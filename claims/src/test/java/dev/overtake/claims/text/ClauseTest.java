package dev.overtake.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether the clause around the first figure of a text asserts anything.
class ClauseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder had 400 trams.|null",
        "Alder will have 400 trams.|TO_COME",
        "Alder is set to have 400 trams.|TO_COME",
        "Alder set 400 trams aside.|null",
        "It will rain, and Alder had 400 trams.|null",
        "If Alder had 400 trams it would boast.|CONDITIONAL",
        "If Alder had 400 trams it lied.|CONDITIONAL",
        "Were Alder to buy 400 trams, it could boast.|CONDITIONAL",
        "There were 400 trams.|null",
        "I think Alder had 400 trams.|OPINION",
        "In May 2024 Alder had 400 trams.|null",
        "May 2024 saw 400 trams.|null",
        "May Alder have 400 trams.|TO_COME",
      })
  void aClauseTellsWhetherItAsserts(String text, String open) {
    var sentence = new Sentence(text, new Sentences.Span(0, text.length()), Stems.PLAIN);
    var at = sentence.index(text.indexOf("400"));
    assertEquals(open, String.valueOf(Clause.around(text, sentence.tokens(), at).open()));
  }
}
