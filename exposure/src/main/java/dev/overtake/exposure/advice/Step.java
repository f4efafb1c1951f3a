package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use.Fallback;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A single change and what it promises.
///
/// @param use id of the use it helps; empty for the whole business
/// @param action in words
/// @param low the lower bound of resilience once it is done
/// @param rise by how much the lower bound rises
/// @param fallback id of the component that takes over, or empty
/// @param replaces id of the need it stands in for, or empty
/// @param meets id of the obligation to be met, or empty
public record Step(
    String use,
    String action,
    double low,
    double rise,
    String fallback,
    String replaces,
    String meets,
    @Nullable Component adds) {

  /// The bill once the step is taken, on a day.
  public Bill apply(Bill bill, LocalDate day) {
    if (!meets.isEmpty()) {
      return bill.of(bill.business().meeting(meets));
    }
    var larger = adds == null ? bill : bill.plus(adds);
    var changed = larger.uses().stream().filter(u -> u.id().equals(use)).findFirst().orElseThrow();
    return larger.changing(changed.with(new Fallback(fallback, replaces, day)));
  }

  /// Without what only a program needs.
  public Step shown() {
    return new Step(use, action, low, rise, fallback, replaces, meets, null);
  }

  static List<Step> best(List<Step> steps, int most) {
    return steps.stream()
        .filter(s -> s.rise() > 1e-9)
        .sorted(
            java.util.Comparator.comparingDouble((Step s) -> -s.rise())
                .thenComparing(Step::use)
                .thenComparing(Step::action))
        .limit(most)
        .toList();
  }
}
