package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import java.util.ArrayList;
import java.util.List;

/// An exposure as tidy rows: one use under one scenario each.
public final class ExposureRows {
  private ExposureRows() {}

  /// The rows.
  public static Table of(Exposure e) {
    var rows = new ArrayList<List<String>>();
    for (var s : e.scenarios()) {
      for (var u : s.uses()) {
        rows.add(
            List.of(
                s.id(),
                s.kind(),
                u.use(),
                u.outcome().name(),
                Numbers.data(u.keepsLow()),
                Numbers.data(u.keepsHigh()),
                u.fallback(),
                u.because().isEmpty() ? "" : u.because().getFirst().because(),
                u.because().isEmpty() ? "" : u.because().getFirst().why(),
                u.because().isEmpty() ? "" : u.because().getFirst().source()));
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
}
