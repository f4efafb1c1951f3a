package dev.overtake.application;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.application.question.RaceScope;
import dev.overtake.application.question.ShowQuestion;
import dev.overtake.application.question.StandingQuestion;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.RaceTemplate;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {
  private static final Screen SCREEN = new Screen(true, false);
  private static final Clock SPRING =
      Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home;
  private Application application = application(Optional.empty());
  private Path race = Path.of("");

  @BeforeEach
  void aRace() throws IOException {
    application = application(Optional.of(home.resolve("cache")));
    race = home.resolve("data/races/mine");
    Files.createDirectories(race.getParent());
    RaceTemplate.create(race);
  }

  private Application application(Optional<Path> cache) {
    return new Application(home, Parallel.sequential(), SPRING, cache);
  }

  @Test
  void theSameQuestionIsAnsweredOnceUntilTheEvidenceChanges() throws IOException {
    var question = new StandingQuestion(RaceScope.of("mine"));
    var first = application.ask(question);
    assertSame(first, application.ask(new StandingQuestion(RaceScope.of("mine"))));
    Files.writeString(race.resolve("notes.txt"), "another byte");
    assertNotEquals(
        System.identityHashCode(first), System.identityHashCode(application.ask(question)));
  }

  @Test
  void writtenResultsAreKeptForTheNextProcess() throws IOException {
    var question = new StandingQuestion(RaceScope.of("mine"));
    var first = application.kept(question, Format.JSON, SCREEN);
    try (var kept = Files.list(home.resolve("cache"))) {
      assertEquals(1, kept.count());
    }
    var next = application(Optional.of(home.resolve("cache")));
    assertArrayEquals(first, next.kept(question, Format.JSON, SCREEN));
    assertArrayEquals(first, next.write(question, Format.JSON, SCREEN).bytes());
  }

  @Test
  void aDamagedResultIsMadeAnew() throws IOException {
    var question = new StandingQuestion(RaceScope.of("mine"));
    var first = application.kept(question, Format.CSV, SCREEN);
    try (var kept = Files.list(home.resolve("cache"))) {
      Files.writeString(kept.findFirst().orElseThrow(), "half");
    }
    assertArrayEquals(first, application.kept(question, Format.CSV, SCREEN));
  }

  @Test
  void todayIsTheDateOfTheClock() {
    var scope = new RaceScope("mine", "today", null, 1);
    assertTrue(new StandingQuestion(scope).daily());
    assertEquals("2026-04-01", application.ask(new StandingQuestion(scope)).asOf().toString());
  }

  @Test
  void anAnswerThatNobodyWaitsForEndsAndDoesNotStandInTheWay() {
    var question = new StandingQuestion(RaceScope.of("mine"));
    var cancelled = new Cancellation();
    cancelled.cancel();
    assertThrows(
        CancellationException.class, () -> application.ask(question, Progress.NONE, cancelled));
    assertEquals("mine", RaceScope.of("mine").race());
    application.ask(question);
  }

  @Test
  void anInterruptedThreadGetsNoAnswer() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          CancellationException.class,
          () -> application.ask(new StandingQuestion(RaceScope.of("mine"))));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void unknownNamesAreRefusedWithAGuess() {
    var race = refusal(new StandingQuestion(RaceScope.of("mien")));
    assertEquals(Refusal.Kind.NOT_FOUND, race.kind());
    assertEquals("no race is called 'mien'. Did you mean mine?", race.getMessage());
    var indicator = refusal(new ShowQuestion(RaceScope.of("mine"), "solar-capcity"));
    assertEquals(Refusal.Kind.NOT_FOUND, indicator.kind());
    assertTrue(indicator.text().endsWith("Did you mean solar-capacity?"), indicator.text());
  }

  @Test
  void aValueThatMeansNothingIsNamedWithoutTheSignOfAFace() {
    var day = refusal(new StandingQuestion(new RaceScope("mine", "soon", null, 1)));
    assertEquals("as-of", day.field());
    assertEquals(Refusal.Kind.USAGE, day.kind());
    var pair = refusal(new StandingQuestion(new RaceScope("mine", null, "USA", 1)));
    assertEquals("contenders needs two names with a comma, such as USA,CHN.", pair.getMessage());
  }

  @Test
  void aBrokenFolderIsInvalid() throws IOException {
    Files.writeString(race.resolve("race.yaml"), "id: [\n");
    assertEquals(Refusal.Kind.INVALID, refusal(new StandingQuestion(RaceScope.of("mine"))).kind());
  }

  private Refusal refusal(Question<?> question) {
    return assertThrows(Refusal.class, () -> application.ask(question));
  }
}
