package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.reading.ChangeMeasure;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out what the evidence says in the terms of a claim, source by source and year by year.
public final class Measure {
  private final KnownFigures figures;
  private final ContenderOrder order;
  private final FigurePairs pairs;
  private final Changes changes;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final String world;

  /// By the evidence of a race.
  public Measure(Race race) {
    figures = new KnownFigures(race);
    order = new ContenderOrder(race, figures);
    pairs = new FigurePairs(figures);
    changes = new Changes(figures);
    Composites.indicators(race).forEach(i -> indicators.put(i.id(), i));
    world =
        race.contenders().stream()
            .filter(c -> c.kind() == ContenderKind.WORLD)
            .map(Contender::id)
            .findFirst()
            .orElse("");
  }

  /// An indicator by its id.
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /// Every outcome, the newest of each source first, by a date.
  List<Outcome> outcomes(Reading reading, String id, LocalDate date) {
    var indicator = indicators.get(id);
    if (indicator == null) {
      return List.of();
    }
    var asked = new Asked(indicator, date, reading.years());
    var inOrder = new ArrayList<>(outcomes(reading, asked));
    var span = reading.statement().account().span();
    if (span != null) {
      inOrder.removeIf(o ->
          o.points().stream()
              .map(p -> p.figure().period())
              .anyMatch(p -> !span.holds(p.start(), p.end())));
    }
    inOrder.sort(Comparator.comparingDouble(Outcome::age));
    return inOrder;
  }

  private List<Outcome> outcomes(Reading reading, Asked asked) {
    return switch (reading) {
      case Reading.Value value -> single(value, asked, Units.factor(asked.indicator().unit()));
      case Reading.Share share ->
          asked.indicator().scale() == Scale.SHARE
              ? single(share, asked, 1)
              : pairs.ratios(share.subject(), world, asked, 100);
      case Reading.Ratio ratio -> compared(ratio, asked);
      case Reading.Comparison comparison -> compared(comparison, asked);
      case Reading.Difference difference ->
          pairs.differences(difference.subject(), rival(difference, asked), asked);
      case Reading.Rank rank -> order.rank(rank.subject(), asked);
      case Reading.Growth growth -> changes.of(growth.subject(), growth.measure(), asked);
      case Reading.Trend trend -> changes.of(trend.subject(), ChangeMeasure.TIMES, asked);
    };
  }

  private List<Outcome> compared(Reading reading, Asked asked) {
    if (reading.rival() == Rival.Unnamed.REST) {
      return pairs.againstRest(reading.subject(), world, asked);
    }
    var rival = rival(reading, asked);
    var subjects =
        reading.subject().isEmpty()
            ? figures.contenders(asked.indicator().id(), asked.date())
            : List.of(reading.subject());
    return subjects.stream()
        .filter(c -> !reading.subject().isEmpty() || !c.equals(rival))
        .flatMap(c -> pairs.ratios(c, rival, asked, 1).stream())
        .toList();
  }

  /* Who the rival is; empty for nobody. */
  private String rival(Reading reading, Asked asked) {
    return switch (reading.rival()) {
      case Rival.Named(var id) -> id;
      case Rival.Unnamed.NEXT -> order.rival(reading.subject(), asked);
      case Rival.Unnamed.NOBODY, Rival.Unnamed.REST -> "";
    };
  }

  private List<Outcome> single(Reading reading, Asked asked, double factor) {
    var indicator = asked.indicator();
    var out = new ArrayList<Outcome>();
    for (var p : figures.in(asked.years(), indicator.id(), reading.subject(), asked.date())) {
      // So many points behind are a distance below nought.
      var behind =
          indicator.scale() == Scale.POINTS && p.value() <= 0 && reading.range().low() >= 0;
      out.add(
          new Outcome(
              behind ? -p.high() : p.low() * factor,
              behind ? -p.value() : p.value() * factor,
              behind ? -p.low() : p.high() * factor,
              new Derivation.Single(p, indicator),
              p.age(asked.date())));
    }
    return out;
  }

  /// The newest outcome of each source.
  static List<Outcome> newest(List<Outcome> outcomes) {
    var seen = new HashSet<String>();
    return outcomes.size() < 2
        ? outcomes
        : outcomes.stream()
            .filter(
                o -> seen.add(o.points().getFirst().source() + o.points().getFirst().contender()))
            .toList();
  }
}
