/// System-dynamics models: read, prepared and run.
///
/// Start at [Models][dev.overtake.dynamics.Models], which reads a file and gives a simulation of
/// it. A model's way to numbers, package by package, each importing only those before it:
///
/// - [model][dev.overtake.dynamics.model]: what a file says, whatever its format;
/// - [vensim][dev.overtake.dynamics.vensim] and [xmile][dev.overtake.dynamics.xmile]: the formats;
/// - [program][dev.overtake.dynamics.program]: scalar equations in order;
/// - [elaboration][dev.overtake.dynamics.elaboration]: from the one to the other (a function of
///   Vensim or XMILE goes here);
/// - [machine][dev.overtake.dynamics.machine]: runs a program;
/// - [ensemble][dev.overtake.dynamics.ensemble], [calibration][dev.overtake.dynamics.calibration],
///   [loops][dev.overtake.dynamics.loops], [units][dev.overtake.dynamics.units]: what is done with
///   it.
@NullMarked
package dev.overtake.dynamics;

import org.jspecify.annotations.NullMarked;
