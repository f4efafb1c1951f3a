package dev.overtake.race.system;

/// A figure the model must come near to.
///
/// @param variable with the nation, as spelt in the model
/// @param time in decimal years
/// @param value on the scale of comparison
record Datum(String variable, double time, double value, Observed by) {}
