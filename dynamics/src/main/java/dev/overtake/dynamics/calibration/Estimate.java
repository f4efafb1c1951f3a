package dev.overtake.dynamics.calibration;

/// What the observations say of a parameter.
///
/// @param low lower end of the 95 % interval, from the profile of the likelihood
/// @param lowOpen whether the likelihood falls too little before the lower bound, so that the
///   interval ends there for want of information
/// @param high upper end
/// @param highOpen likewise
/// @param atBound whether the estimate itself is at a bound
public record Estimate(
    Parameter parameter,
    double value,
    double low,
    boolean lowOpen,
    double high,
    boolean highOpen,
    boolean atBound) {

  /// Whether the observations bound it on both sides.
  public boolean identified() {
    return !lowOpen && !highOpen;
  }
}
