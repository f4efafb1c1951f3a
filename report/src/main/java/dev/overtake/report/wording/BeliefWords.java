package dev.overtake.report.wording;

import dev.overtake.race.system.Futures.Belief;
import java.util.List;

/// What is held of the parameters of the race's model, before and after the data.
public final class BeliefWords {
  private BeliefWords() {}

  /// The table of assumptions.
  static Table table(List<Belief> beliefs) {
    return new Table(
        List.of("Parameter", "Unit", "Before the data", "After", "Narrowed", "Source"),
        beliefs.stream()
            .map(b -> List.of(b.variable(), b.unit(), before(b), after(b), narrowed(b), b.source()))
            .toList());
  }

  private static boolean fixed(Belief b) {
    return b.priorLow() == b.priorHigh();
  }

  /// What was held of a parameter before the data.
  public static String before(Belief b) {
    return fixed(b)
        ? Numbers.value(b.priorMedian())
        : range(b.priorMedian(), b.priorLow(), b.priorHigh());
  }

  /// What is held of it after them.
  public static String after(Belief b) {
    return fixed(b) ? "fixed" : range(b.median(), b.low(), b.high());
  }

  /// How much of its spread the data took away.
  public static String narrowed(Belief b) {
    return fixed(b) ? "" : Numbers.counted(Math.max(0, b.narrowed()));
  }

  private static String range(double median, double low, double high) {
    return "%s (%s to %s)"
        .formatted(Numbers.value(median), Numbers.value(low), Numbers.value(high));
  }
}
