package dev.overtake.report.wording;

import dev.overtake.estimation.sampling.Sensitivity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a result owes to each input, the one that matters most first.
public final class SensitivityRows {
  private SensitivityRows() {}

  /// A row per input: its name, its share alone and with interactions, with 90 % intervals.
  public static Table brief(List<String> names, Sensitivity indices) {
    return new Table(
        List.of("variable", "alone", "with interactions"),
        order(indices)
            .map(i ->
                List.of(
                    names.get(i),
                    share(indices.first()[i], indices.firstHalf()[i]),
                    share(indices.total()[i], indices.totalHalf()[i])))
            .toList());
  }

  /// The same as numbers.
  public static Rows of(List<String> names, Sensitivity indices) {
    return new Rows.Columns()
        .text("variable")
        .number("alone", "alone_low90", "alone_high90", "total", "total_low90", "total_high90")
        .with(order(indices).map(i -> row(names.get(i), indices, i)).toList());
  }

  private static List<@Nullable Object> row(String name, Sensitivity indices, int i) {
    var first = indices.first()[i];
    var total = indices.total()[i];
    var firstHalf = indices.firstHalf()[i];
    var totalHalf = indices.totalHalf()[i];
    return Rows.row(
        name,
        first,
        first - firstHalf,
        first + firstHalf,
        total,
        total - totalHalf,
        total + totalHalf);
  }

  /// Numbers of the inputs, the one that matters most first.
  public static List<Integer> inOrder(Sensitivity indices) {
    return order(indices).toList();
  }

  private static Stream<Integer> order(Sensitivity indices) {
    return IntStream.range(0, indices.total().length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -indices.total()[i]));
  }

  private static String share(double value, double half) {
    return "%s (%s to %s)".formatted(share(value), share(value - half), share(value + half));
  }

  private static String share(double share) {
    return Numbers.fixed(Math.clamp(share, 0, 1), 2);
  }
}
