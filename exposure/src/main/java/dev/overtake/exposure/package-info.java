/// From a bill of materials to what breaks, what to watch and what to do next.
///
/// Start at [ExposureAnalysis]: it has a [Resolver] say what each component depends on, lets
/// [Judgement] put [Scenario]s on them, and asks [Replacements], [CutSets], [Resilience],
/// [NextSteps], [Duties] and [Tripwires] what follows. Results are records; nothing here is legal
/// advice.
@NullMarked
package dev.overtake.exposure;

import org.jspecify.annotations.NullMarked;
