/// What becomes of components and uses under dated effects.
///
/// [Scenarios] reads the files; a [Scenario] is a header and [Effect]s, whose [Selector]s are true,
/// false or unknown of a component. [Judgement] puts one scenario on a bill, [UseJudge] says what
/// becomes of its uses, [Resilience] adds them up. A new condition is a case of [Selector], a new
/// effect a value of [Effect.Verb].
@NullMarked
package dev.overtake.exposure.scenario;

import org.jspecify.annotations.NullMarked;
