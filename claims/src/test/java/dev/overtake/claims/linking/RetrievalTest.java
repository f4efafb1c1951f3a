package dev.overtake.claims.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.claims.Trams;
import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Sentences;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.claims.text.YearSpan;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which indicator the first amount of a sentence is a figure of.
class RetrievalTest {
  private static final RaceTerms TERMS = RaceTerms.of(Trams.RACE);

  private static Retrieval.Found found(
      String text, String owner, @Nullable YearSpan years, Retrieval.Before before) {
    var sentence =
        new Sentence(text, new Sentences.Span(0, text.length()), TERMS.vocabulary().stems());
    var amount = Quantities.in(text, 0, text.length()).getFirst();
    var first = sentence.index(amount.start());
    var last = sentence.index(amount.end() - 1);
    return TERMS
        .retrieval()
        .best(
            i -> true,
            new Retrieval.Query(amount, owner, new WordSpan(first, last), true, years),
            sentence,
            before);
  }

  private static String id(Retrieval.Found found) {
    var indicator = found.indicator();
    return indicator == null ? String.join(" or ", found.torn()) : indicator.id();
  }

  private static String of(String text, String owner) {
    return id(found(text, owner, null, new Retrieval.Before(Map.of(), "", 9)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Money for tracks was $2 billion.|ALD|tram-spending",
        "The grid delivered 3 TWh to all motors.|ALD|tram-electricity",
        "All motors drew 0.4 GW at most.|ALD|tram-power",
        "Tracks cost $200 billion.|ALD|''",
        "The grid delivered 3 TWh.|LND|''",
        "The weather cost $2 billion.|ALD|''",
      })
  void wordsUnitOwnerAndSizeTell(String text, String owner, String indicator) {
    assertEquals(indicator, of(text, owner));
  }

  @Test
  void whatWasSpokenOfBeforeHelps() {
    var text = "Down there it was $1 billion.";
    assertEquals("", of(text, "BIR"));
    var before =
        new Retrieval.Before(Map.of("track", 1, "spend", 1, "money", 1), "tram-spending", 0);
    assertEquals("tram-spending", id(found(text, "BIR", null, before)));
  }

  @Test
  void yearsWithoutAnyFigureRuleNothingOut() {
    var before = new Retrieval.Before(Map.of(), "", 9);
    var text = "Money for tracks was $2 billion.";
    assertEquals("tram-spending", id(found(text, "ALD", new YearSpan(1999, 1999), before)));
    assertEquals("tram-spending", id(found(text, "ALD", new YearSpan(2024, 2024), before)));
  }
}
