package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Model.Method;
import dev.overtake.dynamics.program.Program;

/// Advances stocks by one time step.
///
/// Hairer, Nørsett, Wanner (1993), Solving Ordinary Differential Equations I: Heun's method and the
/// classical one in section II.1, Dormand and Prince's pair in II.5.
final class Integrator {
  private static final double TOLERANCE = 1e-7;
  private static final int MOST_PARTS = 10_000;
  private static final double[] NODES = {0, 1 / 5.0, 3 / 10.0, 4 / 5.0, 8 / 9.0, 1, 1};
  private static final double[][] WEIGHTS = {
    {},
    {1 / 5.0},
    {3 / 40.0, 9 / 40.0},
    {44 / 45.0, -56 / 15.0, 32 / 9.0},
    {19372 / 6561.0, -25360 / 2187.0, 64448 / 6561.0, -212 / 729.0},
    {9017 / 3168.0, -355 / 33.0, 46732 / 5247.0, 49 / 176.0, -5103 / 18656.0},
    {35 / 384.0, 0, 500 / 1113.0, 125 / 192.0, -2187 / 6784.0, 11 / 84.0}
  };
  private static final double[] FOURTH = {
    5179 / 57600.0, 0, 7571 / 16695.0, 393 / 640.0, -92097 / 339200.0, 187 / 2100.0, 1 / 40.0
  };

  private final Machine machine;
  private final int[] stocks;
  private final boolean[] nonNegative;
  private final Method method;
  private final double[][] k;
  private final double[] from;

  Integrator(Machine machine, int[] stocks, boolean[] nonNegative, Method method) {
    this.machine = machine;
    this.stocks = stocks;
    this.nonNegative = nonNegative;
    this.method = method;
    k = new double[7][stocks.length];
    from = new double[stocks.length];
  }

  /// Advances the stocks in the array; the rest of it is as of the beginning of the step, or of a
  /// point within it.
  void advance(double[] v, double dt) {
    machine.rates(v, k[0]);
    switch (method) {
      case EULER, DIFFERENCE -> {
        for (var i = 0; i < stocks.length; i++) {
          v[stocks[i]] += dt * k[0][i];
        }
      }
      case MIDPOINT -> {
        remember(v);
        stage(v, 1, dt, 0.5, new double[] {0.5});
        move(v, from, dt, new double[] {0, 1});
      }
      case RK2 -> {
        remember(v);
        stage(v, 1, dt, 1, new double[] {1});
        move(v, from, dt, new double[] {0.5, 0.5});
      }
      case RK4 -> {
        remember(v);
        stage(v, 1, dt, 0.5, new double[] {0.5});
        stage(v, 2, dt, 0.5, new double[] {0, 0.5});
        stage(v, 3, dt, 1, new double[] {0, 0, 1});
        move(v, from, dt, new double[] {1 / 6.0, 1 / 3.0, 1 / 3.0, 1 / 6.0});
      }
      case RK45 -> adaptive(v, dt);
    }
    for (var i = 0; i < stocks.length; i++) {
      if (nonNegative[i] && v[stocks[i]] < 0) {
        v[stocks[i]] = 0;
      }
    }
  }

  private void remember(double[] v) {
    for (var i = 0; i < stocks.length; i++) {
      from[i] = v[stocks[i]];
    }
  }

  /// Slopes at a point within the step, from a mixture of those before.
  private void stage(double[] v, int into, double dt, double share, double[] weights) {
    move(v, from, dt, weights);
    var time = v[Program.STEP_TIME];
    v[Program.TIME] = time + share * dt;
    machine.step(v);
    machine.rates(v, k[into]);
    v[Program.TIME] = time;
  }

  private void move(double[] v, double[] base, double dt, double[] weights) {
    for (var i = 0; i < stocks.length; i++) {
      var slope = 0.0;
      for (var w = 0; w < weights.length; w++) {
        slope += weights[w] == 1 ? k[w][i] : weights[w] * k[w][i];
      }
      v[stocks[i]] = base[i] + dt * slope;
    }
  }

  /// As many parts of the step as the estimated error asks for.
  private void adaptive(double[] v, double dt) {
    var begin = v[Program.STEP_TIME];
    var done = 0.0;
    var part = dt;
    for (var parts = 0; done < dt * (1 - 1e-12) && parts < MOST_PARTS; parts++) {
      part = Math.min(part, dt - done);
      remember(v);
      for (var s = 1; s < NODES.length; s++) {
        move(v, from, part, WEIGHTS[s]);
        v[Program.TIME] = begin + done + NODES[s] * part;
        machine.step(v);
        machine.rates(v, k[s]);
      }
      var error = error(v, part);
      if (error <= 1 || part < dt * 1e-9) {
        done += part;
        System.arraycopy(k[NODES.length - 1], 0, k[0], 0, stocks.length);
      } else {
        for (var i = 0; i < stocks.length; i++) {
          v[stocks[i]] = from[i];
        }
      }
      part *= Math.clamp(0.9 * Math.pow(Math.max(error, 1e-10), -0.2), 0.2, 5);
    }
    v[Program.TIME] = begin;
  }

  /// The difference between the fifth and the fourth order, in tolerances.
  private double error(double[] v, double part) {
    var largest = 0.0;
    for (var i = 0; i < stocks.length; i++) {
      var fourth = 0.0;
      for (var s = 0; s < FOURTH.length; s++) {
        fourth += FOURTH[s] * k[s][i];
      }
      var difference = v[stocks[i]] - from[i] - part * fourth;
      var scale = TOLERANCE * (1 + Math.max(Math.abs(from[i]), Math.abs(v[stocks[i]])));
      largest = Math.max(largest, Math.abs(difference) / scale);
    }
    return largest;
  }
}
