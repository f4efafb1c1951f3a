package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.scenario.Reason;
import dev.overtake.exposure.scenario.UseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An exposure as tidy rows: one use under one scenario each.
public final class ExposureRows {
  private ExposureRows() {}

  /// The rows.
  public static Rows of(Exposure e) {
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var s : e.outcomes().scenarios()) {
      for (var u : s.uses()) {
        rows.add(
            Rows.row(
                s.id(),
                s.scenario().header().kind().word(),
                u.use(),
                u.outcome().name(),
                u.keepsLow(),
                u.keepsHigh(),
                u.fallback(),
                first(u, ReasonWords::because),
                first(u, ReasonWords::why),
                first(u, ReasonWords::sources)));
      }
    }
    return new Rows.Columns()
        .text("scenario", "kind", "use", "outcome")
        .number("keeps_low", "keeps_high")
        .text("fallback", "effect", "facts", "source")
        .with(rows);
  }

  private static String first(UseResult use, Function<Reason, String> words) {
    return use.because().isEmpty() ? "" : words.apply(use.because().getFirst());
  }
}
