package dev.overtake.race.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Bloc;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Series;
import dev.overtake.race.RaceFixture;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Reason;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.Levers;
import dev.overtake.race.value.Levers.Chosen;
import dev.overtake.race.value.StandingRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewTest {

  @Test
  void aSumHasTheFiguresOfThePeriodsThatAllMembersHave() {
    var fixture =
        steel(100, 300).third("EAS", "East").years("steel", "office", "EAS", 2012, 2022, y -> 80);
    var sum = sum(view(fixture, "NOR+EAS", "SOU", Levers.NONE), "NOR+EAS");
    assertEquals("2012", sum.figures().getFirst().period().text());
    assertEquals("2022", sum.figures().getLast().period().text());
    assertEquals(180.0, sum.figures().getLast().value());
  }

  @Test
  void aSumIsMadeWithinOneSource() {
    var fixture =
        steel(100, 300).third("EAS", "East").years("steel", "paper", "EAS", 2010, 2024, y -> 80);
    var found = in(standing(fixture, "NOR+EAS", "SOU", Levers.NONE), "steel");
    assertEquals(new Reason.NotSo(new Obstacle.MemberMissing(null)), found.reason());
  }

  @Test
  void aMemberWithoutFiguresIsNamed() {
    var found =
        in(standing(steel(100, 300).third("EAS", "East"), "EAS+NOR", "SOU", Levers.NONE), "steel");
    var reason = assertInstanceOf(Reason.NotSo.class, found.reason());
    var missing = assertInstanceOf(Obstacle.MemberMissing.class, reason.obstacle());
    assertEquals("East", Objects.requireNonNull(missing.member()).name());
  }

  @Test
  void sharesPointsRatesAndFrontiersAreNotAddedUp() {
    var fixture = steel(100, 300).third("EAS", "East");
    add(fixture, "share", Scale.SHARE, IndicatorKind.STOCK, Direction.MORE);
    add(fixture, "points", Scale.POINTS, IndicatorKind.STOCK, Direction.MORE);
    add(fixture, "best", Scale.RATIO, IndicatorKind.FRONTIER, Direction.MORE);
    add(fixture, "price", Scale.RATIO, IndicatorKind.STOCK, Direction.LESS);
    add(fixture, "rate", Scale.RATIO, IndicatorKind.STOCK, Direction.MORE);
    var declared = intensive("rate");
    var view = view(fixture.methodology(declared), "NOR+EAS", "SOU", Levers.NONE);
    for (var nature :
        Map.of(
                "share", Obstacle.Nature.SHARE,
                "points", Obstacle.Nature.POINTS,
                "best", Obstacle.Nature.FRONTIER,
                "price", Obstacle.Nature.LESS,
                "rate", Obstacle.Nature.RATE)
            .entrySet()) {
      assertEquals(new Obstacle.NotAdded(nature.getValue()), view.obstacles().get(nature.getKey()));
    }
  }

  @Test
  void nothingIsCountedTwice() {
    var fixture = steel(100, 300).third("EAS", "East");
    for (var pair : List.of(List.of("NOR+EAS", "NOR"), List.of("NOR+NOR", "SOU"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> view(fixture, pair.get(0), pair.get(1), Levers.NONE),
          pair::toString);
    }
  }

  @Test
  void aSumOfTwoLeadsWhereNeitherAloneDoes() {
    var fixture =
        steel(100, 150).third("EAS", "East").years("steel", "office", "EAS", 2010, 2024, y -> 80);
    var standing = standing(fixture, "NOR+EAS", "SOU", Levers.NONE);
    assertTrue(leads(in(standing, "steel"), "NOR+EAS"));
    assertEquals("NOR+East", standing.a().shortName().replace("North", "NOR"));
    assertEquals(2, standing.a().members().size());
  }

  @Test
  void exchangedSumsTurnSigns() {
    var fixture =
        steel(100, 150).third("EAS", "East").years("steel", "office", "EAS", 2010, 2024, y -> 80);
    var forth = in(standing(fixture, "NOR+EAS", "SOU", Levers.NONE), "steel");
    var back = in(standing(fixture, "SOU", "NOR+EAS", Levers.NONE), "steel");
    assertEquals(forth.call(), back.call());
    assertEquals(Objects.requireNonNull(forth.lead()).mirrored(), back.lead());
  }

  @Test
  void alliesCountWhereTheyHaveFigures() {
    var fixture =
        steel(100, 150)
            .third("EAS", "East")
            .third("WES", "West")
            .years("steel", "office", "EAS", 2010, 2024, y -> 80)
            .methodology(blocs(new Bloc("NOR", List.of("EAS", "WES"))));
    var standing =
        standing(fixture, "NOR", "SOU", new Levers(Map.of(), Set.of(), Chosen.NOTHING, true, null));
    assertTrue(leads(in(standing, "steel"), "NOR+EAS+WES"));
    assertEquals("SOU", standing.b().id());
  }

  @Test
  void dividedAmountsAreComparedYearByYear() {
    var fixture = economies(steel(100, 150));
    var view = view(fixture, "NOR", "SOU", per("gdp"));
    var divided = sum(view, "NOR");
    assertEquals(10.0, divided.figures().getLast().value());
    assertEquals("units per units", indicator(view, "steel"));
    assertTrue(leads(in(standing(fixture, "NOR", "SOU", per("gdp")), "steel"), "NOR"));
  }

  @Test
  void whatIsNoAmountIsNotDividedAndSaysSo() {
    var fixture = economies(steel(100, 150));
    add(fixture, "share", Scale.SHARE, IndicatorKind.STOCK, Direction.MORE);
    var standing = standing(fixture, "NOR", "SOU", per("gdp"));
    assertEquals(
        new Reason.NotSo(new Obstacle.NotDivided(Obstacle.Nature.SHARE)),
        in(standing, "share").reason());
    assertEquals(new Reason.NotSo(new Obstacle.TheDivisor()), in(standing, "gdp").reason());
    assertEquals(2, in(standing, "share").latest().size());
  }

  @Test
  void anOldDivisorDoesNotServeForNewFigures() {
    var fixture =
        steel(100, 150)
            .indicator("gdp", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT)
            .years("gdp", "office", "NOR", 2010, 2019, y -> 10)
            .years("gdp", "office", "SOU", 2010, 2024, y -> 30)
            .methodology(perGdp());
    var divided = sum(view(fixture, "NOR", "SOU", per("gdp")), "NOR");
    assertEquals("2022", divided.figures().getLast().period().text());
  }

  @Test
  void whatIsLeftOutIsNotThere() {
    var fixture = steel(100, 150);
    add(fixture, "share", Scale.SHARE, IndicatorKind.STOCK, Direction.MORE);
    var out = new Levers(Map.of(), Set.of("steel"), Chosen.NOTHING, false, null);
    var standing = standing(fixture, "NOR", "SOU", out);
    assertEquals(List.of("share"), standing.indicators().stream().map(s -> s.id()).toList());
  }

  private static String indicator(View view, String id) {
    return view.indicators().stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow()
        .unit();
  }

  private static boolean leads(IndicatorStanding s, String id) {
    var leader = s.leader();
    return leader != null && leader.is(id);
  }

  private static Series sum(View view, String contender) {
    return view.evidence().series("steel").stream()
        .filter(s -> s.contender().equals(contender))
        .findFirst()
        .orElseThrow();
  }

  private static IndicatorStanding in(Standing standing, String id) {
    return standing.indicator(id).orElseThrow();
  }

  private static RaceFixture steel(double north, double south) {
    return new RaceFixture()
        .amounts("steel")
        .years("steel", "office", "NOR", 2010, 2024, y -> north)
        .years("steel", "office", "SOU", 2010, 2024, y -> south);
  }

  private static RaceFixture economies(RaceFixture fixture) {
    return fixture
        .indicator("gdp", Scale.RATIO, IndicatorKind.FLOW, Direction.CONTEXT)
        .years("gdp", "office", "NOR", 2010, 2024, y -> 10)
        .years("gdp", "office", "SOU", 2010, 2024, y -> 30)
        .methodology(perGdp());
  }

  private static void add(
      RaceFixture fixture, String id, Scale scale, IndicatorKind kind, Direction direction) {
    fixture.indicator(id, scale, kind, direction);
    for (var contender : List.of("NOR", "SOU", "EAS")) {
      fixture.years(id, "office", contender, 2010, 2024, y -> 30);
    }
  }

  private static Levers per(String id) {
    return new Levers(Map.of(), Set.of(), Chosen.NOTHING, false, id);
  }

  private static Methodology perGdp() {
    return declared(List.of("gdp"), List.of(), List.of());
  }

  private static Methodology blocs(Bloc... blocs) {
    return declared(List.of(), List.of(blocs), List.of());
  }

  private static Methodology intensive(String... ids) {
    return declared(List.of(), List.of(), List.of(ids));
  }

  private static Methodology declared(List<String> per, List<Bloc> blocs, List<String> intensive) {
    var usual = Methodology.usual();
    return new Methodology(
        usual.aggregation(),
        usual.normalisation(),
        usual.pillarWeights(),
        usual.groupWeights(),
        usual.sources(),
        usual.baseline(),
        usual.coverage(),
        usual.rulers(),
        usual.leaveOut(),
        per,
        blocs,
        intensive);
  }

  private static View view(RaceFixture fixture, String a, String b, Levers levers) {
    return View.of(fixture.race(), new StandingRequest(RaceFixture.TODAY, a, b, 1, levers));
  }

  private static Standing standing(RaceFixture fixture, String a, String b, Levers levers) {
    return new RaceAnalysis(
            fixture.race(),
            new StandingRequest(RaceFixture.TODAY, a, b, 1, levers),
            Parallel.sequential())
        .standing();
  }
}
