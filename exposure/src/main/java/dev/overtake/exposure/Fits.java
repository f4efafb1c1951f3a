package dev.overtake.exposure;

import dev.overtake.exposure.advice.Replacement.Span;
import dev.overtake.exposure.hardware.EnergyModel;
import dev.overtake.exposure.hardware.EnergyModel.Conditions;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.resolution.Resolved;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the models of a bill need, where their sizes are known.
final class Fits {
  private static final double MEMORY_GB = 80;
  private static final double EIGHT_BITS = 8;
  private static final int LARGE_BATCH = 128;
  private static final int SMALL_BATCH = 8;
  private static final double JOULES_PER_TOKEN = 3.6;

  private final @Nullable EnergyModel energy;

  /// @param energy null when its coefficients are not known
  Fits(@Nullable EnergyModel energy) {
    this.energy = energy;
  }

  List<Exposure.Fit> of(List<Resolved> resolved) {
    return resolved.stream().flatMap(r -> of(r).stream()).toList();
  }

  private Optional<Exposure.Fit> of(Resolved r) {
    var family = r.family();
    if (family == null || family.parameters() == null) {
      return Optional.empty();
    }
    var total = family.parameters();
    var active = family.active() == null ? total : family.active();
    var precision = r.component().deployment().precision();
    var bits = HardwareFit.bitsOf(precision);
    return Optional.of(
        new Exposure.Fit(
            r.component().id(),
            HardwareFit.of(total, bits, MEMORY_GB),
            precision.isEmpty(),
            MEMORY_GB,
            wattHours(active, total, bits)));
  }

  private @Nullable Span wattHours(double active, double total, double bits) {
    if (energy == null) {
      return null;
    }
    var few = bits <= EIGHT_BITS;
    var busy = energy.joules(new Conditions(active, total, LARGE_BATCH, false, few));
    var idle = energy.joules(new Conditions(active, total, SMALL_BATCH, false, few));
    return new Span(busy[0] / JOULES_PER_TOKEN, idle[2] / JOULES_PER_TOKEN);
  }
}
