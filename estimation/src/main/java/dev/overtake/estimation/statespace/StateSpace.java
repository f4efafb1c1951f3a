package dev.overtake.estimation.statespace;

import java.util.List;

/// A model of one series: the sum of components, seen with noise.
///
/// @param components independent parts; their states are stacked in this order
/// @param irregularVariance of the noise in each observation, beside the sample's own error
///   variances
public record StateSpace(List<Component> components, double irregularVariance) {

  public StateSpace {
    components = List.copyOf(components);
    if (!(irregularVariance >= 0)) {
      throw new IllegalArgumentException("a variance is not negative");
    }
  }

  /// A model of the given parts.
  public static StateSpace of(double irregularVariance, Component... components) {
    return new StateSpace(List.of(components), irregularVariance);
  }

  /// The number of states of all components.
  public int states() {
    return components.stream().mapToInt(Component::states).sum();
  }

  double[] loading() {
    double[] loading = new double[states()];
    int first = 0;
    for (Component component : components) {
      for (int i = 0; i < component.states(); i++) {
        loading[first + i] = component.loading(i);
      }
      first += component.states();
    }
    return loading;
  }

  /// Fills in the matrices of one step, both `states × states` by rows.
  void move(double step, double[] transition, double[] shock) {
    Block moves = new Block(transition, states());
    Block shocks = new Block(shock, states());
    int first = 0;
    for (Component component : components) {
      component.move(step, moves.at(first), shocks.at(first));
      first += component.states();
    }
  }

  /// Writes the initial mean and the diagonals of the proper and the diffuse covariance.
  void start(double[] mean, double[] proper, double[] diffuse) {
    int m = mean.length;
    int first = 0;
    for (Component component : components) {
      for (int i = 0; i < component.states(); i++) {
        int diagonal = (first + i) * (m + 1);
        double variance = component.initialVariance(i);
        if (variance == Double.POSITIVE_INFINITY) {
          diffuse[diagonal] = 1;
        } else {
          mean[first + i] = component.initialMean(i);
          proper[diagonal] = variance;
        }
      }
      first += component.states();
    }
  }
}
