/// Files as texts: start with [Documents].
///
/// Positions in a [Document] are those of the file, so that a finding can be shown where it stands.
/// [HtmlText] and [PdfText] read one format each; a new format is one class beside them and a case
/// in [Documents].
@NullMarked
package dev.overtake.claims.document;

import org.jspecify.annotations.NullMarked;
