package dev.overtake.claims.verdict;

import dev.overtake.claims.linking.Units;
import dev.overtake.claims.reading.Reading;
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
  private final Derivation words;
  private final ContenderOrder standing;
  private final FigurePairs pairings;
  private final Changes changes;
  private final Map<String, Indicator> indicators = new HashMap<>();
  private final String world;

  public Measure(Race race, KnownFigures figures, Derivation words) {
    this.figures = figures;
    this.words = words;
    standing = new ContenderOrder(race, figures, words);
    pairings = new FigurePairs(figures, words);
    changes = new Changes(figures, words);
    race.indicators().forEach(i -> indicators.put(i.id(), i));
    world =
        race.contenders().stream()
            .filter(c -> c.kind() == ContenderKind.WORLD)
            .map(Contender::id)
            .findFirst()
            .orElse("");
  }

  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(indicators.get(id));
  }

  /// Every outcome, the newest of each source first, by a date.
  List<Outcome> outcomes(Reading reading, String id, LocalDate date) {
    var indicator = indicators.get(id);
    if (indicator == null) {
      return List.of();
    }
    var outcomes =
        switch (reading.relation()) {
          case VALUE -> single(reading, indicator, date, Units.factor(indicator.unit()));
          case SHARE ->
              indicator.scale() == Scale.SHARE
                  ? single(reading, indicator, date, 1)
                  : pairings.ratios(
                      reading.subject(), world, indicator, date, reading.years(), 100);
          case RATIO, COMPARISON -> compared(reading, indicator, date);
          case DIFFERENCE ->
              pairings.differences(
                  reading.subject(),
                  comparator(reading, indicator, date),
                  indicator,
                  date,
                  reading.years());
          case RANK -> standing.rank(reading.subject(), indicator, date, reading.years());
          case GROWTH, TREND -> changes.of(reading, indicator, date);
        };
    var inOrder = new ArrayList<>(outcomes);
    inOrder.sort(Comparator.comparingDouble(Outcome::age));
    return inOrder;
  }

  private List<Outcome> compared(Reading reading, Indicator indicator, LocalDate date) {
    if (reading.comparator().equals(Reading.REST)) {
      return pairings.againstRest(reading.subject(), world, indicator, date, reading.years());
    }
    var comparator = comparator(reading, indicator, date);
    var subjects =
        reading.subject().isEmpty()
            ? figures.contenders(indicator.id(), date)
            : List.of(reading.subject());
    return subjects.stream()
        .filter(c -> !reading.subject().isEmpty() || !c.equals(comparator))
        .flatMap(c -> pairings.ratios(c, comparator, indicator, date, reading.years(), 1).stream())
        .toList();
  }

  private String comparator(Reading reading, Indicator indicator, LocalDate date) {
    return reading.comparator().equals(Reading.NEXT)
        ? standing.rival(reading.subject(), indicator, date)
        : reading.comparator();
  }

  private List<Outcome> single(
      Reading reading, Indicator indicator, LocalDate date, double factor) {
    var out = new ArrayList<Outcome>();
    for (var p : figures.in(reading.years(), indicator.id(), reading.subject(), date)) {
      // So many points behind are a distance below nought.
      var behind = indicator.scale() == Scale.POINTS && p.value() <= 0 && reading.low() >= 0;
      out.add(
          new Outcome(
              indicator.id(),
              behind ? -p.high() : p.low() * factor,
              behind ? -p.value() : p.value() * factor,
              behind ? -p.low() : p.high() * factor,
              () -> words.figure(p, indicator),
              List.of(p),
              p.age(date)));
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
