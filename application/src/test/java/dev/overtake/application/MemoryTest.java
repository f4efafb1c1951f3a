package dev.overtake.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final Memory memory = new Memory(2);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void whoeverAsksMeanwhileWaitsForTheSameAnswer() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var first =
        CompletableFuture.supplyAsync(() ->
            get(
                "a",
                () -> {
                  begun.countDown();
                  await(go);
                  return made.incrementAndGet();
                }));
    begun.await();
    var second = CompletableFuture.supplyAsync(() -> get("a", made::incrementAndGet));
    go.countDown();
    assertEquals(1, first.get());
    assertEquals(1, second.get());
    assertEquals(1, made.get());
  }

  @Test
  void whatFailsIsMadeAgain() {
    assertThrows(
        IOException.class,
        () ->
            memory.get(
                "a",
                () -> {
                  throw new IOException("no");
                }));
    assertEquals(1, get("a", made::incrementAndGet));
  }

  @Test
  void whoeverWaitsForACancelledAnswerMakesIt() throws Exception {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(() ->
            assertThrows(
                CancellationException.class,
                () ->
                    get(
                        "a",
                        () -> {
                          begun.countDown();
                          await(go);
                          throw new CancellationException();
                        })));
    begun.await();
    var second = CompletableFuture.supplyAsync(() -> get("a", made::incrementAndGet));
    go.countDown();
    first.get();
    assertEquals(1, second.get());
  }

  @Test
  void onlyTheAnswersAskedForLastAreKept() {
    for (var key : new String[] {"a", "b", "a", "c", "a", "b"}) {
      get(key, made::incrementAndGet);
    }
    assertEquals(4, made.get());
  }

  private <T> T get(String key, Memory.Making<T> making) {
    try {
      return memory.get(key, making);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
