package dev.overtake.report;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Bounds;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Editions;
import dev.overtake.evidence.Event;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Observation;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceDefinition;
import dev.overtake.evidence.RulerGroup;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.StandingRequest;
import dev.overtake.report.html.HtmlReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/// A race of Norland and Sorland with one indicator of each sort: a lead, a lead that changes,
/// shares, one figure each, a break, context, and a title that tries to be markup.
public record SmallRace(Race race, Standing standing, List<IndicatorDetail> details) {
  public static final String HOSTILE = "<script>alert('x')</script> & \"quotes\"";
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  public static SmallRace create() {
    var race = build();
    var analysis = new RaceAnalysis(race, StandingRequest.of(race), Parallel.sequential());
    return new SmallRace(race, analysis.standing(), analysis.details());
  }

  public String render() {
    return HtmlReport.render(race, standing, details);
  }

  private static Race build() {
    var rows = new ArrayList<Observation>();
    years(rows, "ships", "office", "NOR", 2004, 2024, y -> 100 * Math.exp(0.02 * (y - 2004)));
    years(rows, "ships", "office", "SOR", 2004, 2024, y -> 40 * Math.exp(0.03 * (y - 2004)));
    years(rows, "ships", "paper", "NOR", 2020, 2022, y -> 120);
    years(rows, "ships", "paper", "SOR", 2020, 2022, y -> 150);
    years(rows, "lamps", "office", "NOR", 2010, 2024, y -> 100 * Math.exp(0.01 * (y - 2010)));
    years(rows, "lamps", "office", "SOR", 2010, 2024, y -> 60 * Math.exp(0.04 * (y - 2010)));
    years(rows, "share", "office", "NOR", 2012, 2024, y -> 30 - 0.2 * (y - 2012));
    years(rows, "share", "office", "SOR", 2012, 2024, y -> 20 + 0.6 * (y - 2012));
    years(rows, "single", "paper", "NOR", 2023, 2023, y -> 7);
    years(rows, "single", "paper", "SOR", 2023, 2023, y -> 9);
    years(rows, "weather", "office", "NOR", 2012, 2024, y -> 30 + y % 3);
    years(rows, "weather", "office", "SOR", 2012, 2024, y -> 20 + y % 2);
    return new Race(
        definition(),
        List.of(contender("NOR", "Norland"), contender("SOR", "Sorland")),
        List.of(
            indicator("ships", HOSTILE, "sea", Scale.RATIO, Direction.MORE),
            indicator("lamps", "Lamps", "land", Scale.RATIO, Direction.MORE),
            indicator("share", "Share of trade", "land", Scale.SHARE, Direction.MORE),
            indicator("single", "Harbours", "sea", Scale.RATIO, Direction.MORE),
            indicator("weather", "Days of sun", "land", Scale.RATIO, Direction.CONTEXT),
            indicator("empty", "Nobody counts this", "land", Scale.RATIO, Direction.MORE)),
        List.of(source("office", Tier.OFFICIAL, true), source("paper", Tier.PRESS, false)),
        rows,
        List.of(new Event("2024-05-01", "NOR|SOR", "law", HOSTILE, "Signed.", "paper")),
        List.of(),
        List.of(),
        "feed",
        List.of(),
        List.of());
  }

  private static RaceDefinition definition() {
    return new RaceDefinition(
        "nor-sor",
        HOSTILE,
        "Who leads?",
        "trade",
        List.of("NOR", "SOR"),
        TODAY,
        10,
        "hq",
        Map.of(Scale.RATIO, 0.05, Scale.COUNT, 0.05, Scale.SHARE, 1.0),
        Map.of(Tier.OFFICIAL, 0.01, Tier.PRESS, 0.15),
        2,
        Map.of(Tier.OFFICIAL, 4.0, Tier.PRESS, 1.0),
        List.of(
            new Pillar(
                "sea",
                "Sea",
                "",
                List.of(new Pillar.NotMeasurable("Courage", "Nobody counts it."))),
            new Pillar("land", "Land", "", List.of())),
        List.of(),
        List.of(new RulerGroup("fleet", "Fleets", "Who has more?", "Ships and harbours differ.")),
        Methodology.usual());
  }

  private static void years(
      List<Observation> rows,
      String indicator,
      String source,
      String contender,
      int from,
      int to,
      IntToDoubleFunction value) {
    for (var year = from; year <= to; year++) {
      rows.add(
          new Observation(
              indicator,
              source,
              contender,
              Period.parse(Integer.toString(year)),
              value.applyAsDouble(year),
              "units",
              null,
              null,
              Status.NORMAL,
              null,
              "",
              "",
              rows.size() + 2));
    }
  }

  private static Indicator indicator(
      String id, String title, String pillar, Scale scale, Direction direction) {
    return new Indicator(
        id,
        title,
        pillar,
        "What it is.",
        "units",
        scale,
        IndicatorKind.FLOW,
        direction,
        "hq",
        Cadence.ANNUAL,
        3,
        18,
        "",
        null,
        "",
        pillar.equals("sea") ? "fleet" : "",
        List.of(),
        List.of(),
        "Take care: it is invented.",
        Bounds.of(scale));
  }

  private static Contender contender(String id, String name) {
    return new Contender(id, name, ContenderKind.COUNTRY, List.of(), List.of(), id, "");
  }

  private static Source source(String id, Tier tier, boolean redistributable) {
    return new Source(
        id,
        "The " + id,
        "Figures",
        "https://example.org/" + id,
        "CC0-1.0",
        redistributable,
        tier,
        "",
        TODAY,
        Editions.WHOLE);
  }
}
