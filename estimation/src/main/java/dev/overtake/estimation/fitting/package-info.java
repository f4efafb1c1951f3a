/// Parameters of any curve from what was observed, by maximum likelihood within bounds. Start at
/// {@link dev.overtake.estimation.fitting.Fit}.
@NullMarked
package dev.overtake.estimation.fitting;

import org.jspecify.annotations.NullMarked;
