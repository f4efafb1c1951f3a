package dev.overtake.application;

import dev.overtake.application.output.About;
import dev.overtake.application.output.DataFiles;
import dev.overtake.application.output.ResultCache;
import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Engine;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        : write(question, ask(question), format, screen);
  }

  /// An answer at hand as it is written.
  public <A> Written write(Question<A> question, A answer, Format format, Screen screen) {
    return refusing(() ->
        format == Format.XLSX && question.forms().rows(answer).isPresent()
            ? workbook(question, answer)
            : question.forms().write(format, answer, screen));
  }

  private <A> Written workbook(Question<A> question, A answer) throws IOException {
    var rows = question.forms().rows(answer).orElseThrow();
    return new Written(DataFiles.xlsx(rows, about(question, null, rows.columns())), Map.of());
  }

  /// What describes the data of an answer, as JSON.
  ///
  /// @param command that asked for it
  /// @throws Refusal when it has no data
  public <A> byte[] metadata(Question<A> question, String command) {
    return refusing(() -> {
      var rows =
          question
              .forms()
              .rows(ask(question))
              .orElseThrow(() ->
                  Refusal.of(
                      Refusal.Kind.USAGE, question.forms().name() + " has no table to describe."));
      return Json.document(about(question, command, rows.columns()))
          .getBytes(StandardCharsets.UTF_8);
    });
  }

  private About about(Question<?> question, @Nullable String command, List<Rows.Column> columns)
      throws IOException {
    var program = "overtake " + Engine.version();
    var name = question.cites();
    if (name.isEmpty()) {
      var fields = columns.stream().map(About.Field::unnoted).toList();
      return new About(
          question.forms().name(), command, program, null, null, null, null, fields, List.of());
    }
    var fields = columns.stream().map(About.Field::of).toList();
    var race = ask(new RaceFolderQuestion(name.get()));
    var origins =
        race.sources().stream()
            .map(s ->
                new About.Origin(
                    s.id(), s.publisher(), s.title(), s.url(), s.licence(), s.redistributable()))
            .toList();
    return new About(
        question.forms().name(),
        command,
        program,
        race.definition().id(),
        race.definition().title(),
        race.hash(),
        race.definition().cutOff().toString(),
        fields,
        origins);
  }

  private static <T> T refusing(Memory.Making<T> making) {
    try {
      return making.make();
    } catch (InvalidRaceException e) {
      throw Refusal.invalid(e, "");
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
