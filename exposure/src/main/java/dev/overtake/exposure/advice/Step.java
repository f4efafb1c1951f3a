package dev.overtake.exposure.advice;

import dev.overtake.exposure.advice.Change.HostModel;
import dev.overtake.exposure.advice.Change.MeetDuty;
import dev.overtake.exposure.advice.Change.TestFallback;
import dev.overtake.exposure.advice.Change.UseService;
import java.util.Comparator;
import java.util.List;

/// A single change and what it promises.
///
/// @param low the lower bound of resilience once it is done
/// @param rise by how much the lower bound rises
public record Step(Change change, double low, double rise) {
  private static final double NOTHING = 1e-9;
  private static final Comparator<Step> BEST =
      Comparator.comparingDouble((Step s) -> -s.rise())
          .thenComparing(s -> s.change().useId())
          .thenComparingInt(s -> kind(s.change()))
          .thenComparing(s -> name(s.change()));

  static List<Step> best(List<Step> steps, int most) {
    return steps.stream().filter(s -> s.rise() > NOTHING).sorted(BEST).limit(most).toList();
  }

  /* Of two that promise the same, duties come first, then new fallbacks, then tests. */
  private static int kind(Change change) {
    return switch (change) {
      case MeetDuty m -> 0;
      case HostModel m -> 1;
      case UseService s -> 2;
      case TestFallback t -> 3;
    };
  }

  private static String name(Change change) {
    return switch (change) {
      case MeetDuty m ->
          m.known() == null ? m.duty() : m.known().instrument() + m.known().provision();
      case HostModel m -> m.model().name();
      case UseService s -> s.offer().id();
      case TestFallback t -> t.fallback().component();
    };
  }
}
