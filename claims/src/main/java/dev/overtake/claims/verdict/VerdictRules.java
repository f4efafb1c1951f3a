package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Unasserted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides across the definitions that the words of a claim leave open.
public final class VerdictRules {
  private final Measure measure;
  private final IndicatorVerdict weighing;

  /// By what the evidence gives.
  public VerdictRules(Measure measure) {
    this.measure = measure;
    weighing = new IndicatorVerdict(measure);
  }

  /// The verdict under one of the indicators alone.
  public Ruling alone(Reading reading, String indicator, LocalDate date) {
    return weighing.alone(reading, indicator, date);
  }

  /// The verdict where the text's own amounts make another ratio than it says.
  public static Ruling inconsistent(Range own, List<Outcome> grounds) {
    return new Ruling(Verdict.INCONSISTENT, new Why.OwnAmounts(own.low(), own.high()), grounds);
  }

  /// The verdict by what was known on a day.
  public Ruling rule(Reading reading, LocalDate date) {
    var open = reading.open();
    if (open != null) {
      return Ruling.none(Verdict.NOT_CHECKABLE, new Why.NotAsserted(open));
    }
    var years = reading.years();
    if (years != null && years.last() > date.getYear()) {
      return Ruling.none(Verdict.NOT_CHECKABLE, new Why.NotAsserted(Unasserted.TO_COME));
    }
    var account = reading.statement().account();
    if (account.obstacle() != null) {
      return Ruling.none(
          account.obstacle().part() == Account.Part.AMOUNT
              ? Verdict.NO_DATA
              : Verdict.NOT_CHECKABLE,
          new Why.NotUnderstood(account.obstacle()));
    }
    var ruling =
        reading.statement().topic().together() ? together(reading, date) : one(reading, date);
    return account.manner() == Account.Manner.DENIED ? denied(reading, ruling) : ruling;
  }

  /* What is denied and holds is contradicted; an order that is denied and does not hold is right. */
  private static Ruling denied(Reading reading, Ruling ruling) {
    var why = new Why.Denied(ruling.why());
    return switch (ruling.verdict()) {
      case SUPPORTED, ROUGHLY_RIGHT -> new Ruling(Verdict.CONTRADICTED, why, ruling.grounds());
      case CONTRADICTED ->
          new Ruling(
              reading instanceof Reading.Rank || reading instanceof Reading.Comparison
                  ? Verdict.SUPPORTED
                  : Verdict.NOT_CHECKABLE,
              why,
              ruling.grounds());
      case OVERSTATED, UNDERSTATED, OUTDATED ->
          new Ruling(Verdict.NOT_CHECKABLE, why, ruling.grounds());
      case AMBIGUOUS, INCONSISTENT, MISATTRIBUTED, NOT_CHECKABLE, NO_DATA -> ruling;
    };
  }

  private Ruling together(Reading reading, LocalDate date) {
    var parts =
        reading.indicators().stream()
            .map(id -> weighing.alone(reading, id, date))
            .filter(r -> r.verdict().ofTruth())
            .toList();
    if (parts.isEmpty()) {
      return new Ruling(Verdict.NO_DATA, Why.Reason.NOTHING_TO_COMPARE, List.of());
    }
    var holds = parts.stream().filter(r -> r.verdict() == Verdict.SUPPORTED).count();
    var grounds = parts.stream().flatMap(r -> r.grounds().stream()).toList();
    if (holds == reading.indicators().size()) {
      return new Ruling(Verdict.SUPPORTED, Why.Reason.HOLDS_FOR_EACH, grounds);
    }
    if (holds > 0) {
      return new Ruling(
          Verdict.ROUGHLY_RIGHT, new Why.HoldsForSome(holds, reading.indicators().size()), grounds);
    }
    return new Ruling(parts.getFirst().verdict(), parts.getFirst().why(), grounds);
  }

  private Ruling one(Reading reading, LocalDate date) {
    var main = ofNamed(reading, date);
    if (main.verdict() == Verdict.SUPPORTED
        && reading instanceof Reading.Ratio
        && reading.statement().topic().loose()) {
      for (var id : reading.statement().topic().others()) {
        var other = weighing.alone(reading, id, date).verdict();
        if (other.ofTruth() && other != Verdict.SUPPORTED) {
          return new Ruling(
              Verdict.ROUGHLY_RIGHT, new Why.OtherDefinition(main.why()), main.grounds());
        }
      }
    }
    return missed(main.verdict()) && reading instanceof Reading.Value
        ? elsewhere(reading, date).orElse(main)
        : main;
  }

  /* Where the words name several indicators alike, the one that fits best; ambiguous where they
  disagree. */
  private Ruling ofNamed(Reading reading, LocalDate date) {
    var all = reading.indicators().stream().map(id -> weighing.alone(reading, id, date)).toList();
    var known = all.stream().filter(r -> r.verdict().ofTruth()).toList();
    for (var wanted : List.of(Verdict.SUPPORTED, Verdict.ROUGHLY_RIGHT)) {
      for (var ruling : known) {
        if (ruling.verdict() == wanted) {
          return ruling;
        }
      }
    }
    if (known.isEmpty()) {
      return all.getFirst();
    }
    var one = known.stream().map(Ruling::verdict).distinct().count() == 1;
    return one
        ? known.getFirst()
        : new Ruling(
            Verdict.AMBIGUOUS,
            new Why.OtherDefinition(known.getFirst().why()),
            known.getFirst().grounds());
  }

  private static boolean missed(Verdict word) {
    return word == Verdict.OVERSTATED || word == Verdict.UNDERSTATED;
  }

  /* Rivals measure the same thing otherwise, and the text does not say by whom it counts. */
  private Optional<Ruling> elsewhere(Reading reading, LocalDate date) {
    var group = measure.indicator(reading.indicator()).orElseThrow().rulerGroup();
    return reading.indicators().stream()
        .skip(1)
        .filter(id ->
            !group.isEmpty() && group.equals(measure.indicator(id).orElseThrow().rulerGroup()))
        .map(id -> weighing.alone(reading, id, date))
        .filter(r -> r.verdict() == Verdict.SUPPORTED)
        .findFirst()
        .map(r -> new Ruling(Verdict.ROUGHLY_RIGHT, Why.Reason.OTHER_WAY_OF_COUNTING, r.grounds()));
  }
}
