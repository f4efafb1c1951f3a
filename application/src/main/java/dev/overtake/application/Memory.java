package dev.overtake.application;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Answers of this process, those asked for last. Whoever asks while an answer is being made waits
/// for it instead of making it again.
final class Memory {
  private final Map<Object, CompletableFuture<Object>> kept;

  Memory(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Object, CompletableFuture<Object>> eldest) {
            return size() > most;
          }
        };
  }

  /// Makes an answer.
  @FunctionalInterface
  interface Making<T> {
    T make() throws IOException;
  }

  /// The answer of a key, made where it is not at hand. What fails is not kept.
  @SuppressWarnings("unchecked") // A key belongs to one kind of answer.
  <T> T get(Object key, Making<T> making) throws IOException {
    while (true) {
      var own = new CompletableFuture<Object>();
      var first = begun(key, own);
      if (first == null) {
        return made(key, own, making);
      }
      try {
        return (T) first.get();
      } catch (CancellationException e) {
        // Whoever made it gave up: this one makes it.
      } catch (ExecutionException e) {
        // It may have failed for want of something that is there by now, and says so itself.
        if (!(e.getCause() instanceof CancellationException)) {
          return making.make();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("cancelled");
      }
    }
  }

  private synchronized @Nullable CompletableFuture<Object> begun(
      Object key, CompletableFuture<Object> own) {
    return kept.putIfAbsent(key, own);
  }

  private synchronized void forget(Object key) {
    kept.remove(key);
  }

  private <T> T made(Object key, CompletableFuture<Object> own, Making<T> making)
      throws IOException {
    try {
      var answer = making.make();
      own.complete(answer);
      return answer;
    } catch (Throwable e) {
      forget(key);
      own.completeExceptionally(e);
      throw e;
    }
  }
}
