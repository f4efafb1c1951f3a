package dev.overtake.estimation;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/// How tasks that do not depend on one another are run: here, or on threads that the caller of an
/// engine provides. No engine starts threads of its own.
///
/// Results stand by the number of the task, so they are the same at any number of threads. A task
/// may use the same `Parallel` for tasks of its own.
@FunctionalInterface
public interface Parallel {

  /// Runs tasks 0 to `tasks` − 1 and returns when all have ended. When some fail, the failure of
  /// the lowest number is thrown and tasks that have not begun are left out.
  void each(int tasks, IntConsumer task);

  /// One task after the other, in the calling thread.
  static Parallel sequential() {
    return (tasks, task) -> {
      for (var i = 0; i < tasks; i++) {
        task.accept(i);
      }
    };
  }

  /// On the calling thread and on as many threads of an executor as are free, at most `helpers`.
  /// The calling thread never waits for a task that nobody has begun, so tasks may nest on an
  /// executor of any size.
  static Parallel on(Executor executor, int helpers) {
    return (tasks, task) -> new SharedTasks(tasks, task).run(executor, helpers);
  }

  /// The results of tasks, by number.
  default <T> List<T> map(int tasks, IntFunction<T> task) {
    @SuppressWarnings("unchecked") // Only what a task returns is ever put in.
    var results = (T[]) new Object[tasks];
    each(tasks, i -> results[i] = task.apply(i));
    return List.copyOf(Arrays.asList(results));
  }

  /// The results of one task for each element of a list, in its order.
  default <S, T> List<T> map(List<S> list, Function<? super S, T> task) {
    return map(list.size(), i -> task.apply(list.get(i)));
  }

  /// Whole numbers, by number of task.
  default int[] ints(int tasks, IntUnaryOperator task) {
    var results = new int[tasks];
    each(tasks, i -> results[i] = task.applyAsInt(i));
    return results;
  }
}
