package dev.overtake.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How fresh and how broad the flagship's evidence is.
class FlagshipEvidenceTest {
  private static final Race RACE =
      RaceFolder.read(
          Path.of(System.getProperty("overtake.home", "..")).resolve("data/races/us-china-ai"));
  private static final LocalDate NOW = RACE.definition().cutOff();
  private static final Evidence EVIDENCE = Evidence.asOf(RACE, NOW);
  private static final List<String> PAIR = RACE.definition().contenders().subList(0, 2);

  @Test
  void noVotingIndicatorReadsAnOlderEditionThanOneThatIsKnown() {
    var newest =
        RACE.observations().stream()
            .filter(o -> PAIR.contains(o.contender()))
            .collect(
                groupingBy(
                    o -> List.of(o.indicator(), o.source(), o.contender()),
                    mapping(Observation::edition, toSet())));
    for (var indicator : RACE.indicators()) {
      for (var series : EVIDENCE.series(indicator.id())) {
        var key = List.of(series.indicator(), series.source(), series.contender());
        var editions = newest.getOrDefault(key, Set.of());
        if (indicator.votes() && editions.size() > 1 && !addsUp(series.source())) {
          assertEquals(rowsOf(series, latest(editions)), series.figures().size(), key.toString());
        }
      }
    }
  }

  @Test
  void noSourceIsAnEditionOfAnotherUnderAnotherName() {
    var byTitle =
        RACE.sources().stream()
            .collect(
                groupingBy(s -> s.publisher() + ": " + s.title(), mapping(Source::id, toSet())));
    byTitle.forEach((title, ids) -> assertEquals(1, ids.size(), title));
    assertTrue(
        RACE.sources().stream()
            .filter(s -> s.publisher().equals("World Bank"))
            .allMatch(s -> s.id().equals("wdi")));
  }

  @Test
  void mostVotingIndicatorsHaveAFigureOfThisYearOrTheLastForBoth() {
    var voting = RACE.indicators().stream().filter(Indicator::votes).toList();
    assertTrue(count(voting, NOW.getYear() - 1) >= 50);
    assertTrue(count(RACE.indicators(), NOW.getYear() - 1) >= 58);
    assertTrue(count(RACE.indicators(), NOW.getYear() - 2) >= 75);
  }

  @Test
  void nineOfTenScoredLanesHaveTwoIndependentFiguresOfThreeYears() {
    Map<String, HashSet<String>> groups = new TreeMap<>();
    for (var indicator : RACE.indicators()) {
      if (indicator.votes()) {
        var lane = groups.computeIfAbsent(indicator.pillar(), p -> new HashSet<>());
        if (older(indicator.id()).filter(d -> d.isAfter(NOW.minusYears(3))).isPresent()) {
          lane.add(indicator.dependenceGroup());
        }
      }
    }
    assertEquals(10, groups.size());
    assertTrue(groups.values().stream().filter(g -> g.size() >= 2).count() >= 9, groups::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chip-design-share",
        "chip-fabrication-share",
        "leading-edge-share",
        "ai-chips-designed",
        "hbm-share"
      })
  void theChipsLaneStatesEachStageForBoth(String stage) {
    assertTrue(older(stage).isPresent(), stage);
    assertEquals("chips", indicator(stage).pillar());
  }

  @Test
  void whereAThirdContenderLeadsAChipStageTheCaveatSaysSo() {
    assertTrue(indicator("hbm-share").caveats().startsWith("Korea leads both"));
    assertTrue(indicator("foundry-sales-share").caveats().startsWith("Taiwan leads both"));
  }

  @Test
  void routerTrafficIsShownAndNeverScored() {
    assertEquals(Direction.CONTEXT, indicator("openrouter-token-share").direction());
    assertEquals(Direction.CONTEXT, indicator("openrouter-spend-share").direction());
  }

  private static Indicator indicator(String id) {
    return RACE.indicators().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static long count(List<Indicator> indicators, int year) {
    return indicators.stream()
        .filter(i -> older(i.id()).filter(d -> d.getYear() >= year).isPresent())
        .count();
  }

  /// The end of the older of the two last periods, from any source.
  private static Optional<LocalDate> older(String indicator) {
    var ends = new ArrayList<LocalDate>();
    for (var contender : PAIR) {
      EVIDENCE.series(indicator).stream()
          .filter(s -> s.contender().equals(contender))
          .flatMap(s -> s.last().stream())
          .map(f -> f.period().end())
          .max(LocalDate::compareTo)
          .ifPresent(ends::add);
    }
    return ends.size() == 2 ? ends.stream().min(LocalDate::compareTo) : Optional.empty();
  }

  private static long rowsOf(Series series, String edition) {
    return RACE.observations().stream()
        .filter(o -> o.indicator().equals(series.indicator()))
        .filter(o -> o.source().equals(series.source()))
        .filter(o -> o.contender().equals(series.contender()))
        .filter(o -> o.edition().equals(edition))
        .count();
  }

  private static String latest(Set<String> editions) {
    return editions.stream().max(Comparator.comparing(e -> Period.parse(e).end())).orElseThrow();
  }

  private static boolean addsUp(String source) {
    return RACE.source(source).orElseThrow().editions() == Editions.ADD_UP;
  }
}
