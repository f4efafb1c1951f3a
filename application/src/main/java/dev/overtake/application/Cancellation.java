package dev.overtake.application;

import java.util.concurrent.CancellationException;

/// Ends an answer that nobody waits for any more: between two pieces of work, when it was cancelled
/// or its thread interrupted. Safe for many threads.
public final class Cancellation {
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
}
