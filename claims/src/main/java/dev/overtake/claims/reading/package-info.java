/// From sentences to readings: start with [ClaimFinder].
///
/// [SentenceContext] is a sentence with everything its claims are read from; [Discourse] is what
/// the sentences before it said. [SentenceReader] asks [AmountReader] for what each amount claims
/// (a value, a share, a ratio, a difference, a change, a place) and [ComparisonReader] for
/// comparisons in words. [Owners], [ComparedContenders], [Topics] and [SpokenYears] answer whose,
/// of whom, of what and when. A new kind of claim is a reader beside these and a kind of [Reading].
@NullMarked
package dev.overtake.claims.reading;

import org.jspecify.annotations.NullMarked;
