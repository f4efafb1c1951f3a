package dev.overtake.exposure.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.advice.LicenceCheck.Condition;
import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.Licence.Size;
import dev.overtake.exposure.knowledge.Licence.Terms;
import dev.overtake.exposure.knowledge.Licence.Withheld;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Provenance;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceCheckTest {
  private static final Size NONE = new Size(null, null);
  private static final Withheld NOWHERE = new Withheld(List.of(), "");

  @Test
  void anOpenLicenceAsksNothing() {
    var check = check(terms(NONE, NONE, NOWHERE, false), business("", null, null));
    assertEquals(new LicenceCheck(Ternary.TRUE, List.of()), check);
  }

  @Test
  void researchAloneIsNotForBusinesses() {
    var licence = licence(Licence.Kind.RESEARCH, terms(NONE, NONE, NOWHERE, null));
    var check = LicenceCheck.of(licence, family("text"), Business.UNKNOWN);
    assertEquals(Ternary.FALSE, check.allowed());
    assertEquals(List.of(new Condition.NotCommercial()), check.conditions());
  }

  @ParameterizedTest
  @CsvSource({"'', UNKNOWN", "699, TRUE", "700, TRUE", "701, FALSE"})
  void aBoundOnUsersNeedsTheirNumber(String users, Ternary allowed) {
    var number = users.isEmpty() ? null : Double.valueOf(users);
    var check =
        check(terms(new Size(700.0, null), NONE, NOWHERE, null), business("", number, null));
    assertEquals(new LicenceCheck(allowed, List.of(new Condition.MostUsers(700))), check);
  }

  @ParameterizedTest
  @CsvSource({"'', UNKNOWN", "20, TRUE", "21, FALSE"})
  void aBoundOnRevenueNeedsIt(String revenue, Ternary allowed) {
    var number = revenue.isEmpty() ? null : Double.valueOf(revenue);
    var check = check(terms(new Size(null, 20.0), NONE, NOWHERE, null), business("", null, number));
    assertEquals(new LicenceCheck(allowed, List.of(new Condition.MostRevenue(20))), check);
  }

  @ParameterizedTest
  @CsvSource({
    "DE, text+image, FALSE",
    "US, text+image, TRUE",
    "'', text+image, UNKNOWN",
    "DE, text, TRUE"
  })
  void aRightMayBeWithheldByPlaceAndModality(String place, String modality, Ternary allowed) {
    var terms = terms(NONE, NONE, new Withheld(List.of("EU"), "image"), null);
    var licence = licence(Licence.Kind.CONDITIONAL, terms);
    var check = LicenceCheck.of(licence, family(modality), business(place, null, null));
    assertEquals(allowed, check.allowed());
  }

  @Test
  void whatMustBeShownAndWhatMayBeEndedIsSaid() {
    var check = check(terms(NONE, new Size(100.0, null), NOWHERE, true), business("", null, null));
    assertEquals(List.of(new Condition.ShowName(), new Condition.Revocable()), check.conditions());
    assertEquals(Ternary.TRUE, check.allowed());
  }

  private static LicenceCheck check(Terms terms, Business business) {
    return LicenceCheck.of(licence(Licence.Kind.OPEN, terms), family("text"), business);
  }

  private static Terms terms(
      Size most, Size display, Withheld withheld, @Nullable Boolean revocable) {
    return new Terms(true, most, display, withheld, revocable, false);
  }

  private static Licence licence(Licence.Kind kind, Terms terms) {
    return new Licence("l", "Licence", List.of(), kind, terms, "", from());
  }

  private static ModelFamily family(String modality) {
    return new ModelFamily(
        "m",
        "M",
        List.of("m"),
        "x",
        List.of(),
        "l",
        true,
        modality,
        null,
        null,
        null,
        false,
        from());
  }

  private static Provenance from() {
    return new Provenance(List.of("x"), Provenance.Confidence.LOW, null, null, null, "");
  }

  private static Business business(String place, @Nullable Double users, @Nullable Double revenue) {
    var text = new StringBuilder("models: []\nbusiness:\n  name: b\n");
    if (!place.isEmpty()) {
      text.append("  jurisdiction: ").append(place).append('\n');
    }
    if (users != null) {
      text.append("  monthly_active_users: ").append(users).append('\n');
    }
    if (revenue != null) {
      text.append("  monthly_revenue_usd: ").append(revenue).append('\n');
    }
    return Asked.yaml(text.toString()).business();
  }
}
