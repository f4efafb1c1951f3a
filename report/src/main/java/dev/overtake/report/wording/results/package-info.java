/// The declared shapes of results in JSON, one record for each.
///
/// Names and order here are a promise: what changes inside an engine changes nothing here.
@NullMarked
package dev.overtake.report.wording.results;

import org.jspecify.annotations.NullMarked;
