package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.race.standing.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Standing standing = Fixture.straight();
  private final Wording wording = new Wording(standing);

  @Test
  void theAnswerSaysWhoLeadsWhereWhichWayItMovesAndWhatMayChange() {
    assertEquals(
        List.of(
            "Neither leads overall: it is too close to call.",
            "The United States leads in models (very likely).",
            "China leads in energy (almost certain).",
            "We have no comparable figures for computing power.",
            "Both indicators with a clear trend move towards China.",
            "One trend is likely to make a lead change hands by 2036: China takes the lead in notable"
                + " models in 56 of 100 runs."),
        texts(wording.answer()));
  }

  @Test
  void exchangingTheSidesMirrorsEverySentence() {
    var mirrored = Fixture.exchanged();
    var there = new Wording(mirrored);
    assertEquals(sorted(texts(wording.answer())), sorted(swapped(texts(there.answer()))));
    for (var s : standing.indicators()) {
      var other = mirrored.indicator(s.id()).orElseThrow();
      assertEquals(texts(wording.summary(s)), swapped(texts(there.summary(other))));
      assertEquals(wording.momentum(s), swapped(List.of(there.momentum(other))).getFirst());
      assertEquals(wording.change(s), there.change(other));
      assertEquals(wording.leadInterval(s), swapped(List.of(there.leadInterval(other))).getFirst());
    }
  }

  /// The order of sentences about lanes follows the sides.
  private static List<String> sorted(List<String> sentences) {
    return sentences.stream().sorted().toList();
  }

  private static List<String> swapped(List<String> sentences) {
    return sentences.stream()
        .map(s ->
            s.replace("The United States", "@@")
                .replace("the United States", "@")
                .replace("US", "@@@")
                .replaceAll("^China( is| takes| very| almost| leads)", "The United States$1")
                .replaceAll("China( [0-9.]+×)", "US$1")
                .replaceAll("China( closing| pulling)", "US$1")
                .replace("China", "the United States")
                .replace("@@@", "China")
                .replace("@@", "China")
                .replace("@", "China"))
        .toList();
  }

  @Test
  void anIntervalAcrossParityNamesBothEnds() {
    var s = standing.indicator("models").orElseThrow();
    assertEquals("China 1.0× to US 3.2×", wording.leadInterval(s));
    assertEquals("1.7×", wording.lead(s));
  }

  @Test
  void theTrailingSideClosesAndTheLeaderPullsAway() {
    assertEquals(
        "China closing 11 %/y", wording.momentum(standing.indicator("models").orElseThrow()));
    assertEquals(
        "China pulling away 4 %/y", wording.momentum(standing.indicator("power").orElseThrow()));
  }

  @Test
  void aRareChangeIsPutIntoWords() {
    assertEquals(
        "Not by 2036, more than 99 of 100 runs",
        wording.change(standing.indicator("power").orElseThrow()));
  }

  @Test
  void whatCannotBeDeterminedSaysWhy() {
    var s = standing.indicator("top500").orElseThrow();
    assertEquals(
        List.of("We cannot say who leads in machines on a list: reporting ended after 2020."),
        texts(wording.summary(s)));
  }

  @Test
  void nobodyWinsOrBeatsAnybody() {
    var all = String.join(" ", texts(wording.answer()));
    for (var word : List.of("win", "beat", "dominat", "overtak")) {
      assertFalse(all.contains(word), word);
    }
    assertTrue(wording.answer().size() <= 7);
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).toList();
  }
}
