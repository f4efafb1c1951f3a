package dev.overtake.report.wording;

import dev.overtake.race.system.Expectation;
import dev.overtake.race.system.Futures;
import dev.overtake.race.system.Futures.Course;
import dev.overtake.race.system.Futures.Moved;
import dev.overtake.race.system.Futures.Needed;
import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.report.wording.results.FutureCourse;
import dev.overtake.report.wording.results.FuturesResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Runs of the race's model as text: who leads by when, what a scenario moves, what it hangs on,
/// and the table of assumptions.
public final class FuturesDocument {
  private final Futures f;
  private final UnaryOperator<String> name;

  private FuturesDocument(Futures f, UnaryOperator<String> name) {
    this.f = f;
    this.name = name;
  }

  /// For Markdown or a terminal.
  ///
  /// @param name a nation's name within sentences, by its id
  public static Document of(Futures f, UnaryOperator<String> name) {
    return new FuturesDocument(f, name).page();
  }

  private Document page() {
    var page = new Document();
    page.heading(1, f.scenario().title());
    page.paragraph(summary(f, name));
    leads(page, f.scenario());
    difference(page);
    page.heading(2, "What becomes of today's lead in capability");
    page.table(
        new Table(
            List.of("By", "Changes hands", "Shrinks by half", "Lasts", "More than doubles"),
            f.persistence().stream()
                .map(p ->
                    List.of(
                        String.valueOf(p.year()),
                        Numbers.counted(p.reverses()),
                        Numbers.counted(p.shrinks()),
                        Numbers.counted(p.lasts()),
                        Numbers.counted(p.runsAway())))
                .toList()));
    loops(page);
    parameters(page);
    f.needed().forEach(n -> needed(page, n));
    effects(page);
    beliefs(page);
    page.paragraph(
        "As of %s. %s runs of one model, seed %s, Overtake %s, race %s. A model is a way to think, not a prediction: see the assumptions."
            .formatted(f.asOf(), Numbers.whole(f.runs()), f.seed(), f.engine(), f.race()));
    return page;
  }

  /// The answer in a few sentences.
  public static String summary(Futures f, UnaryOperator<String> name) {
    var capability = f.scenario().outcomes().getFirst();
    var end = capability.points().getLast();
    var ahead = end.leads() >= 0.5;
    var text =
        "By %s %s leads in the capability of its best model in %s of 100 runs. In %s of 100 today's lead changes hands at least once, in %s it never does."
            .formatted(
                end.year(),
                name.apply(ahead ? f.first() : f.second()),
                Numbers.runs(ahead ? end.leads() : 1 - end.leads()),
                Numbers.runs(1 - capability.never()),
                Numbers.runs(capability.never()));
    if (f.compare() != null && !f.difference().isEmpty()) {
      var moved = f.difference().getLast();
      var gains = moved.positive() >= 0.5;
      text +=
          " Against “%s”, the lead moves towards %s in %s of 100 paired runs."
              .formatted(
                  f.compare().title(),
                  name.apply(gains ? f.first() : f.second()),
                  Numbers.runs(gains ? moved.positive() : 1 - moved.positive()));
    }
    return text;
  }

  private void leads(Document page, Course course) {
    page.heading(2, "Who leads by when");
    var shown = shown(course.outcomes().getFirst());
    var header =
        new ArrayList<>(List.of("Of 100 runs %s leads in".formatted(name.apply(f.first()))));
    shown.forEach(
        i -> header.add(String.valueOf(course.outcomes().getFirst().points().get(i).year())));
    header.add("Changes hands");
    page.table(
        new Table(
            header,
            course.outcomes().stream()
                .map(o -> {
                  var row = new ArrayList<>(List.of(FutureCourse.title(o.id())));
                  shown.forEach(i -> row.add(Numbers.runs(o.points().get(i).leads())));
                  row.add(Numbers.runs(1 - o.never()));
                  return (List<String>) row;
                })
                .toList()));
    var few = List.of(shown.getFirst(), shown.get(shown.size() / 2), shown.getLast());
    var fan = new ArrayList<List<String>>();
    for (var o : course.outcomes()) {
      var row = new ArrayList<>(List.of(FutureCourse.title(o.id())));
      few.forEach(i -> {
        var p = o.points().get(i);
        row.add("%s (%s to %s)".formatted(moved(p.median()), moved(p.low()), moved(p.high())));
      });
      fan.add(row);
    }
    var fanHeader =
        new ArrayList<>(
            List.of(
                "Ahead: %s (+), %s (−)".formatted(name.apply(f.first()), name.apply(f.second()))));
    few.forEach(
        i -> fanHeader.add(String.valueOf(course.outcomes().getFirst().points().get(i).year())));
    page.table(new Table(fanHeader, fan));
    page.paragraph(
        "Medians with 90 %% intervals: +35 %% is 35 %% more for %s, −2.4× is 2.4 times as much for %s. Capability is computing power times the efficiency of algorithms, each weighted."
            .formatted(name.apply(f.first()), name.apply(f.second())));
  }

  private static List<Integer> shown(Outcome outcome) {
    var last = outcome.points().size() - 1;
    return List.of(0, Math.min(2, last), Math.min(4, last), Math.min(7, last), last).stream()
        .distinct()
        .toList();
  }

