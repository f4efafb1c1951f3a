package dev.overtake.race.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Race;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.history.Answered.Kind;
import dev.overtake.race.history.Answered.Subject;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallChangesTest {
  private static final Subject STEEL = new Subject(Kind.INDICATOR, "steel");

  @Test
  void theSameAnswerHasNoChanges() {
    assertEquals(List.of(), changes(steel(100, 200), steel(100, 200)));
  }

  @Test
  void aNewFigureIsTheCause() {
    var then = steel(200, 100);
    var now = steel(200, 100);
    for (var year = 2025; year < 2026; year++) {
      now.row("steel", "office", "SOU", "2025-01", 900.0, LocalDate.of(2025, 2, 1), "");
      now.row("steel", "office", "NOR", "2025-01", 90.0, LocalDate.of(2025, 2, 1), "");
    }
    var changed = of(changes(then, now), STEEL);
    assertEquals(Leader.of("NOR"), changed.before());
    assertTrue(
        changed.causes().getFirst() instanceof Cause.NewFigure f
            && f.now().period().equals("2025-01"),
        changed.toString());
  }

  @Test
  void aRevisedFigureIsTheCause() {
    var changed = of(changes(steel(200, 100), steel(200, 300)), STEEL);
    assertEquals(Leader.of("SOU"), changed.now());
    assertEquals(1, changed.causes().size());
    assertTrue(
        changed.causes().getFirst() instanceof Cause.Revision r
            && r.contender().equals("SOU")
            && r.before().value() == 100
            && r.now().value() == 300,
        changed.toString());
  }

  @Test
  void timeAloneMayBeTheCause() {
    // South grows and has not been measured since: carried on it is ahead some years later.
    var race =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 1995, 2014, y -> 100)
            .years("steel", "office", "SOU", 1995, 2014, y -> 90 * Math.exp(0.09 * (y - 2014)))
            .race();
    var then = standing(race, LocalDate.of(2015, 6, 30));
    var now = standing(race, RaceFixture.TODAY);
    for (var changed : CallChanges.between(answer(then), answer(now), now).changes()) {
      assertEquals(List.of(new Cause.Time()), changed.causes(), changed.toString());
    }
  }

  @Test
  void anotherMethodIsACause() {
    var now = standing(steel(200, 100).race(), RaceFixture.TODAY);
    var then = standing(steel(100, 200).race(), RaceFixture.TODAY);
    var changes = CallChanges.between(Answered.of(then, "seed 2"), answer(now), now).changes();
    assertTrue(of(changes, STEEL).causes().contains(new Cause.OtherMethod()), changes.toString());
  }

  @Test
  void aLaneAndTheRaceAreOwedToTheIndicatorsThatTurned() {
    var then = steel(200, 100);
    var now = steel(200, 300);
    for (var fixture : List.of(then, now)) {
      fixture
          .amounts("ships")
          .years("ships", "office", "NOR", 2005, 2024, y -> 10)
          .years("ships", "office", "SOU", 2005, 2024, y -> 10);
    }
    for (var changed : changes(then, now)) {
      assertTrue(
          changed.causes().stream()
              .allMatch(c -> c instanceof Cause.Revision r && r.indicator().equals("steel")),
          changed.toString());
    }
  }

  @Test
  void aFigureThatIsNoLongerThereIsSaidToBe() {
    var none = new RaceFixture().amounts("steel").amounts("ships");
    for (var fixture : List.of(none)) {
      fixture
          .years("ships", "office", "NOR", 2005, 2024, y -> 30)
          .years("ships", "office", "SOU", 2005, 2024, y -> 10);
    }
    var full = steel(200, 100).amounts("ships");
    full.years("ships", "office", "NOR", 2005, 2024, y -> 30)
        .years("ships", "office", "SOU", 2005, 2024, y -> 10);
    var changed = of(changes(full, none), STEEL);
    assertTrue(
        changed.causes().stream().allMatch(Cause.Withdrawn.class::isInstance), changed.toString());
  }

  @Test
  void answersAboutOtherContendersAreNotCompared() {
    var now = standing(steel(100, 200).race(), RaceFixture.TODAY);
    var other =
        new Answered(
            "north-south", RaceFixture.TODAY, "", "", List.of("NOR", "EAS"), Map.of(), Map.of());
    assertThrows(
        IllegalArgumentException.class, () -> CallChanges.between(other, answer(now), now));
  }

  private static CallChanges.Changed of(List<CallChanges.Changed> changes, Subject subject) {
    return changes.stream().filter(c -> c.subject().equals(subject)).findFirst().orElseThrow();
  }

  private static List<CallChanges.Changed> changes(RaceFixture then, RaceFixture now) {
    var later = standing(now.race(), RaceFixture.TODAY);
    var earlier = standing(then.race(), RaceFixture.TODAY);
    return CallChanges.between(answer(earlier), answer(later), later).changes();
  }

  private static Answered answer(Standing standing) {
    return Answered.of(standing, "seed 1");
  }

  private static RaceFixture steel(double north, double south) {
    return new RaceFixture()
        .amounts("steel")
        .years("steel", "office", "NOR", 2005, 2024, y -> north)
        .years("steel", "office", "SOU", 2005, 2024, y -> south);
  }

  private static Standing standing(Race race, LocalDate day) {
    return new RaceAnalysis(race, new StandingRequest(day, "NOR", "SOU", 1), Parallel.sequential())
        .standing();
  }
}
