/// Measurements against targets and peers, started by `./bench NAME`. Never shipped.
///
/// Start at [Bench][dev.overtake.benchmarks.Bench], which lists them.
@NullMarked
package dev.overtake.benchmarks;

import org.jspecify.annotations.NullMarked;
