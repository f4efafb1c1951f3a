package dev.overtake.report.wording;

import dev.overtake.estimation.capability.LinkedScale;
import java.util.List;

/// A capability scale as a text, and its models as rows.
public final class ScaleDocument {
  private static final int BEST = 20;

  private ScaleDocument() {}

  /// The lags in words, then the best models and the benchmarks.
  public static Document of(LinkedScale s) {
    var document = new Document();
    document.heading(1, "Capability scale, as of " + s.asOf());
    if (s.lags().isEmpty()) {
      document.paragraph("Only one contender has models with scores, so nobody lags.");
    }
    s.lags().forEach(lag -> document.paragraph(words(lag)));
    document.table(
        new Table(
            List.of("Capability", "90 %", "Date", "Contender", "Model"),
            s.models().stream()
                .limit(BEST)
                .map(m ->
                    List.of(
                        two(m.capability()),
                        two(m.low()) + " to " + two(m.high()),
                        m.date().toString(),
                        m.contender(),
                        m.name()))
                .toList()));
    if (s.models().size() > BEST) {
      document.paragraph(
          "The best %s of %s models; all of them with -f csv.".formatted(BEST, s.models().size()));
    }
    document.table(
        new Table(
            List.of("Difficulty", "Slope", "Benchmark"),
            s.benchmarks().stream()
                .map(b -> List.of(two(b.difficulty()), two(b.slope()), b.name()))
                .toList()));
    return document;
  }

  /// Every model.
  public static Table rows(LinkedScale s) {
    return new Table(
        List.of("name", "contender", "date", "capability", "low", "high"),
        s.models().stream()
            .map(m ->
                List.of(
                    m.name(),
                    m.contender(),
                    m.date().toString(),
                    Numbers.data(m.capability()),
                    Numbers.data(m.low()),
                    Numbers.data(m.high())))
            .toList());
  }

  private static String words(LinkedScale.Lag lag) {
    var gap =
        "The best models are %s apart (90 %%: %s to %s)."
            .formatted(two(lag.gap()), two(lag.gapLow()), two(lag.gapHigh()));
    var delay =
        lag.meanDelay() == null
            ? ""
            : " On average its frontier models came %s months after the leader's of the same capability."
                .formatted(one(lag.meanDelay()));
    return ("%s is %s%s months behind %s (90 %%: %s to %s): so long ago the leader first stood where it"
                + " stands now. ")
            .formatted(
                lag.trailing(),
                lag.censored() ? "at least " : "",
                one(lag.months()),
                lag.leader(),
                one(lag.low()),
                one(lag.high()))
        + gap
        + delay;
  }

  private static String one(double x) {
    return Numbers.fixed(x, 1);
  }

  private static String two(double x) {
    return Numbers.fixed(x, 2);
  }
}
