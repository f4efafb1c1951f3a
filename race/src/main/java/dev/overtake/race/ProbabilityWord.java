package dev.overtake.race;

/// Words for probabilities, by the bands of ICD 203 [1], which policy analysts use.
///
/// [1] Office of the Director of National Intelligence, Intelligence Community Directive 203,
/// Analytic Standards, 2015.
public final class ProbabilityWord {
  private ProbabilityWord() {}

  /// The word for a probability between 0 and 1.
  public static String of(double p) {
    if (p >= 0.95) {
      return "almost certain";
    }
    if (p >= 0.80) {
      return "very likely";
    }
    if (p >= 0.55) {
      return "likely";
    }
    if (p >= 0.45) {
      return "roughly even";
    }
    if (p >= 0.20) {
      return "unlikely";
    }
    return p >= 0.05 ? "very unlikely" : "remote";
  }
}
