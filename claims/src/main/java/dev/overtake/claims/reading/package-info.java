/// From sentences to readings: [ClaimReader] is the border that verdicts see, [ClaimFinder] the way
/// it is done today.
///
/// `SentenceContext` is a sentence with everything its claims are read from; `Discourse` is what is
/// spoken of, and every claim makes a new one. `SentenceReader` asks `AmountReader` for what each
/// amount claims (a value, a share, a ratio, a difference, a change, a place) and
/// `ComparisonReader` for comparisons in words. `Owners`, `ComparedContenders`, `Topics` and
/// `SpokenYears` answer whose, against whom, of what and when.
///
/// A new kind of claim is a kind of [Reading] and a reader beside these; the compiler names the
/// places that have to know of it.
@NullMarked
package dev.overtake.claims.reading;

import org.jspecify.annotations.NullMarked;
