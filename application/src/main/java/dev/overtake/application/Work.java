package dev.overtake.application;

import dev.overtake.estimation.Parallel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a question is answered with: the catalogue, the threads, the date, other questions. One for
/// each time that somebody asks.
public final class Work {
  private final Application application;
  private final Progress progress;
  private final Cancellation cancellation;
  private final Map<Path, String> evidence = new ConcurrentHashMap<>();

  Work(Application application, Progress progress, Cancellation cancellation) {
    this.application = application;
    this.progress = progress;
    this.cancellation = cancellation;
  }

  /// Races and other data that are shipped.
  public Catalogue catalogue() {
    return application.catalogue();
  }

  /// The date of today.
  public LocalDate today() {
    return application.today();
  }

  /// Where independent tasks run; none begins once the answer is cancelled.
  public Parallel parallel() {
    return application.parallel();
  }

  /// Says how far the answer is, and stops it when nobody waits for it.
  public void progress(int done, int all, Supplier<?> soFar) {
    progress.at(done, all, soFar);
    cancellation.check();
  }

  /// The answer to another question, kept where that is possible.
  public <A> A ask(Question<A> question) throws IOException {
    cancellation.check();
    var race = question.evidence();
    if (race.isEmpty()) {
      return question.answer(this);
    }
    return application.memory().get(key(question, race.get()), () -> question.answer(this));
  }

  private record Key(Question<?> question, String evidence, @Nullable LocalDate day) {}

  private Key key(Question<?> question, String race) throws IOException {
    return new Key(question, hash(race), question.daily() ? today() : null);
  }

  /// A hash of all files of a race's folder.
  String hash(String race) throws IOException {
    var folder = catalogue().folder(race);
    var known = evidence.get(folder);
    if (known == null) {
      known = Catalogue.hash(folder);
      evidence.put(folder, known);
    }
    return known;
  }
}
