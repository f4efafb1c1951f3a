package dev.overtake.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static List<String> of(String text) {
    return Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @Test
  void aMissingSpaceStillEndsASentence() {
    assertThat(of("It is a force.Firms build it.")).hasSize(2);
  }

  @Test
  void anAbbreviationEndsNone() {
    assertThat(of("Output of the U.S. Navy rose 2.5 per cent, said Dr. Lin.")).hasSize(1);
  }

  @Test
  void aClosingQuoteBelongsToItsSentence() {
    assertThat(of("“It can be used.” This is new."))
        .containsExactly("“It can be used.”", "This is new.");
  }
}
