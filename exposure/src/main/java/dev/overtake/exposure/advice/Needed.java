package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.knowledge.Activity;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved;
import java.util.Set;
import java.util.TreeSet;

/// Which modalities a replacement must handle: those of the uses that need it. A use that says
/// nothing of pictures or sound is one of text, whatever else its model could do.
final class Needed {
  private static final String TEXT = "text";

  private final Knowledge knowledge;
  private final Bill bill;

  Needed(Knowledge knowledge, Bill bill) {
    this.knowledge = knowledge;
    this.bill = bill;
  }

  Set<String> of(Resolved incumbent) {
    var said = new TreeSet<String>();
    for (var use : bill.uses()) {
      if (use.needs().contains(incumbent.component().id())) {
        use.does().stream()
            .flatMap(d -> knowledge.activity(d).stream())
            .map(Activity::modality)
            .filter(m -> !m.isEmpty())
            .forEach(m -> said.addAll(Set.of(m.split("\\+", -1))));
      }
    }
    if (!said.isEmpty()) {
      return said;
    }
    var family = incumbent.family();
    var own = family == null || family.modality().isEmpty() ? TEXT : family.modality();
    var parts = Set.of(own.split("\\+", -1));
    return parts.contains(TEXT) ? Set.of(TEXT) : parts;
  }
}
