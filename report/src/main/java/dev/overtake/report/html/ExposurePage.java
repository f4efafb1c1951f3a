package dev.overtake.report.html;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.ScenarioResult;
import dev.overtake.exposure.scenario.UseResult;
import dev.overtake.exposure.watch.TripwireStatus;
import dev.overtake.report.wording.AdviceWords;
import dev.overtake.report.wording.ExposureDocument;
import dev.overtake.report.wording.ExposureTables;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.ReasonWords;
import dev.overtake.report.wording.StepWords;
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

  /// A layer of what the business runs on, with how much of it lies under which law.
  record Layer(String name, List<Share> shares) {}

  /// How many components, which, and how dark.
  record Share(int count, String who, String tone) {}

  /// A row of a table.
  record Cells(List<String> cells) {}

  /// What is hit, how and why, and where that is said.
  record Cause(String what, String effect, String source) {}

  record Step(String action, String rise, String details) {}

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
            new Shell.Part("nations", "Who depends on whom"),
            new Shell.Part("stops", "What stops"),
            new Shell.Part("why", "Why"),
            new Shell.Part("do", "What to do"),
            new Shell.Part("duties", "Duties"),
            new Shell.Part("watch", "Watch")));
  }

  String title() {
    return exposure.subject().bill().isEmpty() ? "What we depend on" : exposure.subject().bill();
  }

  String summary() {
    return ExposureDocument.summary(exposure);
  }

  String asOf() {
    return exposure.asked().asOf().toString();
  }

  String engine() {
    return exposure.asked().engine();
  }

  /// Resilience as a band from 0 to 100.
  Svg band() {
    var r = exposure.outcomes().resilience();
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

  /// Nations on which the business depends, the most first.
  List<String> nations() {
    return LayerCounts.of(exposure).nations();
  }

  List<Layer> layers() {
    return LayerCounts.of(exposure).layers();
  }

  /// Who depends on whom, a row a component.
  List<Cells> dependencies() {
    return ExposureTables.dependencies(exposure).rows().stream().map(Cells::new).toList();
  }

  /// What could replace what fails; empty when nothing is found.
  List<Cells> candidates() {
    return ExposureTables.candidates(exposure).stream().map(Cells::new).toList();
  }

  /// What ends when, the next first.
  List<String> endings() {
    return exposure.outlook().endings().stream().map(AdviceWords::ending).toList();
  }

  List<String> shownUses() {
    return exposure.subject().uses().stream().limit(COLUMNS).map(u -> u.title()).toList();
  }

  int hiddenUses() {
    return exposure.subject().uses().size() - COLUMNS;
  }

  List<ScenarioResult> scenarios() {
    return exposure.outcomes().worstFirst();
  }

  String remark(ScenarioResult scenario) {
    return ReasonWords.caveats(scenario);
  }

  List<Cell> cells(ScenarioResult scenario) {
    return IntStream.range(0, Math.min(COLUMNS, exposure.subject().uses().size()))
        .mapToObj(i -> scenario.counted() ? cell(scenario.uses().get(i)) : new Cell("none", ""))
        .toList();
  }

  private static Cell cell(UseResult use) {
    var partly = !use.fallback().isEmpty();
    return new Cell(
        lower(use.outcome().name()) + (partly ? " partly" : ""), ExposureDocument.words(use));
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
    var why = ReasonWords.why(r);
    return new Cause(
        r.component().isEmpty() ? "Duty" : r.component(),
        ReasonWords.outcome(r)
            + ": "
            + ReasonWords.because(r)
            + (why.isEmpty() ? "" : " Facts: " + why + "."),
        ReasonWords.sources(r));
  }

  List<Step> steps() {
    return StepWords.of(exposure).stream()
        .map(s -> new Step(s.action(), "+" + tenths(s.rise()), s.details()))
        .toList();
  }

  List<String> cutSets() {
    return exposure.advice().cutSets().stream()
        .limit(CUT_SETS)
        .map(c ->
            "Without %s, %s of the business stops"
                .formatted(ExposureDocument.facts(c), Numbers.percent(c.share(), 0)))
        .toList();
  }

  List<Duty> duties() {
    return exposure.outlook().obligations().stream()
        .map(d ->
            new Duty(
                d.obligation().jurisdiction(),
                AdviceWords.when(d),
                AdviceWords.duty(d)
                    + (d.met()
                        ? " – met"
                        : d.applies() == Ternary.TRUE ? "" : " – whether it applies is not said")))
        .toList();
  }

  List<Watch> watches() {
    return exposure.outlook().tripwires().stream()
        .map(w -> new Watch(AdviceWords.watched(w), level(w) + ". " + w.wire().because()))
        .toList();
  }

  private static String level(TripwireStatus w) {
    var limit =
        "%s %s %s"
            .formatted(AdviceWords.trips(w), number(w.wire().threshold()), w.indicator().unit());
    var last = w.last();
    var now = w.now();
    var chances = w.chances();
    return limit
        + (last == null || now == null
            ? ": no figure yet"
            : ": now " + number(now) + " (" + last.period().text() + ")")
        + (chances == null
            ? ""
            : ", crossing in one year %s, in three %s"
                .formatted(
                    Numbers.percent(chances.inOne(), 0), Numbers.percent(chances.inThree(), 0)));
  }

  private static String number(double value) {
    return Numbers.trimmed(value, 1);
  }
}
