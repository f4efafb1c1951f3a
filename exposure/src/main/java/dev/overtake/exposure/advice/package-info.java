/// What could be done: the fewest facts that stop the most, models that could stand in, and the
/// single changes that help.
///
/// [CutSets], [Replacements] and [NextSteps] answer; [Capabilities] compares models on shared
/// benchmarks, [LicenceCheck] says whether a licence lets this business use one. A new kind of
/// change is a new [Step].
@NullMarked
package dev.overtake.exposure.advice;

import org.jspecify.annotations.NullMarked;
