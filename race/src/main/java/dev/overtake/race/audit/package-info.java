/// Whether the call of a race survives other defensible methods, and what it hangs on.
///
/// Start with {@link dev.overtake.race.audit.AuditAnalysis}. `MethodSpace` is the cube of all
/// methods, one side for each {@link dev.overtake.race.audit.Choice}; `AuditModel` calls the race
/// by one `Method`; `Flips` searches for the smallest changes of the standing that flip its call. A
/// new choice is a constant of `Choice`, a coordinate in `MethodSpace` and its effect in
/// `AuditModel`.
@NullMarked
package dev.overtake.race.audit;

import org.jspecify.annotations.NullMarked;
