/// Results on a terminal: `StandingTable`, `ShowScreen` and the like lay out what `wording` says;
/// `Screen` knows what a terminal can show.
@NullMarked
package dev.overtake.report.terminal;

import org.jspecify.annotations.NullMarked;
