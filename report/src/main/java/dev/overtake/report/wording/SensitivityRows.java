package dev.overtake.report.wording;

import dev.overtake.estimation.sampling.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What a result owes to each input, the one that matters most first.
public final class SensitivityRows {
  private SensitivityRows() {}

  /// A row per input: its name, its share alone and with interactions, with 90 % intervals.
  public static Table of(List<String> names, Sensitivity indices) {
    var rows = new ArrayList<List<String>>();
    IntStream.range(0, names.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -indices.total()[i]))
        .forEach(i ->
            rows.add(
                List.of(
                    names.get(i),
                    share(indices.first()[i], indices.firstHalf()[i]),
                    share(indices.total()[i], indices.totalHalf()[i]))));
    return new Table(List.of("variable", "alone", "with interactions"), rows);
  }

  private static String share(double value, double half) {
    return "%s (%s to %s)".formatted(share(value), share(value - half), share(value + half));
  }

  private static String share(double share) {
    return Numbers.fixed(Math.clamp(share, 0, 1), 2);
  }
}
