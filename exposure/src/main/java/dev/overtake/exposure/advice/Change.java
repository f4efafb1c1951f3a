package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.bill.Use.Fallback;
import dev.overtake.exposure.knowledge.Obligation;
import dev.overtake.exposure.knowledge.Offer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a business can do about its exposure.
public sealed interface Change {
  /// The bill once it is done, on a day.
  Bill apply(Bill bill, LocalDate day);

  /// Components that it adds.
  default List<Component> added() {
    return List.of();
  }

  /// Id of the use it helps; empty for the whole business.
  default String useId() {
    return "";
  }

  /// Test a declared fallback.
  record TestFallback(Use use, Fallback fallback) implements Change {
    @Override
    public Bill apply(Bill bill, LocalDate day) {
      return withFallback(bill, use, new Fallback(fallback.component(), fallback.replaces(), day));
    }

    @Override
    public String useId() {
      return use.id();
    }
  }

  /// Run a model oneself as a tested fallback.
  ///
  /// @param replaces id of the need it stands in for
  record HostModel(Use use, Component model, String replaces) implements Change {
    @Override
    public Bill apply(Bill bill, LocalDate day) {
      return withFallback(bill.plus(model), use, new Fallback(model.id(), replaces, day));
    }

    @Override
    public List<Component> added() {
      return List.of(model);
    }

    @Override
    public String useId() {
      return use.id();
    }
  }

  /// Have a model served by somebody as a tested fallback.
  ///
  /// @param replaces id of the need it stands in for
  /// @param compared how it compares on shared benchmarks; null where it was not measured beside it
  record UseService(
      Use use, Component model, String replaces, Offer offer, Replacement.@Nullable Loss compared)
      implements Change {
    @Override
    public Bill apply(Bill bill, LocalDate day) {
      return withFallback(bill.plus(model), use, new Fallback(model.id(), replaces, day));
    }

    @Override
    public List<Component> added() {
      return List.of(model);
    }

    @Override
    public String useId() {
      return use.id();
    }
  }

  /// Meet a duty.
  ///
  /// @param known the duty; null when the tables do not have it
  record MeetDuty(String duty, @Nullable Obligation known) implements Change {
    @Override
    public Bill apply(Bill bill, LocalDate day) {
      return bill.of(bill.business().meeting(duty));
    }
  }

  private static Bill withFallback(Bill bill, Use use, Fallback fallback) {
    var own = bill.uses().stream().filter(u -> u.id().equals(use.id())).findFirst().orElseThrow();
    return bill.changing(own.with(fallback));
  }
}
