package dev.overtake.claims;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.reading.ClaimFinder;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.verdict.ClaimParaphrase;
import dev.overtake.claims.verdict.Derivation;
import dev.overtake.claims.verdict.IndicatorVerdict;
import dev.overtake.claims.verdict.KnownFigures;
import dev.overtake.claims.verdict.Measure;
import dev.overtake.claims.verdict.Outcome;
import dev.overtake.claims.verdict.Ruling;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.claims.verdict.VerdictRules;
import dev.overtake.evidence.Race;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds the claims of documents and compares each with a race's evidence.
///
/// One checker serves any number of documents and threads.
public final class Checker {
  private final Race race;
  private final LocalDate asOf;
  private final ClaimFinder finder;
  private final Derivation words;
  private final Measure measure;
  private final IndicatorVerdict weighing;
  private final VerdictRules judge;

  /// A checker by what is known as of a date.
  public Checker(Race race, LocalDate asOf) {
    this.race = race;
    this.asOf = asOf;
    finder = new ClaimFinder(race, asOf);
    words = new Derivation(race);
    measure = new Measure(race, new KnownFigures(race), words);
    weighing = new IndicatorVerdict(measure);
    judge = new VerdictRules(measure, weighing);
  }

  /// The claims of one document with their verdicts.
  public CheckResult.Checked check(Document document) {
    return checked(document, finder.find(document));
  }

  /// Several documents, and what they say against and after each other.
  public CheckResult check(List<Document> documents, String engine, long seed) {
    var checked = new ArrayList<CheckResult.Checked>();
    var readings = new ArrayList<List<Reading>>();
    for (var document : documents) {
      var found = finder.find(document);
      readings.add(found.readings());
      checked.add(checked(document, found));
    }
    var counts = new TreeMap<String, Integer>();
    checked.forEach(d -> d.claims().forEach(c -> counts.merge(c.verdict(), 1, Integer::sum)));
    var conflicts = new Conflicts(race);
    return new CheckResult(
        race.definition().id(),
        asOf,
        engine,
        seed,
        race.hash(),
        checked,
        counts,
        conflicts.between(checked, readings),
        conflicts.origins(checked));
  }

  private CheckResult.Checked checked(Document document, ClaimFinder.Found found) {
    var claims = new ArrayList<Claim>();
    for (var reading : found.readings()) {
      claims.add(claim(document, reading, claims.size() + 1));
    }
    var amounts =
        found.quantities().stream()
            .map(q ->
                new CheckResult.Amount(
                    q.start(),
                    q.end(),
                    q.text(),
                    finite(q.value()),
                    finite(q.low()),
                    finite(q.high()),
                    q.unit(),
                    q.kind().name().toLowerCase(java.util.Locale.ROOT)))
            .toList();
    return new CheckResult.Checked(
        document.path(), document.title(), document.date(), claims, amounts, document.text());
  }

  private Claim claim(Document document, Reading r, int number) {
    var date = document.date();
    var day = date == null || date.isAfter(asOf) ? asOf : date;
    var then = judge.rule(r, day);
    var now = day.equals(asOf) ? then : judge.rule(r, asOf);
    var later = then.word() == Verdict.NO_DATA && then.grounds().isEmpty() && near(now, day);
    var word = later ? now : then;
    var grounds = word.grounds();
    var first = r.indicators().getFirst();
    var title = measure.indicator(first).map(i -> i.title()).orElse(first);
    var text = document.text();
    return new Claim(
        "c" + number,
        text.substring(r.sentence().start(), r.sentence().end()),
        r.start(),
        r.end(),
        text.substring(r.start(), r.end()),
        r.subject().isEmpty() ? null : r.subject(),
        r.comparator().isEmpty() ? null : r.comparator(),
        r.relation().word(),
        new Claim.Value(finite(r.low()), finite(r.high()), r.text()),
        r.unit(),
        period(r),
        first,
        word.word().word(),
        word.why(),
        ClaimParaphrase.reading(r, title, words),
        grounds.isEmpty()
            ? ""
            : String.join(
                "; ", grounds.stream().map(Outcome::arithmetic).distinct().limit(3).toList()),
        settle(r, title, word.word()),
        r.speaker().isEmpty() ? null : r.speaker(),
        evidence(grounds),
        then.word().word(),
        now.word().word(),
        definitions(r, day));
  }

  /* Whether what became known later is of the time the document speaks from. */
  private static boolean near(Ruling ruling, LocalDate day) {
    return ruling.grounds().stream()
        .flatMap(o -> o.points().stream())
        .allMatch(p -> !p.figure().period().start().isAfter(day.plusMonths(6)));
  }

  private static List<Claim.Evidence> evidence(List<Outcome> grounds) {
    return grounds.stream()
        .limit(4)
        .flatMap(o -> o.points().stream())
        .map(p ->
            new Claim.Evidence(
                p.indicator(),
                p.source(),
                p.contender(),
                p.figure().period().text(),
                p.value(),
                p.figure().firstKnown()))
        .distinct()
        .toList();
  }

  private List<Claim.Definition> definitions(Reading r, LocalDate day) {
    if (!r.open().isEmpty()) {
      return List.of();
    }
    var others = new ArrayList<Claim.Definition>();
    for (var id : r.indicators().subList(1, r.indicators().size())) {
      var ruling = weighing.alone(r, id, day);
      if (!ruling.grounds().isEmpty()) {
        others.add(
            new Claim.Definition(
                id,
                measure.indicator(id).orElseThrow().title(),
                ruling.word().word(),
                ruling.grounds().getFirst().arithmetic()));
      }
    }
    return others;
  }

  private static String settle(Reading r, String title, Verdict word) {
    return switch (word) {
      case NO_DATA -> "A sourced figure on '" + title + "' for the time it speaks of.";
      case NOT_CHECKABLE -> "Time, or a statement about what is already measured.";
      case AMBIGUOUS -> "A statement of what is counted.";
      case OUTDATED -> "The date that the figure is of.";
      case SUPPORTED,
          ROUGHLY_RIGHT,
          OVERSTATED,
          UNDERSTATED,
          CONTRADICTED,
          INCONSISTENT,
          MISATTRIBUTED ->
          r.indicators().size() > 1
              ? "A statement of which definition of '" + title + "' is meant."
              : "A second source on '" + title + "'.";
    };
  }

  private static @Nullable String period(Reading r) {
    var years = r.years();
    return years == null
        ? null
        : years[0] == years[1] ? Integer.toString(years[0]) : years[0] + "/" + years[1];
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  /// The verdict words in use, by how often, for a caller that adds up many documents.
  public static Map<String, Integer> counts(List<CheckResult.Checked> documents) {
    var counts = new TreeMap<String, Integer>();
    documents.forEach(d -> d.claims().forEach(c -> counts.merge(c.verdict(), 1, Integer::sum)));
    return counts;
  }
}
