package dev.overtake.race.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Bloc;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.value.Levers;
import dev.overtake.race.value.StandingRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeverEffectsTest {

  @Test
  void whatTheAuditSaysOfALeverIsWhatTheStandingThenSays() {
    var race = race();
    var audit = analysis(race, Levers.NONE).audit().orElseThrow().audit();
    var tried = 0;
    for (var effect : audit.levers()) {
      var call = analysis(race, effect.levers()).standing().verdict().call();
      if (effect.levers().bloc()) {
        assertEquals(effect.call().probability(), call.probability());
      } else {
        assertEquals(call, effect.call(), effect.levers().toString());
      }
      assertEquals(
          !call.leader().equals(audit.call().leader()), effect.changes() || effect.levers().bloc());
      tried++;
    }
    assertTrue(tried > 15, "levers tried: " + tried);
  }

  @Test
  void everyKindOfLeverIsThere() {
    var levers = analysis(race(), Levers.NONE).audit().orElseThrow().audit().levers();
    assertTrue(levers.stream().anyMatch(e -> !e.lever().weights().isEmpty()));
    assertTrue(levers.stream().anyMatch(e -> e.lever().without().equals(Set.of("one"))));
    assertTrue(levers.stream().anyMatch(e -> e.lever().without().equals(Set.of("steel"))));
    assertTrue(
        levers.stream().anyMatch(e -> e.lever().method().aggregation() == Aggregating.HARMONIC));
    assertTrue(levers.stream().anyMatch(e -> e.lever().bloc()));
    assertTrue(levers.stream().anyMatch(e -> "gdp".equals(e.lever().per())));
  }

  @Test
  void aWeightThatIsSaidToChangeTheCallDoes() {
    var race = race();
    var audit = analysis(race, Levers.NONE).audit().orElseThrow().audit();
    var weights = audit.levers().stream().filter(e -> !e.lever().weights().isEmpty()).toList();
    assertFalse(weights.isEmpty());
    weights.forEach(e -> assertTrue(e.changes(), e.toString()));
  }

  @Test
  void whatALeverSetsIsNoLongerVaried() {
    var chosen = Levers.Chosen.NOTHING.with(Aggregating.GEOMETRIC);
    var levers = new Levers(Map.of("one", 2.0), Set.of(), chosen, false, "gdp");
    var audit = analysis(race(), levers).audit().orElseThrow().audit();
    var varied = audit.factors().stream().map(FactorEffect::choice).toList();
    for (var set : List.of(Choice.AGGREGATION, Choice.PILLAR_WEIGHTS, Choice.UNIT)) {
      assertFalse(varied.contains(set), varied.toString());
    }
    assertEquals(levers, audit.run().levers());
  }

  @Test
  void aLaneOfGreatWeightDecides() {
    var race = race();
    var one = new Levers(Map.of("one", 10.0), Set.of(), Levers.Chosen.NOTHING, false, null);
    assertEquals(Leader.of("SOU"), analysis(race, Levers.NONE).standing().verdict().leader());
    assertEquals(Leader.of("NOR"), analysis(race, one).standing().verdict().leader());
  }

  /// North leads one pillar, South two; East is North's ally.
  private static Race race() {
    var usual = Methodology.usual();
    var fixture =
        new RaceFixture()
            .third("EAS", "East")
            .methodology(
                new Methodology(
                    usual.aggregation(),
                    usual.normalisation(),
                    1,
                    1,
                    usual.sources(),
                    usual.baseline(),
                    usual.coverage(),
                    usual.rulers(),
                    usual.leaveOut(),
                    List.of("gdp"),
                    List.of(new Bloc("NOR", List.of("EAS"))),
                    List.of()));
    leads(fixture.pillar("one"), "steel", 200, 100);
    leads(fixture.pillar("two"), "ships", 100, 180);
    leads(fixture.pillar("three"), "rails", 100, 130);
    fixture.indicator("gdp", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT);
    fixture.years("gdp", "office", "NOR", 2010, 2024, y -> 10);
    fixture.years("gdp", "office", "SOU", 2010, 2024, y -> 30);
    return fixture.race();
  }

  private static void leads(RaceFixture fixture, String id, double north, double south) {
    fixture
        .amounts(id)
        .years(id, "office", "NOR", 2010, 2024, y -> north)
        .years(id, "office", "EAS", 2010, 2024, y -> 40)
        .years(id, "office", "SOU", 2010, 2024, y -> south);
  }

  private static RaceAnalysis analysis(Race race, Levers levers) {
    return new RaceAnalysis(
        race,
        new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", 1, levers),
        Parallel.sequential());
  }
}
