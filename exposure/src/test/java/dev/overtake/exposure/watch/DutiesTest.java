package dev.overtake.exposure.watch;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.watch.Duty.Phase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesTest {
  @Test
  void aDutyOfThePlaceAndTheUseApplies() {
    var duty = duty("eu-art50-1", "none", "chat", Asked.DAY);
    assertEquals(Ternary.TRUE, duty.applies());
    assertEquals(List.of("talk"), duty.uses());
    assertFalse(duty.met());
  }

  @Test
  void whatIsMetStaysListed() {
    assertTrue(duty("eu-art50-1", "eu-art50-1", "chat", Asked.DAY).met());
  }

  @Test
  void aUseThatDoesSomethingElseIsNotConcerned() {
    assertTrue(
        duties("none", "weather", Asked.DAY).stream()
            .noneMatch(d -> d.obligation().id().equals("eu-art50-1")));
  }

  @Test
  void withoutAPlaceNothingIsListed() {
    var bill = Asked.yaml("uses: [{id: a, needs: [m], does: [chat]}]\nmodels: [{id: m, model: x}]");
    assertEquals(List.of(), Duties.of(bill, Asked.knowledge(Asked.DAY), Asked.DAY));
  }

  @Test
  void undeclaredUsesBringOnlyWhatConcernsAll() {
    var bill = Asked.yaml("business: {jurisdiction: DE}\nmodels: [{id: m, model: gpt-4o}]");
    for (var duty : Duties.of(bill, Asked.knowledge(Asked.DAY), Asked.DAY)) {
      assertTrue(duty.obligation().triggers().contains("any"), duty.obligation().id());
    }
  }

  @ParameterizedTest
  @CsvSource({"-1, AHEAD", "0, IN_FORCE"})
  void aDutyBeginsOnItsDay(int days, Phase phase) {
    var begins = duty("eu-art50-1", "none", "chat", Asked.DAY).obligation().effective();
    var day = requireNonNull(begins).plusDays(days);
    assertEquals(phase, duty("eu-art50-1", "none", "chat", day).phase());
  }

  @Test
  void whatWasThereBeforeHasATransition() {
    var day = LocalDate.of(2026, 11, 1);
    assertEquals(Phase.TRANSITION, duty("eu-art50-2", "none", "chat", day).phase());
    var after = LocalDate.of(2027, 1, 1);
    assertEquals(Phase.IN_FORCE, duty("eu-art50-2", "none", "chat", after).phase());
  }

  private static Duty duty(String id, String meets, String does, LocalDate day) {
    return duties(meets, does, day).stream()
        .filter(d -> d.obligation().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Duty> duties(String meets, String does, LocalDate day) {
    var bill =
        Asked.yaml(
            """
            business: {jurisdiction: DE, serves: [EU], meets: [%s]}
            uses: [{id: talk, needs: [m], does: [%s]}]
            models: [{id: m, model: gpt-4o}]
            """
                .formatted(meets, does));
    return Duties.of(bill, Asked.knowledge(day), day);
  }
}
