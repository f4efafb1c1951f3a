package dev.overtake.application;

import dev.overtake.application.output.ResultCache;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Engine;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Answers questions. One serves any number of faces and threads.
public final class Application {
  /* An analysis of a large race takes a few megabytes. */
  private static final int KEPT = 64;

  private final Catalogue catalogue;
  private final Parallel parallel;
  private final Clock clock;
  private final Optional<ResultCache> results;
  private final Memory memory = new Memory(KEPT);

  /// An application.
  ///
  /// @param home the folder with the shipped data
  /// @param parallel where independent tasks run
  /// @param clock says what today is; nothing else hangs on it
  /// @param cache the folder of written results; empty when none are kept
  public Application(Path home, Parallel parallel, Clock clock, Optional<Path> cache) {
    catalogue = new Catalogue(home);
    this.parallel = Cancellation.ending(parallel);
    this.clock = clock;
    results = cache.map(ResultCache::new);
  }

  /// The version of the program, which every result carries.
  public static String version() {
    return Engine.version();
  }

  /// Races and other data that are shipped.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// The answer to a question.
  ///
  /// @throws Refusal when there is none
  public <A> A ask(Question<A> question) {
    return ask(question, Progress.NONE, new Cancellation());
  }

  /// The answer to a question that may take long.
  ///
  /// @throws Refusal when there is none
  /// @throws java.util.concurrent.CancellationException when it was cancelled or interrupted
  public <A> A ask(Question<A> question, Progress progress, Cancellation cancellation) {
    return refusing(
        () -> cancellation.during(() -> new Work(this, progress, cancellation).ask(question)));
  }

  /// The answer to a question as it is written.
  ///
  /// @param screen what the place of the result can show
  /// @throws Refusal when there is none, or it cannot be written so
  public Written write(Question<?> question, Format format, Screen screen) {
    return refusing(() -> written(question, format, screen));
  }

  /// An answer as plain lines for a terminal.
  public <A> byte[] lines(Question<A> question, A answer) {
    return refusing(
        () -> question.forms().write(Format.TABLE, answer, new Screen(false, false)).bytes());
  }

  /// The same bytes, from an earlier run with the same evidence where that is possible.
  public byte[] kept(Question<?> question, Format format, Screen screen) {
    question.forms().check(format);
    var race = question.evidence();
    if (race.isEmpty() || results.isEmpty()) {
      return write(question, format, screen).bytes();
    }
    var folder = catalogue.folder(race.get());
    try {
      var day = question.daily() ? " " + today() : "";
      var request =
          String.join(" ", question + day, format + "", screen + "", Catalogue.hash(folder));
      return results.get().get(request, () -> write(question, format, screen).bytes());
    } catch (IOException e) {
      return write(question, format, screen).bytes();
    }
  }

  private <A> Written written(Question<A> question, Format format, Screen screen)
      throws IOException {
    question.forms().check(format);
    var other = question.forms().instead(format);
    return other.isPresent()
        ? written(other.get(), format, screen)
        : question.forms().write(format, ask(question), screen);
  }

  private static <T> T refusing(Memory.Making<T> making) {
    try {
      return making.make();
    } catch (InvalidRaceException e) {
      throw Refusal.invalid(e, "overtake validate DIR");
    } catch (FileSystemException e) {
      throw Refusal.file(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  Parallel parallel() {
    return parallel;
  }

  Memory memory() {
    return memory;
  }
}
