package dev.overtake.exposure.advice;

import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.knowledge.Chip;
import dev.overtake.exposure.knowledge.ModelFamily;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model with open weights that a business could run itself in place of one that may stop.
///
/// @param component what it would replace
/// @param name under which it was measured
/// @param developerIn jurisdiction of who trained it; empty when unknown
/// @param survives ids of the scenarios in which the component fails and the candidate does not
/// @param onFront whether no other candidate is better in one respect and worse in none
public record Replacement(
    String component,
    ModelFamily family,
    String name,
    String developerIn,
    List<String> survives,
    Loss loss,
    Needs needs,
    LicenceCheck licence,
    boolean onFront) {
  /* Points of a hundred by which a candidate may score lower and still count as as capable. */
  private static final double TOLERANCE = 2;

  public Replacement {
    survives = List.copyOf(survives);
  }

  /// How much worse it scores on shared benchmarks, in points of a hundred, with a 90 % interval.
  ///
  /// @param benchmarks how many are shared
  public record Loss(double mean, double low, double high, int benchmarks) {}

  /// What it takes to run it.
  ///
  /// @param wattHours for a thousand tokens on accelerators alone, 90 % interval; null where sizes
  ///   are not known
  /// @param memoryGb of weights in sixteen and in four bits; null where sizes are not known
  /// @param fit on the business' own chips; null when it has none, or when sizes are not known
  public record Needs(@Nullable Span wattHours, @Nullable Span memoryGb, @Nullable ChipFit fit) {}

  /// Two figures that belong together.
  public record Span(double first, double last) {}

  /// How it fits on chips of the business.
  ///
  /// @param count how many there are
  /// @param fit in the most bits that fit; null when it does not fit
  public record ChipFit(Chip chip, int count, @Nullable HardwareFit fit) {}

  /// Whether it is at least as capable within the tolerance.
  public boolean good() {
    return loss.high() <= TOLERANCE;
  }

  Replacement front(boolean on) {
    return new Replacement(
        component, family, name, developerIn, survives, loss, needs, licence, on);
  }

  private double watts() {
    return needs.wattHours == null ? Double.MAX_VALUE : needs.wattHours.last();
  }

  private double memory() {
    return needs.memoryGb == null ? Double.MAX_VALUE : needs.memoryGb.first();
  }

  /// Whether it is better in one respect and worse in none.
  boolean beats(Replacement other) {
    var noWorse =
        loss.mean() <= other.loss.mean()
            && watts() <= other.watts()
            && memory() <= other.memory()
            && survives.size() >= other.survives.size();
    var better =
        loss.mean() < other.loss.mean()
            || watts() < other.watts()
            || memory() < other.memory()
            || survives.size() > other.survives.size();
    return noWorse && better;
  }
}
