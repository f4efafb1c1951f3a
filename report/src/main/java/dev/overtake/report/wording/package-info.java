/// Results in words, numbers, rows and JSON: what every face shows the same way.
///
/// `Wording` says a standing in sentences by rule and `Numbers` rounds; `...Rows` are tidy rows for
/// spreadsheets, `...Document` texts with tables, `Json` writes the declared results.
@NullMarked
package dev.overtake.report.wording;

import org.jspecify.annotations.NullMarked;
