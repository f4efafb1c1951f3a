/// From words to a race's contenders and indicators: start with [RaceTerms], which holds all of it.
///
/// [Lexicon] knows the names of contenders, and `Phrases` those of indicators, out of the race's
/// own tables; [Vocabulary] the words that mean something of their own in the race. [Linker] says
/// which indicator a stretch of text names; [Retrieval], over an `InvertedIndex`, which an amount
/// is a figure of where no phrase says it. [Coverage] knows of what there are figures, [Units]
/// which amounts can be figures of an indicator and how they convert.
///
/// A word of one race belongs into its `vocabulary.csv`, not here.
@NullMarked
package dev.overtake.claims.linking;

import org.jspecify.annotations.NullMarked;
