/// Many runs of one model. Start at [Ensemble][dev.overtake.dynamics.ensemble.Ensemble];
/// [Variation][dev.overtake.dynamics.ensemble.Variation] says how a constant varies and
/// [Sampling][dev.overtake.dynamics.ensemble.Sampling] how the runs are spread.
@NullMarked
package dev.overtake.dynamics.ensemble;

import org.jspecify.annotations.NullMarked;
