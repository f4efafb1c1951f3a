package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.advice.CutSet;
import dev.overtake.exposure.advice.Replacement;
import dev.overtake.exposure.advice.Step;
import dev.overtake.exposure.bill.Remark;
import dev.overtake.exposure.resolution.Attribute;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.scenario.Resilience;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.watch.Duty;
import dev.overtake.exposure.watch.TripwireStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An exposure as JSON.
public final class ExposureView {
  private ExposureView() {}

  /// A component as JSON writes it; an axis that does not apply is null.
  public record Component(
      String id,
      String name,
      String version,
      String kind,
      String type,
      @Nullable Attribute weightsOrigin,
      List<Attribute> baseLineage,
      @Nullable Attribute operator,
      @Nullable Attribute owner,
      @Nullable Attribute runsIn,
      @Nullable Attribute chip,
      @Nullable Attribute licence,
      String access,
      @Nullable String family,
      String where) {}

  /// What is written as JSON.
  public record View(
      @Nullable String race,
      LocalDate asOf,
      LocalDate knownAt,
      String engine,
      long seed,
      @Nullable String evidence,
      String bill,
      String format,
      List<Component> components,
      List<Exposure.UseView> uses,
      List<ScenarioResult> scenarios,
      Resilience resilience,
      @Nullable Step nextStep,
      List<Step> steps,
      List<CutSet> cutSets,
      List<Replacement> replacements,
      List<Exposure.Fit> hardware,
      List<Duty> obligations,
      List<TripwireStatus> tripwires,
      List<String> unlisted,
      List<Remark> remarks) {}

  /// As JSON.
  public static String json(Exposure e) {
    return Json.document(
        new View(
            e.race(),
            e.asOf(),
            e.knownAt(),
            e.engine(),
            e.seed(),
            e.evidence(),
            e.bill(),
            e.format(),
            components(e),
            e.uses(),
            e.scenarios(),
            e.resilience(),
            e.nextStep(),
            e.steps().stream().map(Step::shown).toList(),
            e.cutSets(),
            e.replacements(),
            e.hardware(),
            e.obligations(),
            e.tripwires(),
            e.unlisted(),
            e.remarks()));
  }

  /// The components, flattened.
  public static List<Component> components(Exposure e) {
    return e.components().stream().map(ExposureView::component).toList();
  }

  private static Component component(Resolved r) {
    var c = r.component();
    return new Component(
        c.id(),
        c.name(),
        c.version(),
        c.kind().word(),
        c.type(),
        r.weightsOrigin(),
        r.baseLineage(),
        r.operator(),
        r.owner(),
        r.runsIn(),
        r.chip(),
        r.licence(),
        r.access().name().toLowerCase(Locale.ROOT),
        r.family() == null ? null : r.family().id(),
        c.where());
  }
}
