package dev.overtake.report.wording;

import static dev.overtake.report.wording.ReasonWords.joined;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.Change;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.Standby;
import dev.overtake.exposure.scenario.UseResult;
import dev.overtake.exposure.watch.Duty;
import dev.overtake.exposure.watch.TripwireStatus;
import dev.overtake.report.wording.results.ExposureResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An exposure as the declared result that JSON writes.
public final class ExposureResults {
  private ExposureResults() {}

  /// As JSON.
  public static String json(Exposure e) {
    return Json.document(of(e));
  }

  /// The result.
  public static ExposureResult of(Exposure e) {
    var asked = e.asked();
    var subject = e.subject();
    var advice = e.advice();
    return new ExposureResult(
        asked.race(),
        asked.asOf(),
        asked.knownAt(),
        asked.engine(),
        asked.seed(),
        asked.evidence(),
        subject.bill(),
        subject.format(),
        components(e),
        subject.uses().stream()
            .map(u -> new ExposureResult.Use(u.id(), u.title(), u.weight(), u.needs()))
            .toList(),
        e.outcomes().scenarios().stream().map(ExposureResults::scenario).toList(),
        resilience(e.outcomes().resilience()),
        advice.next().map(ExposureResults::step).orElse(null),
        advice.steps().stream().map(ExposureResults::step).toList(),
        advice.cutSets().stream()
            .map(c ->
                new ExposureResult.CutSet(
                    c.facts().stream().map(AdviceWords::fact).toList(), c.uses(), c.share()))
            .toList(),
        advice.replacements().stream().map(ExposureResults::replacement).toList(),
        advice.hardware().stream().map(ExposureResults::fit).toList(),
        e.outlook().obligations().stream().map(ExposureResults::obligation).toList(),
        e.outlook().tripwires().stream().map(ExposureResults::tripwire).toList(),
        unlisted(e),
        subject.reading().remarks().stream()
            .map(r -> new ExposureResult.Remark(r.where(), r.what()))
            .toList(),
        reading(e));
  }

  private static ExposureResult.Reading reading(Exposure e) {
    var unread = e.subject().reading().unread();
    return new ExposureResult.Reading(
        e.components().size(),
        e.components().size() - unread.size(),
        unread.stream()
            .map(u ->
                new ExposureResult.Unread(u.component(), u.name(), u.where(), ReadingWords.why(u)))
            .toList());
  }

  /// Components that were kept without understanding.
  static List<String> unlisted(Exposure e) {
    return e.subject().unlisted().stream()
        .map(u -> u.name() + " (" + (u.type().isEmpty() ? "no type" : u.type()) + ")")
        .toList();
  }

  /// The components.
  public static List<ExposureResult.Component> components(Exposure e) {
    return e.components().stream().map(ExposureResults::component).toList();
  }

  private static ExposureResult.Component component(Resolved r) {
    var c = r.component();
    return new ExposureResult.Component(
        c.id(),
        c.name(),
        c.version(),
        c.kind().word(),
        c.type(),
        attribute(r.weightsOrigin()),
        r.baseLineage().stream().map(ExposureResults::known).toList(),
        attribute(r.operator()),
        attribute(r.owner()),
        attribute(r.runsIn()),
        attribute(r.chip()),
        attribute(r.licence()),
        r.access().name().toLowerCase(Locale.ROOT),
        r.family() == null ? null : r.family().id(),
        c.where());
  }

  private static ExposureResult.@Nullable Attribute attribute(@Nullable Attribute attribute) {
    return attribute == null ? null : known(attribute);
  }

  private static ExposureResult.Attribute known(Attribute a) {
    return new ExposureResult.Attribute(
        a.value(),
        a.name(),
        a.jurisdiction(),
        a.confidence() == null ? null : a.confidence().word(),
        a.sources().isEmpty() ? null : joined(a.sources()),
        a.asOf(),
        GroundWords.of(a));
  }

  private static ExposureResult.Scenario scenario(ScenarioResult s) {
    var header = s.scenario().header();
    return new ExposureResult.Scenario(
        header.id(),
        header.title(),
        header.kind().word(),
        header.from(),
        header.until(),
        s.counted(),
        s.secondary(),
        ReasonWords.caveats(s),
        s.weight(),
        header.sources(),
        s.scenario().effects().stream().map(f -> f.verb().word() + ": " + f.because()).toList(),
        s.uses().stream().map(ExposureResults::use).toList());
  }

