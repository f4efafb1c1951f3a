package dev.overtake.claims;

import java.util.List;

/// What one source, or a set of them, makes of a claim under one indicator.
///
/// @param low lower end of what the evidence gives, in the claim's own terms
/// @param middle what it gives at best
/// @param arithmetic how it follows from the figures
/// @param age of the oldest figure used, in months at the date asked
record Outcome(
    String indicator,
    double low,
    double middle,
    double high,
    String arithmetic,
    List<Figures.Point> points,
    double age) {}
