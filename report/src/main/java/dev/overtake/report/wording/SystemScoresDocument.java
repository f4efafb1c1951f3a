package dev.overtake.report.wording;

import dev.overtake.race.system.SystemScores;
import dev.overtake.race.value.Measured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the race's model did at the ends of past years, as text.
public final class SystemScoresDocument {
  private SystemScoresDocument() {}

  /// For Markdown or a terminal.
  public static Document of(SystemScores scores) {
    var page = new Document();
    page.heading(1, "How the model of the race did at the ends of past years");
    page.paragraph(verdict(scores));
    page.table(
        new Table(
            List.of(
                "Variable",
                "Figures",
                "CRPS over a walk's",
                "CRPS over a trend's",
                "Log score, more than a walk's",
                "Log score, more than a trend's"),
            scores.variables().stream()
                .map(c ->
                    List.of(
                        c.variable(),
                        String.valueOf(c.figures()),
                        shown(c.crpsNaive()),
                        shown(c.crpsTrend()),
                        shown(c.logNaive()),
                        shown(c.logTrend())))
                .toList()));
    page.paragraph(
        "At the ends of 2022, 2023 and 2024 the model was calibrated on what was known then and asked for the figures of up to three years ahead. A CRPS ratio below one and a log score above nought are better. The walk has a drift; the trend is the state-space forecast used for every indicator. A log score below −10 counts as −10, lest one surprise decide. Intervals of 90 %, over series drawn with replacement.");
    page.table(
        new Table(
            List.of(
                "Variable", "Known to", "Years ahead", "Came", "Model", "Model", "Walk", "Trend"),
            scores.calls().stream()
                .map(c ->
                    List.of(
                        c.variable(),
                        String.valueOf(c.origin()),
                        number(c.ahead()),
                        number(c.came()),
                        number(c.modelMedian()),
                        number(c.modelCrps()),
                        number(c.naiveCrps()),
                        number(c.trendCrps())))
                .toList()));
    page.paragraph(
        "Came and the model's median: natural logarithms, of the capability index points. Then the three CRPS, in units of the error of a figure.");
    page.paragraph(
        "As of %s, %s runs, seed %s. The model was drawn later than the origins: this is pseudo-real-time."
            .formatted(scores.asOf(), Numbers.whole(scores.runs()), scores.seed()));
    return page;
  }

  /// The verdict in one sentence.
  public static String verdict(SystemScores scores) {
    var all = scores.variables().getLast();
    if (all.crpsNaive() == null || all.crpsTrend() == null) {
      return "There are too few figures to score the model.";
    }
    return (all.better()
            ? "The model beats both simple forecasts"
            : "The model does not surely beat both simple forecasts")
        + ": its CRPS is %s of that of a random walk with drift and %s of that of the state-space trend, over %s figures of %s series."
            .formatted(
                shown(all.crpsNaive()), shown(all.crpsTrend()), all.figures(), series(scores));
  }

  private static long series(SystemScores scores) {
    return scores.calls().stream().map(SystemScores.Scored::variable).distinct().count();
  }

  private static String shown(@Nullable Measured m) {
    return m == null
        ? "–"
        : "%s (%s to %s)".formatted(number(m.value()), number(m.low()), number(m.high()));
  }

  private static String number(double value) {
    return Numbers.fixed(value, 2);
  }
}