  private static ExposureResult.UseOutcome use(UseResult u) {
    return new ExposureResult.UseOutcome(
        u.use(),
        u.title(),
        u.outcome().name(),
        u.keepsLow(),
        u.keepsHigh(),
        u.fallback(),
        u.because().stream().map(ExposureResults::reason).toList());
  }

  private static ExposureResult.Reason reason(Reason r) {
    return new ExposureResult.Reason(
        r.component(),
        ReasonWords.effect(r),
        r.outcome().name(),
        ReasonWords.because(r),
        ReasonWords.why(r),
        ReasonWords.sources(r));
  }

  private static ExposureResult.Resilience resilience(Resilience r) {
    return new ExposureResult.Resilience(
        r.low(), r.high(), r.scenarioWeights(), r.useWeights(), keeps(), r.unreadWeight());
  }

  /// What each kind of standby counts, by its words.
  static Map<String, Double> keeps() {
    var keeps = new TreeMap<String, Double>();
    for (var standby : Standby.values()) {
      keeps.put(AdviceWords.standby(standby), standby.worth());
    }
    return keeps;
  }

  private static ExposureResult.Step step(Step step) {
    return switch (step.change()) {
      case Change.TestFallback t ->
          step(step, t.fallback().component(), t.fallback().replaces(), "");
      case Change.HostModel h -> step(step, h.model().id(), h.replaces(), "");
      case Change.UseService s -> step(step, s.model().id(), s.replaces(), "");
      case Change.MeetDuty m -> step(step, "", "", m.duty());
    };
  }

  private static ExposureResult.Step step(
      Step step, String fallback, String replaces, String meets) {
    return new ExposureResult.Step(
        step.change().useId(),
        AdviceWords.action(step),
        step.low(),
        step.rise(),
        fallback,
        replaces,
        meets,
        null);
  }

  private static ExposureResult.Replacement replacement(Replacement r) {
    var loss = r.loss();
    return new ExposureResult.Replacement(
        r.component(),
        r.family().id(),
        r.name(),
        r.developerIn(),
        r.family().licence(),
        r.survives(),
        List.of(loss.mean(), loss.low(), loss.high()),
        loss.benchmarks(),
        r.good(),
        pair(r.needs().wattHours()),
        pair(r.needs().memoryGb()),
        AdviceWords.fits(r),
        AdviceWords.conditions(r),
        r.onFront());
  }

  private static @Nullable List<Double> pair(Replacement.@Nullable Span span) {
    return span == null ? null : List.of(span.first(), span.last());
  }

  private static ExposureResult.Fit fit(Exposure.Fit fit) {
    return new ExposureResult.Fit(
        fit.component(), fit.fit().weightsGb(), AdviceWords.chips(fit), pair(fit.wattHours()));
  }

  private static ExposureResult.Obligation obligation(Duty duty) {
    var o = duty.obligation();
    return new ExposureResult.Obligation(
        o.id(),
        o.jurisdiction(),
        o.instrument(),
        o.provision(),
        o.duty(),
        o.binds(),
        o.effective(),
        o.graceUntil(),
        AdviceWords.when(duty),
        AdviceWords.applies(duty),
        duty.met(),
        duty.uses(),
        o.penalty(),
        joined(o.provenance().sources()),
        duty.secondary());
  }

  private static ExposureResult.Tripwire tripwire(TripwireStatus t) {
    var chances = t.chances();
    var last = t.last();
    return new ExposureResult.Tripwire(
        t.wire().id(),
        t.indicator().id(),
        t.indicator().title(),
        t.wire().contender(),
        t.wire().threshold(),
        AdviceWords.trips(t),
        t.indicator().unit(),
        t.now(),
        last == null ? null : last.period().text(),
        t.distance(),
        chances == null ? null : chances.inOne(),
        chances == null ? null : chances.inThree(),
        AdviceWords.undetermined(t),
        t.uses(),
        t.wire().because());
  }
}
