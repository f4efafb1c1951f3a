package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a licence lets this business use a model, and on which conditions.
///
/// @param allowed false when it does not, unknown when a fact of the business is missing
public record LicenceCheck(Ternary allowed, List<Condition> conditions) {
  public LicenceCheck {
    conditions = List.copyOf(conditions);
  }

  /// What a licence asks.
  public sealed interface Condition {
    /// No commercial use.
    record NotCommercial() implements Condition {}

    /// No right for businesses of these jurisdictions.
    record WithheldFrom(List<String> jurisdictions) implements Condition {}

    /// A bound on monthly users.
    record MostUsers(double users) implements Condition {}

    /// A bound on monthly revenue in US dollars.
    record MostRevenue(double dollars) implements Condition {}

    /// The name must be shown above a size.
    record ShowName() implements Condition {}

    /// The licensor may restrict it.
    record Revocable() implements Condition {}
  }

  static LicenceCheck of(Licence licence, ModelFamily family, Business business) {
    var terms = licence.terms();
    var allowed = Ternary.TRUE;
    var conditions = new ArrayList<Condition>();
    if (licence.kind() == Licence.Kind.RESEARCH || Boolean.FALSE.equals(terms.commercial())) {
      allowed = Ternary.FALSE;
      conditions.add(new Condition.NotCommercial());
    }
    var withheld = terms.withheld();
    var concerns = withheld.modality().isEmpty() || family.modality().contains(withheld.modality());
    if (!withheld.from().isEmpty() && concerns) {
      allowed = allowed.and(Jurisdictions.within(business.jurisdiction(), withheld.from()).not());
      conditions.add(new Condition.WithheldFrom(withheld.from()));
    }
    var users = terms.most().users();
    if (users != null) {
      allowed = allowed.and(atMost(business.monthlyActiveUsers(), users));
      conditions.add(new Condition.MostUsers(users));
    }
    var revenue = terms.most().revenue();
    if (revenue != null) {
      allowed = allowed.and(atMost(business.monthlyRevenueUsd(), revenue));
      conditions.add(new Condition.MostRevenue(revenue));
    }
    if (!terms.display().isEmpty()) {
      conditions.add(new Condition.ShowName());
    }
    if (Boolean.TRUE.equals(terms.revocable())) {
      conditions.add(new Condition.Revocable());
    }
    return new LicenceCheck(allowed, conditions);
  }

  private static Ternary atMost(@Nullable Double value, double most) {
    return value == null ? Ternary.UNKNOWN : Ternary.of(value <= most);
  }
}
