package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.model.Equation;
import dev.overtake.dynamics.model.Interpolation;

/// An equation whose right-hand side stands in a file.
///
/// @param left what it defines; its own right-hand side means nothing
/// @param between of data, how they are read between their points
record External(ExternalCall call, Equation left, Interpolation between) {}
