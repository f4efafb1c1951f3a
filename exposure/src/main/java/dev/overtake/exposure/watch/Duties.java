package dev.overtake.exposure.watch;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.knowledge.SourceNote;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.scenario.BusinessConditions;
import dev.overtake.exposure.watch.Duty.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Picks the obligations that concern a business: by where it is and whom it serves, and by what
/// its uses do. What the bill does not say leaves an obligation on the list, marked.
public final class Duties {
  private Duties() {}

  public static List<Duty> of(Bill bill, Knowledge knowledge, LocalDate day) {
    var places = new ArrayList<>(bill.business().serves());
    if (!bill.business().jurisdiction().isEmpty()) {
      places.add(bill.business().jurisdiction());
    }
    var duties = new ArrayList<Duty>();
    for (var o : knowledge.obligations()) {
      var here =
          Ternary.any(
              places.stream()
                  .map(p -> Jurisdictions.within(p, List.of(o.jurisdiction())))
                  .toList());
      var uses =
          bill.uses().stream()
              .filter(u -> BusinessConditions.does(u, o.triggers()) != Ternary.FALSE)
              .toList();
      var does =
          Ternary.any(uses.stream().map(u -> BusinessConditions.does(u, o.triggers())).toList());
      var applies = here.and(does);
      // Uses that say nothing of what they do would otherwise bring every law of the table.
      var silent = does == Ternary.UNKNOWN && !bill.usesDeclared();
      if (applies != Ternary.FALSE && !silent) {
        duties.add(duty(o, applies, uses, bill, knowledge, day));
      }
    }
    return duties.stream()
        .sorted(
            Comparator.comparing((Duty d) -> d.obligation().jurisdiction())
                .thenComparing(Duties::begins)
                .thenComparing(d -> d.obligation().id()))
        .toList();
  }

  private static LocalDate begins(Duty duty) {
    var effective = duty.obligation().effective();
    return effective == null ? LocalDate.MAX : effective;
  }

  private static Duty duty(
      Obligation o,
      Ternary applies,
      List<Use> uses,
      Bill bill,
      Knowledge knowledge,
      LocalDate day) {
    var sources = o.provenance().sources();
    return new Duty(
        o,
        phase(o, day),
        applies,
        bill.business().meets().contains(o.id()),
        uses.stream().map(Use::id).toList(),
        sources.stream().flatMap(s -> knowledge.source(s).stream()).noneMatch(SourceNote::primary));
  }

  private static Phase phase(Obligation o, LocalDate day) {
    if (o.effective() == null) {
      return Phase.NO_DATE;
    }
    if (day.isBefore(o.effective())) {
      return Phase.AHEAD;
    }
    return o.graceUntil() != null && day.isBefore(o.graceUntil())
        ? Phase.TRANSITION
        : Phase.IN_FORCE;
  }
}
