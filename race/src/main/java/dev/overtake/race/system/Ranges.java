package dev.overtake.race.system;

import static java.util.Objects.requireNonNullElse;

import dev.overtake.dynamics.ensemble.Variation;
import dev.overtake.dynamics.ensemble.Variation.Distribution;
import dev.overtake.evidence.Row;
import java.util.Locale;

/// Reads how a model's constants vary from tables with the columns `variable`, `low`, `high`, and
/// if you like `distribution` and `mode`.
public final class Ranges {
  private Ranges() {}

  /// One row; what is wrong is noted as a fault.
  public static Variation of(Row row) {
    var low = row.requiredNumber("low");
    var high = row.requiredNumber("high");
    var word = row.raw("distribution").toUpperCase(Locale.ROOT);
    var mode = requireNonNullElse(row.number("mode"), (low + high) / 2);
    try {
      var distribution = word.isEmpty() ? Distribution.UNIFORM : Distribution.valueOf(word);
      return new Variation(row.required("variable"), low, high, distribution, mode);
    } catch (IllegalArgumentException e) {
      row.fault(
          "distribution",
          "the range or the distribution '" + row.raw("distribution") + "' cannot be used",
          "write uniform, normal, lognormal or triangular, and low ≤ mode ≤ high");
      return new Variation("", 0, 0, Distribution.UNIFORM, 0);
    }
  }
}