  private void difference(Document page) {
    if (f.compare() == null) {
      return;
    }
    page.heading(2, "Against: " + f.compare().title());
    page.table(
        new Table(
            List.of("Turn of", "Lead moves by", "90 % of runs", "Towards " + name.apply(f.first())),
            f.difference().stream().map(FuturesDocument::row).toList()));
  }

  private static List<String> row(Moved m) {
    return List.of(
        String.valueOf(m.year()),
        moved(m.median()),
        moved(m.low()) + " to " + moved(m.high()),
        Numbers.counted(m.positive()));
  }

  private void loops(Document page) {
    page.heading(2, "Loops that matter: how far the lead moves when each is cut");
    var years = f.loops().getFirst().lead().stream().map(m -> String.valueOf(m.year())).toList();
    var header = new ArrayList<>(List.of("Loop"));
    header.addAll(years);
    header.add("90 % of runs at the end");
    page.table(
        new Table(
            header,
            f.loops().stream()
                .sorted(
                    java.util.Comparator.comparingDouble(
                        l -> -Math.abs(l.lead().getLast().median())))
                .map(l -> {
                  var row = new ArrayList<>(List.of(l.loop()));
                  l.lead().forEach(m -> row.add(moved(m.median())));
                  var end = l.lead().getLast();
                  row.add(moved(end.low()) + " to " + moved(end.high()));
                  return (List<String>) row;
                })
                .toList()));
  }

  private void parameters(Document page) {
    page.heading(2, "What the lead at the end hangs on");
    page.table(
        new Table(
            List.of("Parameter", "Correlation of ranks", "More of it favours"),
            f.parameters().stream()
                .map(p ->
                    List.of(
                        p.variable(),
                        signed(p.correlation()),
                        name.apply(p.correlation() > 0 ? f.first() : f.second())))
                .toList()));
  }

  private void needed(Document page, Needed n) {
    page.heading(
        2,
        "What would have to be true for %s to lead in %s"
            .formatted(name.apply(n.nation()), n.year()));
    if (n.shifts().isEmpty()) {
      page.paragraph(
          "It leads in %s of 100 runs: too few to say what they have in common."
              .formatted(Numbers.runs(n.probability())));
      return;
    }
    page.paragraph(
        "It leads in %s of 100 runs. In these:".formatted(Numbers.runs(n.probability())));
    page.table(
        new Table(
            List.of("Parameter", "All runs", "These", "Distance, deviations"),
            n.shifts().stream()
                .map(s ->
                    List.of(
                        s.variable(),
                        Numbers.value(s.all()),
                        Numbers.value(s.then()),
                        signed(s.distance())))
                .toList()));
  }

  private void effects(Document page) {
    if (f.effects().isEmpty()) {
      return;
    }
    page.heading(2, "Every scenario against the baseline");
    var header = new ArrayList<>(List.of("Scenario", "Expected"));
    f.effects().getFirst().lead().forEach(m -> header.add(String.valueOf(m.year())));
    var year = f.effects().getFirst().lead().get(1).year();
    header.addAll(List.of("90 % of runs, " + year, "As expected"));
    page.table(new Table(header, f.effects().stream().map(this::effect).toList()));
    page.paragraph(
        "How far the lead moves towards %s (+) or %s (−). Expected: whom the scenario should favour, as written down before the model was run. As expected: the share of runs in which it favours them in %s."
            .formatted(name.apply(f.first()), name.apply(f.second()), year));
    f.effects().stream()
        .filter(e -> e.sign() != null && e.sign() < 0.9)
        .forEach(e -> page.paragraph(otherwise(e)));
  }

  private List<String> effect(ScenarioEffect e) {
    var sign = e.sign();
    var row = new ArrayList<>(List.of(e.id(), expected(e)));
    e.lead().forEach(m -> row.add(moved(m.median())));
    var mark = e.lead().get(1);
    row.add(moved(mark.low()) + " to " + moved(mark.high()));
    row.add(sign == null ? "–" : Numbers.counted(sign));
    return row;
  }

  private String expected(ScenarioEffect e) {
    return switch (e.expect()) {
      case Expectation.Gain(var nation) -> name.apply(nation);
      case Expectation.Open open -> FuturesResult.expected(open);
    };
  }

  /* Where the model does not do what was expected, what it did. */
  private String otherwise(ScenarioEffect e) {
    var why = e.why();
    return "- %s: expected for %s, because: %s In the model: computing power %s and %s, algorithms %s and %s of the baseline, %s first."
        .formatted(
            e.id(),
            expected(e),
            e.reason(),
            times(why.firstCompute()),
            times(why.secondCompute()),
            times(why.firstAlgorithms()),
            times(why.secondAlgorithms()),
            name.apply(f.first()));
  }

  private void beliefs(Document page) {
    page.heading(2, "Assumptions");
    page.table(BeliefWords.table(f.beliefs()));
  }

  /// With its sign, two decimals.
  public static String signed(double value) {
    return Numbers.signed(value, 2);
  }

  private static String times(double logarithm) {
    return Numbers.fixed(Math.exp(logarithm), 2) + "×";
  }

  /* A change of a logarithm, in words of sizes. */
  private static String moved(double log) {
    return Numbers.signedFactor(log);
  }
}
