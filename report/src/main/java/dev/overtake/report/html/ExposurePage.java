package dev.overtake.report.html;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseResult;
import dev.overtake.report.wording.ExposureDocument;
import dev.overtake.report.wording.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// One page for a board: the band, what stops where, why, what to do, duties, what to watch. It
/// needs no script and no network.
public record ExposurePage(Exposure exposure) {
  private static final int COLUMNS = 12;
  private static final int REASONS = 12;
  private static final int CUT_SETS = 5;

  /// What a scenario does to one use, and how the cell looks.
  record Cell(String tone, String words) {}

  /// What is hit, how and why, and where that is said.
  record Cause(String what, String effect, String source) {}

  record Step(String action, String rise) {}

  record Duty(String where, String when, String what) {}

  record Watch(String what, String words) {}

  /// The page.
  public static String render(Exposure exposure) {
    var page = new ExposurePage(exposure);
    return Html.page((out, tags) -> JteexposureGenerated.render(out, tags, page));
  }

  Shell shell() {
    return Shell.answering(
        "Exposure",
        Styles.of("shell", "exposure"),
        List.of(
            new Shell.Part("stops", "What stops"),
            new Shell.Part("why", "Why"),
            new Shell.Part("do", "What to do"),
            new Shell.Part("duties", "Duties"),
            new Shell.Part("watch", "Watch")));
  }

  String title() {
    return exposure.bill().isEmpty() ? "What we depend on" : exposure.bill();
  }

  String summary() {
    return ExposureDocument.summary(exposure);
  }

  String asOf() {
    return exposure.asOf().toString();
  }

  String engine() {
    return exposure.engine();
  }

  /// Resilience as a band from 0 to 100.
  Svg band() {
    var r = exposure.resilience();
    return new Svg()
        .open("svg", "band")
        .at("viewBox", "0 0 100 6")
        .at("preserveAspectRatio", "none")
        .image("Resilience from %s to %s of 100".formatted(tenths(r.low()), tenths(r.high())))
        .open("rect", "track")
        .at("width", 100)
        .at("height", 6)
        .close()
        .open("rect", "range")
        .at("x", hundredths(r.low()))
        .at("width", hundredths(Math.max(0.6, r.high() - r.low())))
        .at("height", 6)
        .close()
        .close();
  }

  private static String tenths(double x) {
    return Numbers.fixed(x, 1);
  }

  private static String hundredths(double x) {
    return Numbers.fixed(x, 2);
  }

  List<String> shownUses() {
    return exposure.uses().stream().limit(COLUMNS).map(u -> u.title()).toList();
  }

  int hiddenUses() {
    return exposure.uses().size() - COLUMNS;
  }

  List<ScenarioResult> scenarios() {
    return exposure.worstFirst();
  }

  String remark(ScenarioResult scenario) {
    return scenario.remark();
  }

  List<Cell> cells(ScenarioResult scenario) {
    return IntStream.range(0, Math.min(COLUMNS, exposure.uses().size()))
        .mapToObj(i -> scenario.counted() ? cell(scenario.uses().get(i)) : new Cell("none", ""))
        .toList();
  }

  private static Cell cell(UseResult use) {
    var partly = use.keepsLow() > 0 && use.keepsLow() < 1;
    var word = ExposureDocument.word(use);
    return new Cell(
        lower(use.outcome().name()) + (partly ? " partly" : ""),
        word.equals("?") ? "unknown" : word);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  List<Cause> causes(ScenarioResult scenario) {
    return scenario.uses().stream()
        .flatMap(u -> u.because().stream())
        .distinct()
        .limit(REASONS)
        .map(ExposurePage::cause)
        .toList();
  }

  private static Cause cause(Reason r) {
    return new Cause(
        r.component().isEmpty() ? "Duty" : r.component(),
        lower(r.outcome().name())
            + ": "
            + r.because()
            + (r.why().isEmpty() ? "" : " Facts: " + r.why() + "."),
        r.source());
  }

  List<Step> steps() {
    return exposure.steps().stream()
        .map(s -> new Step(s.action(), "+" + tenths(s.rise())))
        .toList();
  }

  List<String> cutSets() {
    return exposure.cutSets().stream()
        .limit(CUT_SETS)
        .map(c ->
            "%s: %s of the weight"
                .formatted(String.join(" and ", c.facts()), Numbers.percent(c.share(), 0)))
        .toList();
  }

  List<Duty> duties() {
    return exposure.obligations().stream()
        .map(d ->
            new Duty(
                d.jurisdiction(),
                d.when(),
                d.duty()
                    + " ("
                    + d.instrument()
                    + ", "
                    + d.provision()
                    + ")"
                    + (d.met()
                        ? " – met"
                        : d.applies().equals("yes") ? "" : " – whether it applies is not said")))
        .toList();
  }

  List<Watch> watches() {
    return exposure.tripwires().stream()
        .map(w ->
            new Watch(
                w.title() + ", " + w.contender(),
                w.trips()
                    + " %s %s".formatted(number(w.threshold()), w.unit())
                    + (w.now() == null
                        ? ": no figure yet"
                        : ": now " + number(w.now()) + " (" + w.period() + ")")
                    + (w.withinOne() == null || w.withinThree() == null
                        ? ""
                        : ", crossing in one year %s, in three %s"
                            .formatted(
                                Numbers.percent(w.withinOne(), 0),
                                Numbers.percent(w.withinThree(), 0)))
                    + ". "
                    + w.because()))
        .toList();
  }

  private static String number(double value) {
    return Numbers.trimmed(value, 1);
  }
}
