package dev.overtake.claims.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> of(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void aMissingSpaceStillEndsASentence() {
    assertEquals(2, of("It is a force.Firms build it.").size());
  }

  @Test
  void anAbbreviationEndsNone() {
    assertEquals(1, of("Output of the U.S. Navy rose 2.5 per cent, said Dr. Lin.").size());
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertEquals(
        List.of("“It can be used.”", "This is new."), of("“It can be used.” This is new."));
  }
}
