/// What each component of a bill depends on, in six respects that are found separately.
///
/// Start at [Resolver]: [WeightsResolver] says who trained a model and from what,
/// [OperatorResolver] who runs it and where, [LicenceResolver] under which terms. Each answer is an
/// [Attribute]: a fact with its source, or unknown with what is missing. [ModelName] and
/// [Addresses] hold what names and addresses tell. A new way of finding something out is a new
/// branch of one of the three resolvers.
@NullMarked
package dev.overtake.exposure.resolution;

import org.jspecify.annotations.NullMarked;
