package dev.overtake.estimation.statespace;

/// A seasonal pattern that sums to zero over its cycle, in trigonometric form: one pair of states
/// per harmonic, which rotates with time and so allows irregular steps. All states are diffuse.
///
/// @param seasons per cycle: 4 for quarters, 12 for months
/// @param cycle length of the cycle in the time unit of the sample: 1 when time is in years
/// @param variance of each state's shock per unit of time; zero for a fixed pattern
public record Seasonal(int seasons, double cycle, double variance) implements Component {

  public Seasonal {
    if (seasons < 2 || !(cycle > 0)) {
      throw new IllegalArgumentException(
          "a seasonal pattern has two seasons or more in a positive cycle");
    }
  }

  @Override
  public int states() {
    return seasons - 1;
  }

  @Override
  public double loading(int state) {
    return state % 2 == 0 ? 1 : 0;
  }

  @Override
  public void move(double step, Block transition, Block shock) {
    for (int state = 0; state < states(); state += 2) {
      double angle = Math.PI * (state + 2) * step / cycle;
      transition.set(state, state, Math.cos(angle));
      shock.set(state, state, variance * step);
      // With an even number of seasons the last harmonic alternates and has no partner.
      if (state + 1 < states()) {
        transition.set(state, state + 1, Math.sin(angle));
        transition.set(state + 1, state, -Math.sin(angle));
        transition.set(state + 1, state + 1, Math.cos(angle));
        shock.set(state + 1, state + 1, variance * step);
      }
    }
  }

  @Override
  public double initialMean(int state) {
    return 0;
  }

  @Override
  public double initialVariance(int state) {
    return Double.POSITIVE_INFINITY;
  }
}
