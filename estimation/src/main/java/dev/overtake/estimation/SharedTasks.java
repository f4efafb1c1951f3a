package dev.overtake.estimation;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Numbered tasks that several threads take one by one until none is left.
///
/// Numbers are taken in order, so when one fails all lower ones have been taken and will end: the
/// lowest failure is the same at any number of threads.
final class SharedTasks {
  private final int tasks;
  private final IntConsumer task;
  private final AtomicInteger next = new AtomicInteger();
  private int running;
  private int failedAt = Integer.MAX_VALUE;
  private @Nullable Throwable failure;

  SharedTasks(int tasks, IntConsumer task) {
    this.tasks = tasks;
    this.task = task;
  }

  void run(Executor executor, int helpers) {
    for (var h = 0; h < Math.min(helpers, tasks - 1); h++) {
      try {
        executor.execute(this::help);
      } catch (RejectedExecutionException _) {
        break; // The calling thread does the rest.
      }
    }
    help();
    rethrow(awaited());
  }

  private void help() {
    if (!enter()) {
      return;
    }
    try {
      for (var i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
        one(i);
      }
    } finally {
      leave();
    }
  }

  private void one(int i) {
    try {
      task.accept(i);
    } catch (Throwable e) {
      failed(i, e);
    }
  }

  /// Nobody enters once all numbers are taken, so that a helper that starts late finds nothing.
  private synchronized boolean enter() {
    if (next.get() >= tasks) {
      return false;
    }
    running++;
    return true;
  }

  private synchronized void leave() {
    running--;
    notifyAll();
  }

  private synchronized void failed(int i, Throwable e) {
    next.set(tasks);
    if (i < failedAt) {
      failedAt = i;
      failure = e;
    }
  }

  private synchronized @Nullable Throwable awaited() {
    var interrupted = false;
    while (running > 0) {
      try {
        wait();
      } catch (InterruptedException _) {
        interrupted = true; // Tasks write into the caller's arrays: they must end first.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure;
  }

  private static void rethrow(@Nullable Throwable failure) {
    switch (failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
