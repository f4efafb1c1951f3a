/// What lies ahead: the obligations that concern a business in [Duties], and the indicators of a
/// race whose crossing should reopen a plan in [Tripwires].
@NullMarked
package dev.overtake.exposure.watch;

import org.jspecify.annotations.NullMarked;
