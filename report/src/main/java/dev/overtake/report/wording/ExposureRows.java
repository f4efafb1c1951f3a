package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.UseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An exposure as tidy rows: one use under one scenario each.
public final class ExposureRows {
  private ExposureRows() {}

  /// The rows.
  public static Table of(Exposure e) {
    var rows = new ArrayList<List<String>>();
    for (var s : e.outcomes().scenarios()) {
      for (var u : s.uses()) {
        rows.add(
            List.of(
                s.id(),
                s.scenario().header().kind().word(),
                u.use(),
                u.outcome().name(),
                Numbers.data(u.keepsLow()),
                Numbers.data(u.keepsHigh()),
                u.fallback(),
                first(u, ReasonWords::because),
                first(u, ReasonWords::why),
                first(u, ReasonWords::sources)));
      }
    }
    return new Table(
        List.of(
            "scenario",
            "kind",
            "use",
            "outcome",
            "keeps_low",
            "keeps_high",
            "fallback",
            "effect",
            "facts",
            "source"),
        rows);
  }

  private static String first(UseResult use, Function<Reason, String> words) {
    return use.because().isEmpty() ? "" : words.apply(use.because().getFirst());
  }
}
