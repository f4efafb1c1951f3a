package dev.overtake.cli;

import dev.overtake.application.Application;
import dev.overtake.estimation.Parallel;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/// One run of the command line: where it writes, and whom it asks.
///
/// @param out results go here
/// @param err everything that is no result goes here
record Session(PrintStream out, PrintStream err) {
  private static final ScopedValue<Session> CURRENT = ScopedValue.newInstance();

  /// Runs a command line in a session.
  static int within(Session session, Supplier<Integer> run) {
    return ScopedValue.where(CURRENT, session).call(run::get);
  }

  /// The session of this thread.
  static Session current() {
    return CURRENT.get();
  }

  /// Where results go.
  static PrintStream stdout() {
    return CURRENT.get().out();
  }

  /// Where everything goes that is no result.
  static PrintStream stderr() {
    return CURRENT.get().err();
  }

  /// Answers the questions of this process.
  static Application application() {
    return Holder.APPLICATION;
  }

  private static final class Holder {
    static final Application APPLICATION =
        new Application(
            home(),
            Parallel.on(ForkJoinPool.commonPool(), ForkJoinPool.getCommonPoolParallelism()),
            Clock.systemUTC(),
            Optional.of(cache()));
  }

  /* The folder of Overtake itself. */
  private static Path home() {
    var property = System.getProperty("overtake.home");
    var variable = System.getenv("OVERTAKE_HOME");
    return Path.of(property != null ? property : variable != null ? variable : ".");
  }

  private static Path cache() {
    var variable = System.getenv("XDG_CACHE_HOME");
    var base =
        variable != null && !variable.isEmpty()
            ? Path.of(variable)
            : Path.of(System.getProperty("user.home"), ".cache");
    return base.resolve("overtake");
  }
}
