package dev.overtake.exposure;

import dev.overtake.evidence.Bounds;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Editions;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Model;
import dev.overtake.evidence.Observation;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceDefinition;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Score;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A race of two with a few figures and scores, built row by row.
public final class SmallRace {
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Observation> rows = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Model> models = new ArrayList<>();

  /// An indicator with a figure of China for each year from 2020 on.
  public SmallRace series(String id, Scale scale, double... values) {
    indicators.add(
        new Indicator(
            id,
            "Title of " + id,
            "lane",
            "What it is.",
            "units",
            scale,
            IndicatorKind.STOCK,
            Direction.MORE,
            "hq",
            Cadence.ANNUAL,
            0,
            18,
            id,
            scale == Scale.POINTS ? 1.0 : null,
            "",
            "",
            List.of(),
            List.of(),
            "",
            Bounds.of(scale)));
    for (var i = 0; i < values.length; i++) {
      rows.add(
          new Observation(
              id,
              "office",
              "CHN",
              Period.parse(String.valueOf(2020 + i)),
              values[i],
              "units",
              null,
              null,
              Status.NORMAL,
              null,
              "",
              "",
              rows.size() + 2));
    }
    return this;
  }

  /// Scores of a model on the benchmarks b1, b2 and so on.
  public SmallRace scores(String model, double... values) {
    for (var i = 0; i < values.length; i++) {
      scores.add(new Score(model, "b" + (i + 1), values[i], "2026-01-01", "office"));
    }
    return this;
  }

  /// A model in the race's list.
  public SmallRace model(String name, String developer, String contender) {
    models.add(new Model(name, developer, contender, "2026-01-01", null, null, "", null, "office"));
    return this;
  }

  /// The race.
  public Race race() {
    var definition =
        new RaceDefinition(
            "small",
            "Small",
            "Who leads?",
            "units",
            List.of("CHN", "USA"),
            Asked.DAY,
            10,
            "hq",
            Map.of(Scale.RATIO, 0.05, Scale.COUNT, 0.05, Scale.SHARE, 1.0),
            Map.of(Tier.OFFICIAL, 0.01),
            2,
            Map.of(Tier.OFFICIAL, 4.0),
            List.of(new Pillar("lane", "Lane", "", List.of())),
            List.of(),
            List.of(),
            Methodology.usual());
    return new Race(
        definition,
        List.of(contender("CHN", "China"), contender("USA", "United States")),
        indicators,
        List.of(
            new Source(
                "office",
                "office",
                "Figures",
                "https://example.org",
                "CC0-1.0",
                true,
                Tier.OFFICIAL,
                "",
                Asked.DAY,
                Editions.WHOLE)),
        rows,
        List.of(),
        models,
        scores,
        "hash",
        List.of(),
        List.of());
  }

  private static Contender contender(String id, String name) {
    return new Contender(id, name, ContenderKind.COUNTRY, List.of(), List.of(), name, "");
  }
}
