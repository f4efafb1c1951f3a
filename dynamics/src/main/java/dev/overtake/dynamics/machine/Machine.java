package dev.overtake.dynamics.machine;

/// Works out the slots of a program. Holds no values itself: they stand in the array that is handed
/// in, so one machine serves many runs at once.
public interface Machine {

  /// What is needed before the time is known.
  void control(double[] v);

  /// All values before the first step.
  void initial(double[] v);

  /// What changes, at the time and with the stocks that stand in the array.
  void step(double[] v);

  /// The net flows of the stocks, in their order.
  void rates(double[] v, double[] into);

  /// What registers, then pipelines, take in at the end of a step, in their order.
  void kept(double[] v, double[] into);

  /// A whole run by Euler's method that saves at every step, for programs without registers and
  /// pipelines.
  default void euler(double[] v, EulerOutput output) {
    var rates = new double[output.stocks()];
    for (var k = 0; ; k++) {
      output.begin(v, k);
      step(v);
      output.save(v, k);
      if (k == output.steps()) {
        return;
      }
      rates(v, rates);
      output.advance(v, rates);
    }
  }

  /// The lengths of pipelines, in their order.
  void lengths(double[] v, double[] into);
}
