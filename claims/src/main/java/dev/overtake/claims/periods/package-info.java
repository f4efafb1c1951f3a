/// Stretches of calendar time in English text: start with [Periods].
///
/// A text is cut into [Word]s once. Each production of the [Grammar] reads one form at one place
/// with a bounded look ahead and gives what it [Read]: a [When], whose [Meaning] becomes a [Span]
/// of days once the day of writing is known.
@NullMarked
package dev.overtake.claims.periods;

import org.jspecify.annotations.NullMarked;
