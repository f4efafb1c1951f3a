package dev.overtake.claims;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Compares what a claim covers with what the evidence gives.
///
/// Both are intervals. Where they meet the claim is supported; where they miss each other by less
/// than a tenth (a share also by less than two points) it is roughly right; where only an older
/// figure meets it, outdated; else over- or understated, or contradicted where a lead changes
/// sides.
final class Judge {
  private static final double CLOSE = 0.1;
  private static final double POINTS = 2;

  /* What dwarfs or dominates another is at least twice as large. */
  private static final double FAR = 2;

  /* What moved by less hardly moved. */
  private static final double STILL = 0.02;

  /* Whose figures differ by less are level. */
  private static final double TIE = 0.025;

  private final Measure measure;

  Judge(Measure measure) {
    this.measure = measure;
  }

  /// A verdict with its grounds.
  record Ruling(VerdictWord word, String why, List<Outcome> grounds) {}

  Ruling rule(Reading reading, LocalDate date) {
    if (!reading.open().isEmpty()) {
      return new Ruling(VerdictWord.NOT_CHECKABLE, reading.open(), List.of());
    }
    var years = reading.years();
    if (years != null && years[1] > date.getYear()) {
      return new Ruling(
          VerdictWord.NOT_CHECKABLE, "It speaks of what is to come or may be.", List.of());
    }
    return reading.together() ? together(reading, date) : one(reading, date);
  }

  private Ruling together(Reading reading, LocalDate date) {
    var parts =
        reading.indicators().stream()
            .map(id -> alone(reading, id, date))
            .filter(r -> r.word().ofTruth())
            .toList();
    if (parts.isEmpty()) {
      return new Ruling(
          VerdictWord.NO_DATA, "The evidence has nothing to set against it.", List.of());
    }
    var holds = parts.stream().filter(r -> r.word() == VerdictWord.SUPPORTED).count();
    var grounds = parts.stream().flatMap(r -> r.grounds().stream()).toList();
    if (holds == reading.indicators().size()) {
      return new Ruling(VerdictWord.SUPPORTED, "It holds for each of the things named.", grounds);
    }
    if (holds > 0) {
      return new Ruling(
          VerdictWord.ROUGHLY_RIGHT,
          "It holds for %d of the %d things named.".formatted(holds, reading.indicators().size()),
          grounds);
    }
    return new Ruling(parts.getFirst().word(), parts.getFirst().why(), grounds);
  }

  private Ruling one(Reading reading, LocalDate date) {
    var main = alone(reading, reading.indicators().getFirst(), date);
    if (main.word() == VerdictWord.SUPPORTED && reading.loose() && numeric(reading)) {
      for (var id : reading.indicators().subList(1, reading.indicators().size())) {
        var other = alone(reading, id, date);
        if (other.word().ofTruth()
            && other.word() != VerdictWord.SUPPORTED
            && sameUnit(reading, id)) {
          return new Ruling(
              VerdictWord.ROUGHLY_RIGHT,
              main.why()
                  + " The words leave open what is counted, and another definition gives another figure.",
              main.grounds());
        }
      }
    }
    return missed(main.word()) && reading.relation() == Relation.VALUE
        ? elsewhere(reading, date).orElse(main)
        : main;
  }

  private static boolean missed(VerdictWord word) {
    return word == VerdictWord.OVERSTATED || word == VerdictWord.UNDERSTATED;
  }

  /* Rivals measure the same thing otherwise, and the text does not say by whom it counts. */
  private Optional<Ruling> elsewhere(Reading reading, LocalDate date) {
    var group = measure.indicator(reading.indicators().getFirst()).orElseThrow().rulerGroup();
    return reading.indicators().stream()
        .skip(1)
        .filter(id ->
            !group.isEmpty() && group.equals(measure.indicator(id).orElseThrow().rulerGroup()))
        .map(id -> alone(reading, id, date))
        .filter(r -> r.word() == VerdictWord.SUPPORTED)
        .findFirst()
        .map(r ->
            new Ruling(
                VerdictWord.ROUGHLY_RIGHT,
                "It fits one way of counting and not another.",
                r.grounds()));
  }

  private static boolean numeric(Reading reading) {
    return reading.relation() == Relation.RATIO;
  }

