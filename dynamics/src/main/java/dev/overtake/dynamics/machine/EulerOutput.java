package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Program;

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

  /// The times of a run.
  ///
  /// @param steps number of the last step
  record Clock(double start, double dt, int steps) {}

  /// What is written where.
  ///
  /// @param wanted slots that change from step to step
  /// @param values of each, by step
  record Saved(int[] wanted, double[] times, double[][] values) {}

  EulerOutput(Clock clock, int[] stocks, boolean[] nonNegative, Saved saved) {
    start = clock.start();
    dt = clock.dt();
    steps = clock.steps();
    this.stocks = stocks;
    this.nonNegative = nonNegative;
    wanted = saved.wanted();
    times = saved.times();
    values = saved.values();
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
