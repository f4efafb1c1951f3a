/// From readings to verdicts: start with [VerdictRules].
///
/// [Measure] works out what the evidence says in the terms of a reading, source by source: by
/// [FigurePairs], [Changes] and [ContenderOrder], out of [KnownFigures]. [IndicatorVerdict]
/// compares that with what was said under one indicator, by [IntervalDistance] and [OrderVerdict];
/// [VerdictRules] decides across the indicators that the words leave open.
@NullMarked
package dev.overtake.claims.verdict;

import org.jspecify.annotations.NullMarked;
