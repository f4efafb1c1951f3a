package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.claims.CheckResult.Conflict;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What texts say against and after each other.
class ConflictsTest {
  private static CheckResult check(String... texts) {
    var documents =
        Stream.iterate(0, i -> i < texts.length, i -> i + 1)
            .map(i -> new Document("text-" + i, "", Trams.DAY, texts[i]))
            .toList();
    return Trams.CHECKER.check(documents, "test", 1);
  }

  private static List<Conflict> conflicts(String... texts) {
    return check(texts).contradictions().stream().map(CheckResult.Contradiction::conflict).toList();
  }

  @Test
  void twoAmountsOfOneThingAreNamedBoth() {
    assertEquals(
        List.of(new Conflict.Amounts("400", "500")),
        conflicts("Alder had 400 trams running in 2024. Alder had 500 trams running in 2024."));
  }

  @Test
  void amountsOfAnotherYearOrOfAnotherTownAreNone() {
    assertEquals(
        List.of(),
        conflicts("Alder had 400 trams running in 2024. Alder had 380 trams running in 2023."));
    assertEquals(
        List.of(),
        conflicts("Alder had 400 trams running in 2024. Birch had 200 trams running in 2024."));
  }

  @Test
  void amountsThatAreRoundedOtherwiseAreOne() {
    assertEquals(
        List.of(),
        conflicts("Alder had 400 trams running in 2024. Alder had 410 trams running in 2024."));
  }

  @Test
  void onlyOneCanBeFirst() {
    assertEquals(
        List.of(Conflict.Kind.BOTH_FIRST),
        conflicts("Alder has the largest tram fleet.", "Birch has the largest tram fleet."));
  }

  @Test
  void onlyOneOfTwoCanBeAhead() {
    assertEquals(
        List.of(Conflict.Kind.BOTH_AHEAD),
        conflicts(
            "Alder is ahead of Birch in tram spending.",
            "Birch is ahead of Alder in tram spending."));
  }

  @Test
  void aLeadThatAnotherTextGivesToTheRightOneIsACredit() {
    assertEquals(
        List.of(Conflict.Kind.WRONGLY_CREDITED),
        conflicts(
            "Birch leads in tram spending.", "Tram spending in Alder was $2.4 billion in 2025."));
  }

  @Test
  void whatIsOpenContradictsNothing() {
    assertEquals(
        List.of(),
        conflicts(
            "Alder will have 600 trams running in 2030. Alder will have 900 trams running in 2030."));
  }

  @Test
  void aTextWithNoFigureOfItsOwnIsOneOriginWithTheOther() {
    var first = "Alder had 400 trams running in 2024. Birch had 200 trams running in 2024.";
    var copy = "In 2024 Alder had 400 trams running.";
    assertEquals(
        List.of(new CheckResult.Origin("text-1", "text-0", 1)), check(first, copy).origins());
    assertEquals(
        List.of(), check(first, "In 2024 Alder had 350 million boardings of trams.").origins());
    assertEquals(List.of(), check(first, "Alder has the largest tram fleet.").origins());
  }

  @Test
  void claimsAreCountedByVerdict() {
    var counts =
        check("Alder had 400 trams running in 2024. Alder had 500 trams running in 2024.").counts();
    assertEquals(1, counts.get(Verdict.SUPPORTED));
    assertEquals(1, counts.get(Verdict.OVERSTATED));
  }
}
