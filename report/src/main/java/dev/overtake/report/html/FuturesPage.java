package dev.overtake.report.html;

import dev.overtake.race.system.Futures;
import dev.overtake.race.system.Futures.Outcome;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.report.wording.FuturesDocument;
import dev.overtake.report.wording.results.FutureCourse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Runs of the race's model as one page: fans of the leads, levers ranked by what they move, the
/// diagram of loops, and the table of assumptions. It needs no script and no network.
public final class FuturesPage {
  private final Futures f;
  private final UnaryOperator<String> name;
  private final StringBuilder out = new StringBuilder();

  private FuturesPage(Futures f, UnaryOperator<String> name) {
    this.f = f;
    this.name = name;
  }

  /// The page.
  ///
  /// @param name a nation's name within sentences, by its id
  public static String render(Futures f, UnaryOperator<String> name) {
    return new FuturesPage(f, name).page();
  }

  private String page() {
    answer();
    fans();
    levers();
    loops();
    needed();
    assumptions();
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>The race run forward</title><style>%s%s</style></head><body>
    <a class="skip" href="#answer">Skip to the answer</a>
    <header><b>Overtake</b><nav aria-label="Parts"><a href="#leads">Who leads by when</a><a href="#levers">Levers</a><a href="#loops">Loops</a><a href="#needed">What it takes</a><a href="#assumptions">Assumptions</a></nav></header>
    <main>%s</main>
    <footer>As of %s. %,d runs of one model, seed %d. Made by Overtake %s. A model is a way to think, not a prediction.</footer></body></html>
    """
        .formatted(
            Html.resource("report.css"),
            Html.resource("futures.css"),
            out,
            f.asOf(),
            f.runs(),
            f.seed(),
            Html.text(f.engine()));
  }

  private void answer() {
    out.append("<section class=\"answer\" id=\"answer\"><h1>")
        .append(Html.text(f.scenario().title()))
        .append("</h1><p class=\"sub\">")
        .append(Html.text(FuturesDocument.summary(f, name)))
        .append("</p></section>");
  }

  private void fans() {
    out.append("<section id=\"leads\"><h2>Who leads by when</h2><div class=\"fans\">");
    for (var i = 0; i < f.scenario().outcomes().size(); i++) {
      var compare = f.compare() == null ? null : f.compare().outcomes().get(i);
      fan(f.scenario().outcomes().get(i), compare);
    }
    out.append("</div><p class=\"note\">Lead of ")
        .append(Html.text(name.apply(f.first())))
        .append(" in natural logarithms: 0.7 is twice as much, 2.3 ten times; below the line ")
        .append(Html.text(name.apply(f.second())))
        .append(" leads. Bands hold half and nine tenths of the runs")
        .append(f.compare() == null ? "." : "; dashed: " + Html.text(f.compare().title()) + ".")
        .append("</p></section>");
  }

  private void fan(Outcome outcome, @Nullable Outcome compare) {
    var points = outcome.points();
    var values = new ArrayList<>(List.of(0.0));
    points.forEach(p -> values.addAll(List.of(p.low(), p.high())));
    var axis = ValueAxis.of(values, false);
    var last = points.getLast();
    out.append("<figure><figcaption>")
        .append(Html.text(FutureCourse.title(outcome.id())))
        .append(
            "</figcaption><div class=\"fanplot\"><svg viewBox=\"0 0 1000 220\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
        .append(
            Html.text(
                "%s: %s leads in %s of 100 runs by %d"
                    .formatted(
                        FutureCourse.title(outcome.id()),
                        name.apply(f.first()),
                        FuturesDocument.hundred(last.leads()),
                        last.year())))
        .append("\">");
    area(points.stream().map(p -> new double[] {p.low(), p.high()}).toList(), axis, "outer");
    area(
        points.stream().map(p -> new double[] {p.quarter(), p.threeQuarters()}).toList(),
        axis,
        "inner");
    curve(points.stream().map(Futures.Point::median).toList(), axis, "middle");
    if (compare != null) {
      curve(compare.points().stream().map(Futures.Point::median).toList(), axis, "dashed");
    }
    var zero = Svg.n(220 * axis.down(0));
    out.append(
        "<line class=\"level\" x1=\"0\" x2=\"1000\" y1=\"%s\" y2=\"%s\"/></svg>"
            .formatted(zero, zero));
    for (var tick : axis.ticks(4)) {
      out.append(
          "<span class=\"tick\" style=\"top:%s%%\">%s</span>"
              .formatted(
                  Svg.n(100 * axis.down(tick)),
                  FuturesDocument.signed(tick).replaceFirst("\\.?0+$", "")));
    }
    out.append(
            "</div><p class=\"years\"><span>%d</span><span>%d</span></p>"
                .formatted(points.getFirst().year(), last.year()))
        .append("<p class=\"result\">")
        .append(Html.text(capital(name.apply(last.leads() >= 0.5 ? f.first() : f.second()))))
        .append(
            " leads in <b>%s</b> of 100 runs; changes hands in %s.</p></figure>"
                .formatted(
                    FuturesDocument.hundred(Math.max(last.leads(), 1 - last.leads())),
                    FuturesDocument.hundred(1 - outcome.never())));
  }

  private void area(List<double[]> bands, ValueAxis axis, String type) {
    var path = new Svg.Path();
    for (var i = 0; i < bands.size(); i++) {
      point(path, i, bands.size(), bands.get(i)[0], axis);
    }
    for (var i = bands.size() - 1; i >= 0; i--) {
      point(path, i, bands.size(), bands.get(i)[1], axis);
    }
    out.append("<path class=\"%s\" d=\"%s\"/>".formatted(type, path.close()));
  }

  private void curve(List<Double> values, ValueAxis axis, String type) {
    var path = new Svg.Path();
    for (var i = 0; i < values.size(); i++) {
      point(path, i, values.size(), values.get(i), axis);
    }
    out.append("<path class=\"%s\" d=\"%s\"/>".formatted(type, path));
  }

  private static void point(Svg.Path path, int i, int of, double value, ValueAxis axis) {
    var x = 1000.0 * i / Math.max(1, of - 1);
    var y = 220 * axis.down(value);
    if (path.isEmpty()) {
      path.move(x, y);
    } else {
      path.to(x, y);
    }
  }

  private void levers() {
    if (f.effects().isEmpty()) {
      return;
    }
    var year = f.effects().getFirst().lead().get(1).year();
    out.append(
        "<section id=\"levers\"><h2>What moves the lead in %d</h2><table class=\"levers\"><thead><tr><th scope=\"col\">Scenario</th><th scope=\"col\">◂ %s gains · %s gains ▸</th><th scope=\"col\">As expected</th></tr></thead><tbody>"
            .formatted(year, Html.text(name.apply(f.second())), Html.text(name.apply(f.first()))));
    var reach =
        f.effects().stream()
            .map(e -> e.lead().get(1))
            .mapToDouble(m -> Math.max(Math.abs(m.low()), Math.abs(m.high())))
            .max()
            .orElse(1);
    f.effects().stream()
        .sorted(Comparator.comparingDouble(e -> -Math.abs(e.lead().get(1).median())))
        .forEach(e -> lever(e, Math.max(reach, 0.1)));
    out.append(
        "</tbody></table><p class=\"note\">Median and 90 % of paired runs against the baseline. As expected: runs in which the lead moves the way that was written down before.</p></section>");
  }

  private void lever(ScenarioEffect e, double reach) {
    var m = e.lead().get(1);
    out.append("<tr><th scope=\"row\">")
        .append(Html.text(e.title()))
        .append(
            "</th><td><div class=\"bar\"><svg viewBox=\"-100 0 200 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><line class=\"level\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"20\"/><line class=\"reach\" x1=\"%s\" x2=\"%s\" y1=\"10\" y2=\"10\"/><rect class=\"mid\" x=\"%s\" y=\"4\" width=\"3\" height=\"12\"/></svg><span class=\"value\">%s</span></div></td><td class=\"num\">%s</td></tr>"
                .formatted(
                    Svg.n(100 * m.low() / reach),
                    Svg.n(100 * m.high() / reach),
                    Svg.n(100 * m.median() / reach - 1.5),
                    FuturesDocument.signed(m.median()),
                    e.sign() == null ? "–" : FuturesDocument.percent(e.sign())));
  }

  private void loops() {
    out.append("<section id=\"loops\"><h2>Loops</h2><div class=\"diagram\">")
        .append(Html.resource("race-loops.svg"))
        .append(
            "</div><div class=\"wide-table\"><table><thead><tr><th scope=\"col\">Cut this loop, and the lead moves by</th>");
    f.loops()
        .getFirst()
        .lead()
        .forEach(m -> out.append("<th scope=\"col\">").append(m.year()).append("</th>"));
    out.append("</tr></thead><tbody>");
    f.loops().stream()
        .sorted(Comparator.comparingDouble(l -> -Math.abs(l.lead().getLast().median())))
        .forEach(l -> {
          out.append("<tr><th scope=\"row\">").append(Html.text(l.loop())).append("</th>");
          l.lead()
              .forEach(m ->
                  out.append("<td class=\"num\">")
                      .append(FuturesDocument.signed(m.median()))
                      .append("</td>"));
          out.append("</tr>");
        });
    out.append("</tbody></table></div></section>");
  }

  private void needed() {
    out.append("<section id=\"needed\"><h2>What would have to be true</h2>");
    for (var n : f.needed()) {
      out.append("<h3>For ")
          .append(Html.text(name.apply(n.nation())))
          .append(" to lead in ")
          .append(n.year())
          .append("</h3><p>It leads in ")
          .append(FuturesDocument.hundred(n.probability()))
          .append(" of 100 runs")
          .append(
              n.shifts().isEmpty()
                  ? ", too few to say what they have in common.</p>"
                  : ". In these:</p><ul>");
      n.shifts()
          .forEach(s ->
              out.append("<li>")
                  .append(Html.text(s.variable()))
                  .append(
                      ": %s instead of %s (%s deviations)</li>"
                          .formatted(
                              FuturesDocument.number(s.then()),
                              FuturesDocument.number(s.all()),
                              FuturesDocument.signed(s.distance()))));
      out.append(n.shifts().isEmpty() ? "" : "</ul>");
    }
    out.append("</section>");
  }

  private void assumptions() {
    out.append(
        "<section id=\"assumptions\"><h2>Assumptions</h2><div class=\"wide-table\"><table><thead><tr><th scope=\"col\">Parameter</th><th scope=\"col\">Before the data</th><th scope=\"col\">After</th><th scope=\"col\">Narrowed</th><th scope=\"col\">Source</th></tr></thead><tbody>");
    for (var b : f.beliefs()) {
      var fixed = b.priorLow() == b.priorHigh();
      out.append("<tr><th scope=\"row\">")
          .append(Html.text(b.variable()))
          .append(" <span class=\"unit\">")
          .append(Html.text(b.unit()))
          .append("</span></th><td>")
          .append(
              fixed
                  ? FuturesDocument.number(b.priorMedian())
                  : range(b.priorMedian(), b.priorLow(), b.priorHigh()))
          .append("</td><td>")
          .append(fixed ? "fixed" : range(b.median(), b.low(), b.high()))
          .append("</td><td class=\"num\">")
          .append(fixed ? "" : FuturesDocument.percent(Math.max(0, b.narrowed())))
          .append("</td><td>")
          .append(Html.text(b.source()))
          .append("</td></tr>");
    }
    out.append("</tbody></table></div></section>");
  }

  private static String range(double median, double low, double high) {
    return "%s (%s to %s)"
        .formatted(
            FuturesDocument.number(median),
            FuturesDocument.number(low),
            FuturesDocument.number(high));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
