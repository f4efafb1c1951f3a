package dev.overtake.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.knowledge.Ternary;
import dev.overtake.exposure.watch.Duties;
import dev.overtake.exposure.watch.Duty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  @Test
  void aWordThatIsNotKnownIsRemarkedOnWithItsNeighbour() {
    var remarks = checked("hirring").reading().remarks();
    assertEquals(1, remarks.size());
    assertTrue(remarks.getFirst().what().contains("did you mean 'hiring'?"));
  }

  @Test
  void aDutyThatMayHangOnAnUnknownWordIsNotLeftOut() {
    assertEquals(Ternary.UNKNOWN, duty("hirring", "eu-hr-annex3").applies());
  }

  @Test
  void knownWordsGetNoRemark() {
    assertEquals(0, checked("chat, hiring").reading().remarks().size());
  }

  @Test
  void insuranceOfPeopleIsHighRiskInTheUnion() {
    assertEquals(Ternary.TRUE, duty("insurance", "eu-hr-annex3").applies());
  }

  private static Duty duty(String does, String id) {
    return Duties.of(checked(does), Asked.KNOWLEDGE, LocalDate.of(2026, 11, 30)).stream()
        .filter(d -> d.obligation().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Bill checked(String does) {
    return Vocabulary.checked(
        Asked.yaml(
            """
            business: {jurisdiction: DE, serves: [EU]}
            uses: [{id: u, title: U, needs: [m], does: [%s]}]
            models: [{id: m, model: Llama-3.3-70B-Instruct, provider: self-hosted}]
            """
                .formatted(does)),
        Asked.KNOWLEDGE);
  }
}
