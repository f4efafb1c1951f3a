/// A composite index of a race by one named method, step by step as the handbook of the OECD and
/// the JRC has it. Start with {@link dev.overtake.race.index.IndexAnalysis}; the choices are an
/// {@link dev.overtake.race.index.IndexMethod}.
@NullMarked
package dev.overtake.race.index;

import org.jspecify.annotations.NullMarked;
