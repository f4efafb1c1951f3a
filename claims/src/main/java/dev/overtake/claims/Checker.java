package dev.overtake.claims;

import dev.overtake.claims.accounting.Accountant;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.reading.ClaimReader;
import dev.overtake.claims.reading.FixedReadings;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.verdict.Measure;
import dev.overtake.claims.verdict.Outcome;
import dev.overtake.claims.verdict.Ruling;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.claims.verdict.VerdictRules;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Finds the claims of documents and compares each with a race's evidence.
///
/// One checker serves any number of documents and threads.
public final class Checker {
  /* What became known so much later may still be of the time the document speaks from. */
  private static final int LATER = 6;

  /* What differs by more is of another size altogether. */
  private static final double SIZE = 30;

  private final Race race;
  private final LocalDate asOf;
  private final ClaimReader reader;
  private final Measure measure;
  private final VerdictRules rules;

  /// A checker by what is known as of a date.
  public Checker(Race race, LocalDate asOf) {
    this(race, asOf, new Accountant(race, asOf));
  }

  /// The same with claims that somebody has fixed.
  public static Checker fixed(Race race, LocalDate asOf, List<FixedReadings.Fixed> fixed) {
    return new Checker(race, asOf, new FixedReadings(race, new Accountant(race, asOf), fixed));
  }

  /// The same with another way from texts to readings.
  public Checker(Race race, LocalDate asOf, ClaimReader reader) {
    this.race = race;
    this.asOf = asOf;
    this.reader = reader;
    measure = new Measure(race);
    rules = new VerdictRules(measure);
  }

  /// The claims of one document with their verdicts.
  public CheckResult.Checked check(Document document) {
    var found = reader.read(document);
    var claims = new ArrayList<Claim>();
    for (var reading : found.readings()) {
      claims.add(claim(document, reading, found.readings(), claims.size() + 1));
    }
    return new CheckResult.Checked(document, claims, found.quantities());
  }

  /// Several documents, and what they say against and after each other, one after another.
  public CheckResult check(List<Document> documents, String engine, long seed) {
    return check(documents, engine, seed, Runnable::run);
  }

  /// The same with documents checked side by side; the result does not depend on that.
  ///
  /// @param executor may run any of the documents, or none: the caller takes what is left
  public CheckResult check(List<Document> documents, String engine, long seed, Executor executor) {
    var checked = all(documents, executor);
    var conflicts = new Conflicts(race);
    return new CheckResult(
        new CheckResult.Call(race.definition().id(), asOf, engine, seed, race.hash()),
        checked,
        conflicts.between(checked),
        conflicts.origins(checked));
  }

  private List<CheckResult.Checked> all(List<Document> documents, Executor executor) {
    var tasks = documents.stream().map(d -> new FutureTask<>(() -> check(d))).toList();
    tasks.forEach(executor::execute);
    tasks.forEach(FutureTask::run);
    var checked = new ArrayList<CheckResult.Checked>();
    try {
      for (var task : tasks) {
        checked.add(task.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      tasks.forEach(t -> t.cancel(true));
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      tasks.forEach(t -> t.cancel(true));
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
    return checked;
  }

  private Claim claim(Document document, Reading reading, List<Reading> all, int number) {
    var date = document.date();
    var day = date == null || date.isAfter(asOf) ? asOf : date;
    var then = rules.rule(reading, day);
    var now = day.equals(asOf) ? then : rules.rule(reading, asOf);
    var later = then.verdict() == Verdict.NO_DATA && then.grounds().isEmpty() && near(now, day);
    var said = reading.statement().said();
    var text = document.text();
    var misfit = OwnFigures.misfit(reading, all);
    var ruling =
        misfit == null ? (later ? now : then) : VerdictRules.inconsistent(misfit, then.grounds());
    return new Claim(
        "c" + number,
        new Claim.Quote(
            text.substring(said.sentence().start(), said.sentence().end()),
            said.start(),
            said.end(),
            text.substring(said.start(), said.end())),
        reading,
        about(reading, ruling),
        new Claim.Judgement(ruling, then.verdict(), now.verdict(), definitions(reading, day)));
  }

  /* Of several indicators that are named alike, the one by which the claim was judged. */
  private Indicator about(Reading reading, Ruling ruling) {
    if (!ruling.grounds().isEmpty()) {
      var judged = ruling.grounds().getFirst().derivation().indicator();
      if (reading.indicators().contains(judged.id())) {
        return judged;
      }
    }
    return measure.indicator(reading.indicator()).orElseThrow();
  }

  /* Whether what became known later is of the time the document speaks from. */
  private static boolean near(Ruling ruling, LocalDate day) {
    return ruling.grounds().stream()
        .flatMap(o -> o.points().stream())
        .allMatch(p -> !p.figure().period().start().isAfter(day.plusMonths(LATER)));
  }

  private List<Claim.Definition> definitions(Reading reading, LocalDate day) {
    if (reading.open() != null) {
      return List.of();
    }
    var others = new ArrayList<Claim.Definition>();
    for (var id : reading.statement().topic().others()) {
      var ruling = rules.alone(reading, id, day);
      if (!ruling.grounds().isEmpty() && ofItsSize(reading, ruling.grounds().getFirst())) {
        others.add(
            new Claim.Definition(
                measure.indicator(id).orElseThrow(),
                ruling.verdict(),
                ruling.grounds().getFirst().derivation()));
      }
    }
    return others;
  }

  /* Whether an amount can be one of another definition at all. */
  private static boolean ofItsSize(Reading reading, Outcome outcome) {
    var range = reading.range();
    var said = Math.abs(Double.isInfinite(range.high()) ? range.low() : range.high());
    var is = Math.abs(outcome.middle());
    return !(reading instanceof Reading.Value)
        || said == 0
        || is == 0
        || Math.max(said / is, is / said) <= SIZE;
  }
}
