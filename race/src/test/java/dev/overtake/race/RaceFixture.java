package dev.overtake.race;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Bounds;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Editions;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Observation;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceDefinition;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A small race between North and South, built row by row.
public final class RaceFixture {
  public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Observation> rows = new ArrayList<>();
  private final Map<String, Contender> others = new TreeMap<>();
  private String pillar = "lane";
  private Methodology methodology = Methodology.usual();

  /// The pillar of the indicators that follow.
  public RaceFixture pillar(String id) {
    pillar = id;
    return this;
  }

  public RaceFixture methodology(Methodology declared) {
    methodology = declared;
    return this;
  }

  public RaceFixture third(String id, String name) {
    others.put(id, contender(id, name));
    return this;
  }

  public RaceFixture indicator(String id, Scale scale, IndicatorKind kind, Direction direction) {
    return indicator(id, scale, kind, direction, "");
  }

  public RaceFixture indicator(
      String id, Scale scale, IndicatorKind kind, Direction direction, String group) {
    indicators.add(
        new Indicator(
            id,
            "Title of " + id,
            pillar,
            "What " + id + " is.",
            "units",
            scale,
            kind,
            direction,
            "hq",
            Cadence.ANNUAL,
            3,
            18,
            id,
            scale == Scale.POINTS ? 1.0 : null,
            group,
            "",
            List.of(),
            List.of(),
            "",
            Bounds.of(scale)));
    return this;
  }

  public RaceFixture amounts(String id) {
    return indicator(id, Scale.RATIO, IndicatorKind.FLOW, Direction.MORE);
  }

  public RaceFixture years(
      String indicator, String source, String contender, int from, int to, IntToDoubleFunction f) {
    for (var year = from; year <= to; year++) {
      row(indicator, source, contender, String.valueOf(year), f.applyAsDouble(year), null, "");
    }
    return this;
  }

  public RaceFixture row(
      String indicator,
      String source,
      String contender,
      String period,
      @Nullable Double value,
      @Nullable LocalDate firstPublished,
      String edition) {
    rows.add(
        new Observation(
            indicator,
            source,
            contender,
            Period.parse(period),
            value,
            "units",
            null,
            null,
            value == null ? Status.MISSING : Status.NORMAL,
            firstPublished,
            edition,
            "",
            rows.size() + 2));
    return this;
  }

  public Race race() {
    return new Race(
        new RaceDefinition(
            "north-south",
            "North and South",
            "Who leads?",
            "units",
            Stream.concat(Stream.of("NOR", "SOU"), others.keySet().stream()).toList(),
            TODAY,
            10,
            "hq",
            Map.of(Scale.RATIO, 0.05, Scale.COUNT, 0.05, Scale.SHARE, 1.0),
            Map.of(Tier.OFFICIAL, 0.01, Tier.PRESS, 0.15),
            2,
            Map.of(Tier.OFFICIAL, 4.0, Tier.PRESS, 1.0),
            indicators.stream()
                .map(Indicator::pillar)
                .distinct()
                .map(p -> new Pillar(p, "Pillar " + p, "", List.of()))
                .toList(),
            List.of(),
            List.of(),
            methodology),
        Stream.concat(
                Stream.of(contender("NOR", "North"), contender("SOU", "South")),
                others.values().stream())
            .toList(),
        indicators,
        List.of(source("office", Tier.OFFICIAL), source("paper", Tier.PRESS)),
        rows,
        List.of(),
        List.of(),
        List.of(),
        "hash",
        List.of(),
        List.of());
  }

  public Standing standing(String a, String b) {
    return standing(TODAY, a, b);
  }

  public Standing standing(LocalDate asOf, String a, String b) {
    return new RaceAnalysis(race(), new StandingRequest(asOf, a, b, 1), Parallel.sequential())
        .standing();
  }

  public IndicatorStanding only() {
    return standing("NOR", "SOU").indicators().getFirst();
  }

  private static Contender contender(String id, String name) {
    return new Contender(id, name, ContenderKind.COUNTRY, List.of(), List.of(), name, "");
  }

  private static Source source(String id, Tier tier) {
    return new Source(
        id, id, "Figures", "https://example.org", "CC0-1.0", true, tier, "", TODAY, Editions.WHOLE);
  }
}
