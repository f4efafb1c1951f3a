package dev.overtake.exposure.advice;

import dev.overtake.exposure.advice.Replacement.ChipFit;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.hardware.HardwareFit;
import dev.overtake.exposure.knowledge.Chip;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The business' own chips, less what its models already take.
final class FreeChips {
  private static final double SIXTEEN_BITS = 16;
  private static final double EIGHT_BITS = 8;
  private static final double FOUR_BITS = 4.5;

  private record Group(Chip chip, int count, int free) {}

  private final List<Group> groups = new ArrayList<>();
  private final boolean any;

  FreeChips(Knowledge knowledge, Bill bill, List<Resolved> resolved) {
    for (var component : bill.components()) {
      var chip =
          component.kind() == Kind.CHIP ? knowledge.chip(component.name()).orElse(null) : null;
      if (chip != null) {
        var said = component.deployment().count();
        var count = said == null ? 1 : said;
        groups.add(new Group(chip, count, Math.max(0, count - taken(component, chip, resolved))));
      }
    }
    any = bill.components().stream().anyMatch(c -> c.kind() == Kind.CHIP);
  }

  /* A model of unknown size may take all of them. */
  private static int taken(Component chips, Chip chip, List<Resolved> resolved) {
    var taken = 0;
    for (var r : resolved) {
      if (r.component().runsOn().contains(chips.id())) {
        var family = r.family();
        if (family == null || family.parameters() == null) {
          taken += 1;
        } else {
          var bits = HardwareFit.bitsOf(r.component().deployment().precision());
          taken += HardwareFit.of(family.parameters(), bits, chip.memory()).least();
        }
      }
    }
    return taken;
  }

  /// How a model of a size fits, in the most bits that do; null without chips that the tables know.
  @Nullable ChipFit fit(double parameters) {
    ChipFit none = null;
    for (var group : groups) {
      var fitting =
          Stream.of(SIXTEEN_BITS, EIGHT_BITS, FOUR_BITS)
              .map(bits -> HardwareFit.of(parameters, bits, group.chip.memory()))
              .filter(f -> f.least() <= group.free)
              .findFirst();
      if (fitting.isPresent()) {
        return new ChipFit(group.chip, group.count, fitting.get());
      }
      none = none == null ? new ChipFit(group.chip, group.count, null) : none;
    }
    return none;
  }

  /// Whether something that fits so can be run: on the chips there are, or on new ones where the
  /// business has none.
  boolean allow(@Nullable ChipFit fit) {
    return fit == null ? !any : fit.fit() != null;
  }
}
