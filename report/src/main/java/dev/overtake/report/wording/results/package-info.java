/// The declared records of every JSON result: what a program may rely on.
///
/// Each is made by a static `of` from what an engine answers, so that a rename inside an engine
/// cannot change the JSON. {@link dev.overtake.report.wording.results.Codes} are the words that
/// stand for an engine's types in data. Fields are added, never renamed.
@NullMarked
package dev.overtake.report.wording.results;

import org.jspecify.annotations.NullMarked;
