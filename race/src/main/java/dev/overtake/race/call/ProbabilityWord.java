package dev.overtake.race.call;

/// Words for probabilities, by the bands of ICD 203 [1], which policy analysts use.
///
/// [1] Office of the Director of National Intelligence, Intelligence Community Directive 203,
/// Analytic Standards, 2015.
public enum ProbabilityWord {
  REMOTE(0),
  VERY_UNLIKELY(0.05),
  UNLIKELY(0.20),
  ROUGHLY_EVEN(0.45),
  LIKELY(0.55),
  VERY_LIKELY(0.80),
  ALMOST_CERTAIN(0.95);

  private final double from;

  ProbabilityWord(double from) {
    this.from = from;
  }

  /// The word for a probability between 0 and 1.
  public static ProbabilityWord of(double p) {
    var found = REMOTE;
    for (var word : values()) {
      if (p >= word.from) {
        found = word;
      }
    }
    return found;
  }
}
