package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.reading.ClaimReader;
import dev.overtake.claims.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckerTest {
  private static final List<Document> DOCUMENTS =
      IntStream.range(2019, 2026)
          .mapToObj(year ->
              new Document(
                  "of-" + year,
                  "",
                  Trams.DAY,
                  "Alder had 400 trams running in " + year + ". It was ahead of Birch."))
          .toList();

  @Test
  void documentsSideBySideComeOutAsOneAfterAnother() {
    var one = Trams.CHECKER.check(DOCUMENTS, "test", 1);
    try (var executor = Executors.newFixedThreadPool(3)) {
      assertEquals(one, Trams.CHECKER.check(DOCUMENTS, "test", 1, executor));
    }
  }

  @Test
  void anExecutorThatRunsNothingLeavesAllToTheCaller() {
    assertEquals(
        Trams.CHECKER.check(DOCUMENTS, "test", 1),
        Trams.CHECKER.check(DOCUMENTS, "test", 1, task -> {}));
  }

  @Test
  void aFailureOfOneDocumentIsThatOfTheCall() {
    ClaimReader broken =
        document -> {
          throw new UnsupportedOperationException(document.path());
        };
    var checker = new Checker(Trams.RACE, Trams.DAY, broken);
    var failure =
        assertThrows(
            UnsupportedOperationException.class, () -> checker.check(DOCUMENTS, "test", 1));
    assertEquals("of-2019", failure.getMessage());
  }

  @Test
  void anInterruptedCallerStops() {
    var begun = new CountDownLatch(1);
    var never = new CountDownLatch(1);
    ClaimReader stuck =
        document -> {
          begun.countDown();
          await(never);
          return new ClaimReader.Readings(List.of(), List.of());
        };
    var checker = new Checker(Trams.RACE, Trams.DAY, stuck);
    Executor elsewhere =
        task -> {
          Thread.ofVirtual().start(task);
          await(begun);
          Thread.currentThread().interrupt();
        };
    var one = DOCUMENTS.subList(0, 1);
    assertThrows(IllegalStateException.class, () -> checker.check(one, "test", 1, elsewhere));
    assertTrue(Thread.interrupted());
  }

  @Test
  void aResultNamesWhatItFollowsFrom() {
    var call = Trams.CHECKER.check(List.of(), "engine 1", 7).call();
    assertEquals(new CheckResult.Call("trams", Trams.DAY, "engine 1", 7, Trams.RACE.hash()), call);
  }

  @Test
  void aClaimIsJudgedByWhatWasKnownOnItsDay() {
    var written = LocalDate.of(2024, 6, 30);
    var text = "Tram spending in Alder is $1.8 billion.";
    var judgement =
        Trams.CHECKER.check(new Document("old", "", written, text)).claims().getFirst().judgement();
    assertEquals(Verdict.SUPPORTED, judgement.ruling().verdict());
    assertEquals(Verdict.SUPPORTED, judgement.then());
    assertEquals(Verdict.OUTDATED, judgement.now());
  }

  @Test
  void whatBecameKnownSoonAfterCounts() {
    var text = "Alder had 380 trams running in 2023.";
    var judgement =
        Trams.CHECKER
            .check(new Document("early", "", LocalDate.of(2023, 12, 31), text))
            .claims()
            .getFirst()
            .judgement();
    assertEquals(Verdict.NO_DATA, judgement.then());
    assertEquals(Verdict.SUPPORTED, judgement.ruling().verdict());
  }

  @Test
  void aTitleNamesWhomATextWithoutNamesIsAbout() {
    var document =
        new Document(
            "titled", "The trams of Birch", Trams.DAY, "It had 200 trams running in 2024.");
    assertEquals("BIR", Trams.CHECKER.check(document).claims().getFirst().reading().subject());
  }

  @Test
  void aFigureThatStandsForASentenceBelongsToTheNext() {
    var claims = Trams.claims("400.\n\nTrams running in Alder in 2024.");
    assertEquals("ALD", claims.getFirst().reading().subject());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