  private boolean sameUnit(Reading reading, String id) {
    return measure.indicator(id).isPresent() && reading.relation() == Relation.RATIO;
  }

  /// The verdict under one indicator alone.
  Ruling alone(Reading reading, String id, LocalDate date) {
    var indicator = measure.indicator(id).orElseThrow();
    var all = measure.outcomes(reading, id, date);
    if (all.isEmpty()) {
      return new Ruling(
          VerdictWord.NO_DATA,
          "The evidence on '" + indicator.title() + "' has no such figure.",
          List.of());
    }
    var newest = Measure.newest(all);
    if (reading.years() == null) {
      newest = newest.stream().filter(o -> o.age() <= indicator.staleAfterMonths() + 6).toList();
      if (newest.isEmpty()) {
        var o = all.getFirst();
        return new Ruling(
            VerdictWord.NO_DATA,
            "The newest figure is of "
                + o.points().getFirst().figure().period().text()
                + ", too old for a claim about now: "
                + o.arithmetic()
                + ".",
            List.of(o));
      }
    }
    var best = newest.getFirst();
    var bestGap = Double.MAX_VALUE;
    for (var o : newest) {
      var gap = gap(reading, o, indicator);
      if (gap < bestGap) {
        best = o;
        bestGap = gap;
      }
    }
    if (reading.otherWhole()) {
      best = newest.getFirst();
      bestGap = gap(reading, best, indicator);
    }
    if (bestGap <= 0 && reading.relation() == Relation.RANK && reading.strong()) {
      return dominance(indicator, best, newest);
    }
    if (bestGap <= 0
        && reading.strong()
        && newest.stream().anyMatch(o -> gap(reading, o, indicator) > 0)) {
      return new Ruling(
          VerdictWord.ROUGHLY_RIGHT,
          "Some sources make it that much larger, others do not.",
          newest);
    }
    if (bestGap <= 0) {
      return reading.otherWhole()
          ? new Ruling(
              VerdictWord.AMBIGUOUS,
              "The figure is one of the world, and the text makes it one of somebody's own supply.",
              List.of(best))
          : new Ruling(VerdictWord.SUPPORTED, "The evidence lies inside what was said.", newest);
    }
    if (reading.relation() == Relation.RANK || reading.relation() == Relation.COMPARISON) {
      return order(reading, best, newest);
    }
    if (bestGap <= 1 && !reading.otherWhole()) {
      return new Ruling(
          VerdictWord.ROUGHLY_RIGHT, "The evidence misses what was said by little.", newest);
    }
    if (reading.years() == null && !reading.otherWhole()) {
      for (var o : all) {
        if (o.age() < 120 && !newest.contains(o) && gap(reading, o, indicator) <= 0) {
          return new Ruling(
              VerdictWord.OUTDATED,
              "Only an older figure fits; newer evidence gives "
                  + Arithmetic.number(best.middle())
                  + ".",
              List.of(best, o));
        }
      }
    }
    if (reading.relation() == Relation.DIFFERENCE || reading.relation().ofChange()) {
      return moved(reading, indicator, best, newest);
    }
    var over = reading.low() > best.middle();
    if (reading.relation() == Relation.RATIO
        && (over
            ? best.middle() < 0.95 && reading.low() > 1
            : best.middle() > 1.05 && reading.high() < 1)) {
      return new Ruling(VerdictWord.CONTRADICTED, "The evidence has the other one ahead.", newest);
    }
    var bound = Double.isInfinite(best.high()) ? " at least" : "";
    var whole =
        reading.otherWhole()
            ? " The figure is also one of the world's total, not of somebody's own supply."
            : "";
    return new Ruling(
        over ? VerdictWord.OVERSTATED : VerdictWord.UNDERSTATED,
        "The evidence gives" + bound + " " + Arithmetic.number(best.middle()) + "." + whole,
        newest);
  }

