/// From a bill of materials to what breaks, what to watch and what to do next.
///
/// Start at [ExposureAnalysis]; its answer is an [Exposure]. A bill is read in `bill`; the tables
/// of facts are `knowledge`; `resolution` says what each component depends on; `scenario` judges it
/// under dated effects; `advice` (with `hardware`) and `watch` say what follows. Results are types
/// without sentences: the report words them. Nothing here is legal advice.
@NullMarked
package dev.overtake.exposure;

import org.jspecify.annotations.NullMarked;
