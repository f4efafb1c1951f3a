package dev.overtake.exposure.advice;

import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether a licence lets this business use a model, and on which conditions.
///
/// @param allowed false when it does not, unknown when a fact of the business is missing
record LicenceCheck(Ternary allowed, List<String> conditions) {

  static LicenceCheck of(Licence licence, ModelFamily family, Business business) {
    var allowed = Ternary.TRUE;
    var conditions = new ArrayList<String>();
    if (licence.kind().equals("research") || Boolean.FALSE.equals(licence.commercial())) {
      allowed = Ternary.FALSE;
      conditions.add("no commercial use");
    }
    var concerns =
        licence.withheldModality().isEmpty()
            || family.modality().contains(licence.withheldModality());
    if (!licence.withheldFrom().isEmpty() && concerns) {
      allowed =
          allowed.and(Jurisdictions.within(business.jurisdiction(), licence.withheldFrom()).not());
      conditions.add("no right for businesses in " + String.join(", ", licence.withheldFrom()));
    }
    if (licence.mostUsers() != null) {
      allowed = allowed.and(atMost(business.monthlyActiveUsers(), licence.mostUsers()));
      conditions.add("up to " + amount(licence.mostUsers()) + " monthly users");
    }
    if (licence.mostRevenue() != null) {
      allowed = allowed.and(atMost(business.monthlyRevenueUsd(), licence.mostRevenue()));
      conditions.add("up to " + amount(licence.mostRevenue()) + " US dollars of monthly revenue");
    }
    if (licence.displayUsers() != null || licence.displayRevenue() != null) {
      conditions.add("the name must be shown above a size");
    }
    if (Boolean.TRUE.equals(licence.revocable())) {
      conditions.add("the licensor may restrict it");
    }
    return new LicenceCheck(allowed, List.copyOf(conditions));
  }

  private static Ternary atMost(@org.jspecify.annotations.Nullable Double value, double most) {
    return value == null ? Ternary.UNKNOWN : Ternary.of(value <= most);
  }

  private static String amount(double value) {
    return value >= 1e6
        ? String.format(Locale.ROOT, "%.0f million", value / 1e6)
        : String.format(Locale.ROOT, "%.0f", value);
  }
}
