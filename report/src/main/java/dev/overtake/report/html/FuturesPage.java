package dev.overtake.report.html;

import dev.overtake.race.system.Futures;
import dev.overtake.race.system.Futures.Belief;
import dev.overtake.race.system.Futures.LoopEffect;
import dev.overtake.race.system.Futures.Needed;
import dev.overtake.race.system.Futures.Shift;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Runs of the race's model as one page: fans of the leads, levers ranked by what they move, the
/// diagram of loops, and the table of assumptions. It needs no script and no network.
///
/// @param title of the race
/// @param name a nation's name within sentences, by its id
public record FuturesPage(Futures futures, String title, UnaryOperator<String> name) {

  /* A ratio that would be printed as 1.0. */
  private static final double PARITY = Math.log(1.05);

  /// The page.
  ///
  /// @param title of the race
  /// @param name a nation's name within sentences, by its id
  public static String render(Futures futures, String title, UnaryOperator<String> name) {
    var page = new FuturesPage(futures, title, name);
    return Html.page((out, tags) -> JtefuturesGenerated.render(out, tags, page));
  }

  Shell shell() {
    return Shell.answering(
        "The race run forward",
        Styles.of("shell", "chart", "futures"),
        List.of(
            new Shell.Part("leads", "Who leads by when"),
            new Shell.Part("levers", "Levers"),
            new Shell.Part("loops", "Loops"),
            new Shell.Part("needed", "What it takes"),
            new Shell.Part("assumptions", "Assumptions")));
  }

  String asOf() {
    return futures.asOf().toString();
  }

  /// The as-of date in words.
  String day() {
    return Dates.words(futures.asOf());
  }

  /// A lead as a ratio: `the United States 1.4×`, `parity`.
  String lead(double log) {
    return Math.abs(log) < PARITY
        ? "parity"
        : (log > 0 ? first() : second()) + " " + Numbers.ratio(log);
  }

  String summary() {
    return FuturesDocument.summary(futures, name);
  }

  String first() {
    return name.apply(futures.first());
  }

  String second() {
    return name.apply(futures.second());
  }

  List<FutureFan> fans() {
    var compare = futures.compare();
    return IntStream.range(0, futures.scenario().outcomes().size())
        .mapToObj(i ->
            FutureFan.of(
                this,
                futures.scenario().outcomes().get(i),
                compare == null ? null : compare.outcomes().get(i)))
        .toList();
  }

  /// What the dashed lines are; empty without any.
  String dashed() {
    return futures.compare() == null ? "" : futures.compare().title();
  }

  /// The year in which levers are compared.
  int leverYear() {
    return futures.effects().getFirst().lead().get(1).year();
  }

  List<Lever> levers() {
    return Lever.of(futures.effects());
  }

  Markup diagram() {
    return Styles.picture("race-loops");
  }

  /// A move of the lead towards one of the two, with its hue.
  Move move(double log) {
    return Move.of(log);
  }

  List<LoopEffect> loops() {
    return futures.loops().stream()
        .sorted(Comparator.comparingDouble(l -> -Math.abs(l.lead().getLast().median())))
        .toList();
  }

  String runs(Needed needed) {
    return Numbers.runs(needed.probability());
  }

  String shift(Shift s) {
    return "%s: %s instead of %s (%s deviations)"
        .formatted(
            s.variable(),
            Numbers.value(s.then()),
            Numbers.value(s.all()),
            FuturesDocument.signed(s.distance()));
  }

  private static boolean fixed(Belief b) {
    return b.priorLow() == b.priorHigh();
  }

  String before(Belief b) {
    return fixed(b)
        ? Numbers.value(b.priorMedian())
        : range(b.priorMedian(), b.priorLow(), b.priorHigh());
  }

  String after(Belief b) {
    return fixed(b) ? "fixed" : range(b.median(), b.low(), b.high());
  }

  String narrowed(Belief b) {
    return fixed(b) ? "" : Numbers.counted(Math.max(0, b.narrowed()));
  }

  private static String range(double median, double low, double high) {
    return "%s (%s to %s)"
        .formatted(Numbers.value(median), Numbers.value(low), Numbers.value(high));
  }

  /// When, how often, and by what it was made.
  String origin() {
    return "As of %s. %s runs of one model, seed %s. Made by Overtake %s."
        .formatted(futures.asOf(), Numbers.whole(futures.runs()), futures.seed(), futures.engine());
  }
}