  /* Who dominates is first by far: with half of the whole, or twice as much as the next. */
  private static Ruling dominance(Indicator indicator, Outcome first, List<Outcome> newest) {
    var own = first.points().getFirst().value();
    var next = first.points().getLast().value();
    var times = indicator.direction() == Direction.LESS ? next / own : own / next;
    var half = indicator.scale() == Scale.SHARE && own >= 50;
    if (half || times >= FAR || indicator.scale() == Scale.POINTS) {
      return new Ruling(VerdictWord.SUPPORTED, "The evidence lies inside what was said.", newest);
    }
    return times >= FAR * (1 - CLOSE)
        ? new Ruling(
            VerdictWord.ROUGHLY_RIGHT,
            "It is first, and nearly twice as large as the next.",
            newest)
        : new Ruling(
            VerdictWord.OVERSTATED,
            "It is first, but with " + Arithmetic.number(times) + " times as much as the next.",
            newest);
  }

  private static Ruling order(Reading reading, Outcome best, List<Outcome> newest) {
    if (reading.relation() == Relation.RANK) {
      var near = best.low() < 1.1 && best.middle() > 1;
      return near
          ? new Ruling(
              VerdictWord.ROUGHLY_RIGHT, "The first two are too close to tell apart.", newest)
          : new Ruling(VerdictWord.CONTRADICTED, "The evidence has another order.", newest);
    }
    if (reading.strong() && best.middle() >= FAR * (1 - CLOSE)) {
      return new Ruling(
          VerdictWord.ROUGHLY_RIGHT, "It is ahead, and nearly twice as large.", newest);
    }
    if (best.middle() > 1 - TIE) {
      return best.middle() > 1.05
          ? new Ruling(VerdictWord.OVERSTATED, "It is ahead, but not by that much.", newest)
          : new Ruling(VerdictWord.ROUGHLY_RIGHT, "The two are too close to tell apart.", newest);
    }
    return new Ruling(VerdictWord.CONTRADICTED, "The evidence has the other one ahead.", newest);
  }

  /* How far two times or two contenders are apart, in either direction. */
  private static Ruling moved(
      Reading reading, Indicator indicator, Outcome best, List<Outcome> newest) {
    var still = reading.unit().equals(Changes.TIMES) ? 1 : 0;
    var said = (Double.isInfinite(reading.low()) ? reading.high() : reading.low()) - still;
    var is = best.middle() - still;
    var word = Arithmetic.number(best.middle());
    if (reading.relation() == Relation.TREND) {
      return Math.abs(is) <= STILL
          ? new Ruling(VerdictWord.ROUGHLY_RIGHT, "It hardly moved.", newest)
          : new Ruling(VerdictWord.CONTRADICTED, "It moved the other way.", newest);
    }
    if (reading.unit().startsWith(Changes.PERCENT) && indicator.unit().contains("US$")) {
      return new Ruling(
          VerdictWord.AMBIGUOUS,
          "In dollars of each year it moved by "
              + word
              + " %; the text does not say whether prices and exchange rates are taken out.",
          newest);
    }
    if (said * is < 0) {
      return new Ruling(
          VerdictWord.CONTRADICTED,
          reading.relation() == Relation.DIFFERENCE
              ? "The evidence has the other one ahead."
              : "It moved the other way.",
          newest);
    }
    return new Ruling(
        Math.abs(said) > Math.abs(is) ? VerdictWord.OVERSTATED : VerdictWord.UNDERSTATED,
        "The evidence gives " + word + ".",
        newest);
  }

  /// Zero where claim and evidence meet, up to one where they are close.
  private static double gap(Reading reading, Outcome o, Indicator indicator) {
    var low = reading.low();
    var high = reading.high();
    if (reading.relation() == Relation.COMPARISON) {
      var least = reading.strong() ? FAR : 1.0 + 1e-9;
      return o.middle() >= least && o.middle() > 1.0 ? 0 : 2;
    }
    var evidenceHigh = Double.isInfinite(o.high()) ? o.middle() : o.high();
    var apart = Math.max(low - evidenceHigh, o.low() - high);
    if (apart <= 1e-9 * Math.abs(o.middle())) {
      return 0;
    }
    if (reading.relation() == Relation.RANK) {
      return 2;
    }
    var share =
        reading.relation() == Relation.SHARE
            || (indicator.scale() == Scale.SHARE && reading.relation() == Relation.VALUE);
    var stated = Double.isInfinite(high) ? low : Double.isInfinite(low) ? high : (low + high) / 2;
    var tolerance = CLOSE * Math.abs(Math.min(stated, o.middle()));
    return apart / (share ? Math.min(POINTS, tolerance) : tolerance);
  }
}
