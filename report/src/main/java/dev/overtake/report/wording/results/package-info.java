/// The results as JSON writes them: one declared record for each command, made in `report.wording`
/// from what the engines answer. A rename inside an engine cannot change them.
@NullMarked
package dev.overtake.report.wording.results;

import org.jspecify.annotations.NullMarked;
