package dev.overtake.application;

import dev.overtake.estimation.Parallel;
import java.util.concurrent.CancellationException;

/// Ends an answer that nobody waits for any more: between two pieces of work, when it was cancelled
/// or its thread interrupted. Safe for many threads.
public final class Cancellation {
  private static final ScopedValue<Cancellation> CURRENT = ScopedValue.newInstance();

  private volatile boolean cancelled;

  /// Nothing more shall be done.
  public void cancel() {
    cancelled = true;
  }

  /// Whether nothing more shall be done.
  public boolean isCancelled() {
    return cancelled;
  }

  /// Goes on, or not.
  ///
  /// @throws CancellationException when nothing more shall be done
  void check() {
    if (cancelled || Thread.currentThread().isInterrupted()) {
      throw new CancellationException("cancelled");
    }
  }

  /// Does something that this can end.
  <T, X extends Throwable> T during(ScopedValue.CallableOp<T, X> task) throws X {
    check();
    return ScopedValue.where(CURRENT, this).call(task);
  }

  /// Threads whose tasks end with the answer that they are done for, whoever made the engine that
  /// runs them.
  static Parallel ending(Parallel parallel) {
    return (tasks, task) -> {
      var current = CURRENT.isBound() ? CURRENT.get() : new Cancellation();
      parallel.each(
          tasks,
          i ->
              current.during(() -> {
                task.accept(i);
                return i;
              }));
    };
  }
}
