package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Decides across the definitions that the words of a claim leave open.
public final class VerdictRules {
  private final Measure measure;
  private final IndicatorVerdict weighing;

  public VerdictRules(Measure measure, IndicatorVerdict weighing) {
    this.measure = measure;
    this.weighing = weighing;
  }

  public Ruling rule(Reading reading, LocalDate date) {
    if (!reading.open().isEmpty()) {
      return new Ruling(Verdict.NOT_CHECKABLE, reading.open(), List.of());
    }
    var years = reading.years();
    if (years != null && years[1] > date.getYear()) {
      return new Ruling(
          Verdict.NOT_CHECKABLE, "It speaks of what is to come or may be.", List.of());
    }
    return reading.together() ? together(reading, date) : one(reading, date);
  }

  private Ruling together(Reading reading, LocalDate date) {
    var parts =
        reading.indicators().stream()
            .map(id -> weighing.alone(reading, id, date))
            .filter(r -> r.word().ofTruth())
            .toList();
    if (parts.isEmpty()) {
      return new Ruling(Verdict.NO_DATA, "The evidence has nothing to set against it.", List.of());
    }
    var holds = parts.stream().filter(r -> r.word() == Verdict.SUPPORTED).count();
    var grounds = parts.stream().flatMap(r -> r.grounds().stream()).toList();
    if (holds == reading.indicators().size()) {
      return new Ruling(Verdict.SUPPORTED, "It holds for each of the things named.", grounds);
    }
    if (holds > 0) {
      return new Ruling(
          Verdict.ROUGHLY_RIGHT,
          "It holds for %d of the %d things named.".formatted(holds, reading.indicators().size()),
          grounds);
    }
    return new Ruling(parts.getFirst().word(), parts.getFirst().why(), grounds);
  }

  private Ruling one(Reading reading, LocalDate date) {
    var main = weighing.alone(reading, reading.indicators().getFirst(), date);
    if (main.word() == Verdict.SUPPORTED && reading.loose() && numeric(reading)) {
      for (var id : reading.indicators().subList(1, reading.indicators().size())) {
        var other = weighing.alone(reading, id, date);
        if (other.word().ofTruth() && other.word() != Verdict.SUPPORTED && sameUnit(reading, id)) {
          return new Ruling(
              Verdict.ROUGHLY_RIGHT,
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

  private static boolean missed(Verdict word) {
    return word == Verdict.OVERSTATED || word == Verdict.UNDERSTATED;
  }

  /* Rivals measure the same thing otherwise, and the text does not say by whom it counts. */
  private Optional<Ruling> elsewhere(Reading reading, LocalDate date) {
    var group = measure.indicator(reading.indicators().getFirst()).orElseThrow().rulerGroup();
    return reading.indicators().stream()
        .skip(1)
        .filter(id ->
            !group.isEmpty() && group.equals(measure.indicator(id).orElseThrow().rulerGroup()))
        .map(id -> weighing.alone(reading, id, date))
        .filter(r -> r.word() == Verdict.SUPPORTED)
        .findFirst()
        .map(r ->
            new Ruling(
                Verdict.ROUGHLY_RIGHT,
                "It fits one way of counting and not another.",
                r.grounds()));
  }

  private static boolean numeric(Reading reading) {
    return reading.relation() == Relation.RATIO;
  }

  private boolean sameUnit(Reading reading, String id) {
    return measure.indicator(id).isPresent() && reading.relation() == Relation.RATIO;
  }
}
