package dev.overtake.estimation.fitting;

/// A point from which no small step leads higher.
///
/// @param point coordinates from 0 to 1
/// @param logLikelihood there; −∞ where nothing could be worked out
/// @param residuals there
public record Optimum(double[] point, double logLikelihood, double[] residuals) {}
