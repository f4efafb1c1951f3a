package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.resolution.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What conditions on a business and its uses make of it.
public final class BusinessConditions {
  private BusinessConditions() {}

  static Finding finding(Condition condition, List<String> listed, Business b) {
    var truth =
        switch (condition) {
          case LOCATION -> Jurisdictions.within(b.jurisdiction(), listed);
          case SERVES -> places(b.serves(), listed);
          case OWNERSHIP -> owned(b, listed);
          case NATIONALITY -> places(b.nationalities(), listed);
          case CUSTOMERS ->
              b.customers().isEmpty()
                  ? Ternary.UNKNOWN
                  : Ternary.of(b.customers().stream().anyMatch(listed::contains));
          case USERS_OVER -> over(b.monthlyActiveUsers(), listed);
          case REVENUE_OVER -> over(b.monthlyRevenueUsd(), listed);
          default -> throw new IllegalArgumentException(condition + " is asked of a component");
        };
    return Finding.of(truth, note(truth), condition.word()).by(List.of(Attribute.BILL));
  }

  private static Note note(Ternary truth) {
    return switch (truth) {
      case TRUE -> Note.BUSINESS_CONCERNED;
      case FALSE -> Note.BUSINESS_NOT_CONCERNED;
      case UNKNOWN -> Note.BUSINESS_NOT_SAID;
    };
  }

  private static Ternary places(List<String> places, List<String> listed) {
    return places.isEmpty()
        ? Ternary.UNKNOWN
        : Ternary.any(places.stream().map(p -> Jurisdictions.within(p, listed)).toList());
  }

  /* More than half, directly or together. */
  private static Ternary owned(Business b, List<String> listed) {
    if (b.owners().isEmpty()) {
      return Ternary.UNKNOWN;
    }
    var held = 0.0;
    var unsure = 0.0;
    var said = 0.0;
    for (var owner : b.owners()) {
      said += owner.share();
      switch (Jurisdictions.within(owner.jurisdiction(), listed)) {
        case TRUE -> held += owner.share();
        case UNKNOWN -> unsure += owner.share();
        case FALSE -> {}
      }
    }
    var missing = Math.max(0, 1 - said);
    return held > 0.5
        ? Ternary.TRUE
        : held + unsure + missing > 0.5 ? Ternary.UNKNOWN : Ternary.FALSE;
  }

  private static Ternary over(@Nullable Double value, List<String> listed) {
    return value == null
        ? Ternary.UNKNOWN
        : Ternary.of(value > Double.parseDouble(listed.getFirst()));
  }

  /// Whether a use does one of the listed things.
  public static Ternary does(Use use, List<String> triggers) {
    if (triggers.contains("any")) {
      return Ternary.TRUE;
    }
    if (use.does().stream().anyMatch(triggers::contains)) {
      return Ternary.TRUE;
    }
    var unclear = use.does().stream().anyMatch(d -> d.startsWith(Use.UNCLEAR));
    return use.does().isEmpty() || unclear ? Ternary.UNKNOWN : Ternary.FALSE;
  }
}
