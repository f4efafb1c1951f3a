/// From words to a race's contenders and indicators.
///
/// [Lexicon] holds the names and phrases of a race's own tables. [Linker] says which indicator a
/// stretch of text names; [Retrieval], over an [InvertedIndex], which an amount is a figure of
/// where no phrase says it. [Coverage] knows of what there are figures, [Units] which amounts can
/// be figures of an indicator and how they convert.
@NullMarked
package dev.overtake.claims.linking;

import org.jspecify.annotations.NullMarked;
