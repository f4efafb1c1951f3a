/// English text without any knowledge of a race.
///
/// [Sentences] cuts a text, [Tokens] cuts a sentence into words with their [Stems], and [Sentence]
/// holds both. [Clause] is the part between two breaks and says whether it asserts anything. [Cues]
/// lists the words that tell what a sentence says of amounts and of contenders.
@NullMarked
package dev.overtake.claims.text;

import org.jspecify.annotations.NullMarked;
