/// From readings to verdicts: start with [VerdictRules].
///
/// [Measure] works out what the evidence says in the terms of a reading, source by source: by
/// `FigurePairs`, `Changes` and `ContenderOrder`, out of `KnownFigures`. `IndicatorVerdict`
/// compares that with what was said under one indicator, by `IntervalDistance` and `OrderVerdict`;
/// [VerdictRules] decides across the indicators that the words leave open.
///
/// A [Ruling] says why by a [Why] and how by [Derivation]s, both as data: sentences are made of
/// them where results are shown.
@NullMarked
package dev.overtake.claims.verdict;

import org.jspecify.annotations.NullMarked;
