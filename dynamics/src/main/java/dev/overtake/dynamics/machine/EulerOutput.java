package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Program;
import java.util.stream.IntStream;

/// The way of a run by Euler's method that saves at every step: times, and what is written where.
///
/// Compiled equations call it in the middle of their loop, so its methods are small.
public final class EulerOutput {
  private final double start;
  private final double dt;
  private final int steps;
  private final int[] stocks;
  private final boolean[] nonNegative;
  private final int[] wanted;
  private final double[] times;
  private final double[][] values;

  /// @param saved slots by the place of their values
  /// @param varying places in `saved` that change from step to step
  EulerOutput(
      double start,
      double dt,
      int steps,
      int[] stocks,
      boolean[] nonNegative,
      int[] saved,
      int[] varying,
      double[] times,
      double[][] values) {
    this.start = start;
    this.dt = dt;
    this.steps = steps;
    this.stocks = stocks;
    this.nonNegative = nonNegative;
    this.times = times;
    this.wanted = IntStream.of(varying).map(i -> saved[i]).toArray();
    this.values = IntStream.of(varying).mapToObj(i -> values[i]).toArray(double[][]::new);
  }

  /// How many stocks there are.
  public int stocks() {
    return stocks.length;
  }

  /// Number of the last step.
  public int steps() {
    return steps;
  }

  /// The time of a step.
  public double time(int k) {
    return start + k * dt;
  }

  /// Sets the clock to a step.
  public void begin(double[] v, int k) {
    var time = time(k);
    v[Program.STEP_NUMBER] = k;
    v[Program.TIME] = time;
    v[Program.STEP_TIME] = time;
  }

  /// Saves what is wanted of a step.
  public void save(double[] v, int k) {
    times[k] = v[Program.STEP_TIME];
    for (var i = 0; i < wanted.length; i++) {
      values[i][k] = v[wanted[i]];
    }
  }

  /// Moves the stocks by their rates.
  public void advance(double[] v, double[] rates) {
    for (var i = 0; i < stocks.length; i++) {
      var next = v[stocks[i]] + dt * rates[i];
      v[stocks[i]] = nonNegative[i] && next < 0 ? 0 : next;
    }
  }
}
