/// Text to claims to verdicts: start with [Checker].
///
/// A document passes five packages, each of which imports only those before it:
///
/// 1. `document` reads plain text, Markdown, HTML and PDF.
/// 2. `text` cuts it into sentences, clauses and words; `quantity` finds its amounts.
/// 3. `linking` knows the words of a race's tables: whose name a word is, which indicator a phrase
///    or an amount is about, what there are figures of.
/// 4. `reading` says what a sentence claims of whom: a [dev.overtake.claims.reading.Reading]. A new
///    kind of claim begins there.
/// 5. `verdict` sets a reading against the figures that were known on a day and rules on it.
///
/// [Checker] joins them; [Conflicts] finds claims that cannot both hold.
@NullMarked
package dev.overtake.claims;

import org.jspecify.annotations.NullMarked;
