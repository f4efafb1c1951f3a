package dev.overtake.race.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Bloc;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.LeftOut;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Scale;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.value.StandingRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTest {

  @Test
  void whereWeightsAloneDecideTheAuditSaysSoAndFindsTheBreakEven() {
    var audit = audit(divided());
    assertEquals(Leader.of("SOU"), audit.call().leader());
    assertEquals(Choice.PILLAR_WEIGHTS, audit.mattersMost().orElseThrow().choice());
    for (var factor : audit.factors()) {
      if (factor.choice() == Choice.PILLAR_WEIGHTS) {
        assertTrue(factor.total().value() > 0.9, factor.toString());
      } else {
        assertTrue(factor.total().high() < 0.06, factor.toString());
      }
    }
    var weight = audit.pillars().getFirst();
    assertEquals("one", weight.pillar());
    var even = Objects.requireNonNull(weight.breakEven());
    assertEquals(0.5, even.share(), 1e-9);
    assertEquals("SOU", even.below());
    assertEquals("NOR", even.above());
    // Within five points of weight it is a tie.
    assertEquals(0.475, Objects.requireNonNull(weight.callChanges()).share(), 0.006);
    assertInstanceOf(Flip.Weight.class, audit.flips().getFirst().change());
  }

  @Test
  void theShareOfWeightsThatOneLeadsIsTheShareOfMethods() {
    // North leads where its pillar weighs more than the two others: a quarter of all weights.
    var share = audit(divided()).share();
    assertEquals(0.25, share.of("NOR"), 0.03);
    assertEquals(1, share.of("NOR") + share.of("SOU") + share.tie(), 1e-9);
  }

  @Test
  void aLeadInEverythingSurvivesEveryMethod() {
    var fixture = new RaceFixture();
    for (var id : List.of("steel", "ships", "rails")) {
      leads(fixture.pillar(id), id, 300, 100);
    }
    var audit = audit(fixture);
    assertEquals(1, audit.share().of("NOR"));
    assertEquals(Optional.empty(), audit.mattersMost());
    assertEquals(List.of(), audit.flips());
    assertNull(robustness(fixture).flip());
  }

  @Test
  void theStandingTriesTheSameMethodsAsTheAudit() {
    var brief = robustness(divided());
    var audit = audit(divided());
    assertEquals(audit.share(), brief.share());
    assertEquals(audit.flips().getFirst(), brief.flip());
  }

  @Test
  void exchangedContendersGetTheSameAudit() {
    var race = divided().race();
    var forth =
        new RaceAnalysis(
            race, new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", 1), Parallel.sequential());
    var back =
        new RaceAnalysis(
            race, new StandingRequest(RaceFixture.TODAY, "SOU", "NOR", 1), Parallel.sequential());
    assertEquals(
        forth.audit().orElseThrow().audit().share(), back.audit().orElseThrow().audit().share());
    assertEquals(
        forth.audit().orElseThrow().audit().factors(),
        back.audit().orElseThrow().audit().factors());
    assertEquals(
        forth.audit().orElseThrow().audit().flips(), back.audit().orElseThrow().audit().flips());
  }

  @Test
  void anAllianceMayTakeTheLead() {
    var fixture =
        leads(new RaceFixture().third("EAS", "East"), "steel", 100, 150)
            .years("steel", "office", "EAS", 2010, 2024, y -> 80)
            .methodology(fixed(List.of(new Bloc("NOR", List.of("EAS"))), List.of()));
    var bloc = factor(audit(fixture), Choice.BLOC).alternatives();
    assertEquals(
        List.of(Leader.of("SOU"), Leader.of("NOR")), bloc.stream().map(Alternative::call).toList());
  }

  @Test
  void anIntensiveIndicatorIsNotAddedUp() {
    var fixture =
        leads(new RaceFixture().third("EAS", "East"), "steel", 100, 150)
            .years("steel", "office", "EAS", 2010, 2024, y -> 80);
    var declared = fixed(List.of(new Bloc("NOR", List.of("EAS"))), List.of("steel"));
    var audit = audit(fixture.methodology(declared));
    assertEquals(Leader.of("SOU"), factor(audit, Choice.BLOC).alternatives().getLast().call());
  }

  @Test
  void dividedByTheSizeOfTheEconomyTheSmallerMayLead() {
    var fixture = leads(new RaceFixture(), "steel", 100, 150);
    fixture
        .indicator("gdp", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT)
        .years("gdp", "office", "NOR", 2010, 2024, y -> 10)
        .years("gdp", "office", "SOU", 2010, 2024, y -> 30);
    var unit = factor(audit(fixture.methodology(per("gdp"))), Choice.UNIT).alternatives();
    assertEquals(
        List.of(Leader.of("SOU"), Leader.of("NOR")), unit.stream().map(Alternative::call).toList());
  }

  @Test
  void anotherSourceThatFlipsTheCallIsNamed() {
    var fixture = leads(new RaceFixture(), "steel", 100, 150);
    fixture
        .years("steel", "paper", "NOR", 2010, 2024, y -> 300)
        .years("steel", "paper", "SOU", 2010, 2024, y -> 100);
    var flips = audit(fixture).flips();
    assertTrue(
        flips.stream()
            .anyMatch(f ->
                f.change() instanceof Flip.OneSource one
                    && one.source().equals("paper")
                    && f.leader().is("NOR")),
        flips.toString());
  }

  @Test
  void anEarlierYearThatFlipsTheCallIsNamed() {
    var fixture =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2000, 2024, y -> 100)
            .years("steel", "office", "SOU", 2000, 2024, y -> 50 + 5 * (y - 2000));
    var last =
        audit(fixture).flips().stream()
            .filter(f -> f.change() instanceof Flip.Baseline)
            .toList()
            .getLast();
    assertEquals(Leader.of("NOR"), last.leader());
    assertTrue(
        last.change() instanceof Flip.Baseline(Integer year) && year <= 2010, last.toString());
  }

  @Test
  void whatCannotBeCalledIsNotAudited() {
    var fixture =
        new RaceFixture()
            .amounts("steel")
            .years("steel", "office", "NOR", 2024, 2024, y -> 100)
            .row("steel", "office", "SOU", "2024", null, null, "");
    assertEquals(Optional.empty(), analysis(fixture).audit());
    assertNull(analysis(fixture).standing().verdict().robustness());
  }

  /// North leads one pillar, South two.
  private static RaceFixture divided() {
    var fixture = new RaceFixture().methodology(weightsOnly());
    leads(fixture.pillar("one"), "steel", 200, 100);
    leads(fixture.pillar("two"), "ships", 100, 200);
    return leads(fixture.pillar("three"), "rails", 100, 200);
  }

  private static RaceFixture leads(RaceFixture fixture, String id, double north, double south) {
    return fixture
        .amounts(id)
        .years(id, "office", "NOR", 2010, 2024, y -> north)
        .years(id, "office", "SOU", 2010, 2024, y -> south);
  }

  /// All choices but that of what is left out, which is one of weights by another name.
  private static Methodology weightsOnly() {
    var usual = Methodology.usual();
    return new Methodology(
        usual.aggregation(),
        usual.normalisation(),
        1,
        1,
        usual.sources(),
        usual.baseline(),
        usual.coverage(),
        usual.rulers(),
        List.of(LeftOut.NOTHING),
        List.of(),
        List.of(),
        List.of());
  }

  private static Methodology fixed(List<Bloc> blocs, List<String> intensive) {
    return fixed(List.of(), blocs, intensive);
  }

  private static Methodology per(String indicator) {
    return fixed(List.of(indicator), List.of(), List.of());
  }

  private static Methodology fixed(List<String> per, List<Bloc> blocs, List<String> intensive) {
    return new Methodology(
        List.of(Aggregating.OUTRANKING),
        List.of(Normalising.MIN_MAX),
        0,
        0,
        List.of(Reading.MIXTURE),
        List.of(Baseline.NOW),
        List.of(Coverage.SERIES),
        List.of(Counting.ALL),
        List.of(LeftOut.NOTHING),
        per,
        blocs,
        intensive);
  }

  private static FactorEffect factor(Audit audit, Choice choice) {
    return audit.factors().stream().filter(f -> f.choice() == choice).findFirst().orElseThrow();
  }

  private static Robustness robustness(RaceFixture fixture) {
    return Objects.requireNonNull(analysis(fixture).standing().verdict().robustness());
  }

  private static Audit audit(RaceFixture fixture) {
    return analysis(fixture).audit().orElseThrow().audit();
  }

  private static RaceAnalysis analysis(RaceFixture fixture) {
    return new RaceAnalysis(
        fixture.race(),
        new StandingRequest(RaceFixture.TODAY, "NOR", "SOU", 1),
        Parallel.sequential());
  }
}
