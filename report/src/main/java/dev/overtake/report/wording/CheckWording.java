package dev.overtake.report.wording;

import dev.overtake.claims.CheckResult;
import dev.overtake.claims.CheckResult.Checked;
import dev.overtake.claims.Claim;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.verdict.DatedFigure;
import dev.overtake.claims.verdict.Outcome;
import dev.overtake.evidence.Race;
import dev.overtake.report.wording.results.Check;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts a check into words: what every face shows of it.
public final class CheckWording {
  private static final int SHOWN = 3;

  private final DerivationWords derivations;
  private final ClaimParaphrase paraphrase;
  private final VerdictWords verdicts;

  /// In the names of a race.
  public CheckWording(Race race) {
    derivations = new DerivationWords(race);
    paraphrase = new ClaimParaphrase(derivations);
    verdicts = new VerdictWords(derivations);
  }

  /// A check as it is written.
  public static Check of(CheckResult result, Race race) {
    var words = new CheckWording(race);
    var call = result.call();
    return new Check(
        call.race(),
        call.asOf(),
        call.engine(),
        call.seed(),
        call.evidence(),
        result.documents().stream().map(words::page).toList(),
        counts(result),
        result.contradictions().stream()
            .map(c ->
                new Check.Contradiction(
                    place(c.a()), place(c.b()), VerdictWords.conflict(c.conflict())))
            .toList(),
        result.origins().stream()
            .map(o -> new Check.Origin(o.path(), o.same(), VerdictWords.origin(o.figures())))
            .toList());
  }

  private static Map<String, Integer> counts(CheckResult result) {
    var counts = new TreeMap<String, Integer>();
    result.counts().forEach((verdict, count) -> counts.put(verdict.word(), count));
    return counts;
  }

  private static String place(CheckResult.Place place) {
    return place.document() + "#" + place.claim();
  }

  /// One document as it is written.
  public Check.Page page(Checked checked) {
    var document = checked.document();
    return new Check.Page(
        document.path(),
        document.title(),
        document.date(),
        checked.claims().stream().map(this::claim).toList(),
        checked.quantities().stream().map(q -> amount(q, checked.claims())).toList());
  }

  private static Check.Amount amount(Quantity q, List<Claim> claims) {
    var stated =
        claims.stream()
            .filter(c -> c.quote().start() < q.end() && q.start() < c.quote().end())
            .toList();
    var judged = stated.stream().filter(c -> c.verdict().ofTruth()).findFirst();
    var claim = judged.or(() -> stated.stream().findFirst()).orElse(null);
    return new Check.Amount(
        q.start(),
        q.end(),
        q.text(),
        finite(q.value()),
        finite(q.low()),
        finite(q.high()),
        q.unit(),
        q.kind().name().toLowerCase(Locale.ROOT),
        judged.isPresent() ? "judged" : claim == null ? "no claim" : "not checked",
        claim == null ? null : claim.id());
  }

  private Check.Claim claim(Claim claim) {
    var reading = claim.reading();
    var quote = claim.quote();
    var judgement = claim.judgement();
    var ruling = judgement.ruling();
    var said = reading.statement().said();
    return new Check.Claim(
        claim.id(),
        quote.sentence(),
        quote.start(),
        quote.end(),
        quote.text(),
        reading.subject().isEmpty() ? null : reading.subject(),
        comparator(reading.rival()),
        reading.relation().word(),
        new Check.Value(finite(reading.range().low()), finite(reading.range().high()), said.text()),
        reading.unit(),
        period(reading),
        claim.indicator().id(),
        ruling.verdict().word(),
        verdicts.why(ruling.why()),
        paraphrase.of(claim),
        arithmetic(ruling.grounds()),
        VerdictWords.settle(claim),
        null,
        ruling.figures().stream().map(CheckWording::evidence).distinct().toList(),
        judgement.then().word(),
        judgement.now().word(),
        judgement.definitions().stream().map(this::definition).toList(),
        reading.statement().account().manner() == Account.Manner.DENIED,
        obstacle(reading.statement().account()));
  }

  private static Check.@Nullable Obstacle obstacle(Account account) {
    var o = account.obstacle();
    return o == null
        ? null
        : new Check.Obstacle(
            o.part().name().toLowerCase(Locale.ROOT), o.word(), o.start(), o.end());
  }

  private Check.Definition definition(Claim.Definition d) {
    return new Check.Definition(
        d.indicator().id(),
        d.indicator().title(),
        d.verdict().word(),
        derivations.of(d.derivation()));
  }

  private String arithmetic(List<Outcome> grounds) {
    return grounds.stream()
        .map(o -> derivations.of(o.derivation()))
        .distinct()
        .limit(SHOWN)
        .collect(Collectors.joining("; "));
  }

  private static Check.Evidence evidence(DatedFigure p) {
    return new Check.Evidence(
        p.indicator(),
        p.source(),
        p.contender(),
        p.figure().period().text(),
        p.value(),
        p.figure().firstKnown());
  }

  private static @Nullable String comparator(Rival rival) {
    return switch (rival) {
      case Rival.Named(var id) -> id;
      case Rival.Unnamed.NEXT -> "NEXT";
      case Rival.Unnamed.REST -> "REST";
      case Rival.Unnamed.NOBODY -> null;
    };
  }

  private static @Nullable String period(Reading reading) {
    var years = reading.years();
    return years == null
        ? null
        : years.single() ? Integer.toString(years.first()) : years.first() + "/" + years.last();
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
