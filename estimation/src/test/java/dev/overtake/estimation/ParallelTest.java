package dev.overtake.estimation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

  @Test
  void resultsStandByNumberOnAnyNumberOfThreads() {
    var expected = IntStream.range(0, 1000).map(i -> i * i).toArray();
    assertArrayEquals(expected, Parallel.sequential().ints(1000, i -> i * i));
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var helpers = 0; helpers < 6; helpers++) {
        var parallel = Parallel.on(threads, helpers);
        assertArrayEquals(expected, parallel.ints(1000, i -> i * i));
        assertEquals(List.of("bb", "aa"), parallel.map(List.of("b", "a"), s -> s + s));
        assertEquals(List.of(), parallel.map(0, i -> i));
      }
    }
  }

  @Test
  void tasksNestOnASingleThread() {
    try (var threads = Executors.newSingleThreadExecutor()) {
      var parallel = Parallel.on(threads, 3);
      var sums = parallel.ints(20, i -> IntStream.of(parallel.ints(20, j -> i * j)).sum());
      assertEquals(2 * 190, sums[2]);
    }
  }

  @Test
  void theFailureOfTheLowestNumberIsThrown() {
    try (var threads = Executors.newFixedThreadPool(3)) {
      for (var round = 0; round < 100; round++) {
        var failure =
            assertThrows(
                IllegalArgumentException.class,
                () -> Parallel.on(threads, 3).each(100, ParallelTest::failsAtSeven));
        assertEquals("task 7", failure.getMessage());
      }
    }
  }

  private static void failsAtSeven(int task) {
    if (task % 10 == 7) {
      throw new IllegalArgumentException("task " + task);
    }
  }

  @Test
  void tasksThatHaveNotBegunAreLeftOutAfterAFailure() {
    var begun = new AtomicInteger();
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.on(Runnable::run, 0)
                .each(
                    1000,
                    i -> {
                      begun.incrementAndGet();
                      throw new IllegalStateException();
                    }));
    assertEquals(1, begun.get());
  }

  @Test
  void anExecutorThatRefusesLeavesTheWorkToTheCaller() {
    var parallel =
        Parallel.on(
            task -> {
              throw new RejectedExecutionException();
            },
            2);
    assertArrayEquals(new int[] {0, 1, 2, 3}, parallel.ints(4, i -> i));
  }
}
