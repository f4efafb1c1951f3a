package dev.overtake.race.audit;

import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;

/// One way to call a race.
///
/// @param bloc position among the blocs, 0 for none
/// @param per position among the denominators, 0 for none
/// @param weights of every node of the structure among its siblings; 0 leaves out
/// @param draw of the standing's own uncertainty
record Method(
    Aggregating aggregation,
    Normalising normalisation,
    Reading reading,
    Baseline baseline,
    Coverage coverage,
    int bloc,
    int per,
    double[] weights,
    int draw) {

  /// The same with another draw.
  Method drawn(int other) {
    return new Method(
        aggregation, normalisation, reading, baseline, coverage, bloc, per, weights, other);
  }
}
