/// From the equations of a model to a program: subscripts, macros and functions with a memory are
/// worked out.
///
/// Start at [Elaborator][dev.overtake.dynamics.elaboration.Elaborator]. A function of Vensim or
/// XMILE is added to `Functions`, or to `StatefulFunctions` where it remembers, `TimeFunctions`
/// where it depends on time, `ArrayFunctions` where it runs over an array. `Scheduler` puts the
/// slots in order and finds loops without a stock.
@NullMarked
package dev.overtake.dynamics.elaboration;

import org.jspecify.annotations.NullMarked;
