package dev.overtake.exposure.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A model with open weights that a business could run itself in place of one that may stop.
///
/// @param component what it would replace
/// @param family id of the candidate
/// @param developerIn jurisdiction of who trained it
/// @param survives ids of the scenarios in which the component fails and the candidate does not
/// @param loss how much worse it scores on shared benchmarks, in points of a hundred, with a 90 %
///   interval; null where none are shared
/// @param good whether it is at least as capable within the tolerance
/// @param wattHours for a thousand tokens on accelerators alone: 90 % interval; null where sizes
///   are not known
/// @param memoryGb of weights in sixteen and in four bits; null where sizes are not known
/// @param fits in words, on the business' own chips; empty when it has none
/// @param conditions what the licence asks of this business
/// @param onFront whether no other candidate is better in one respect and worse in none
public record Replacement(
    String component,
    String family,
    String name,
    String developerIn,
    String licence,
    List<String> survives,
    @Nullable List<Double> loss,
    int sharedBenchmarks,
    boolean good,
    @Nullable List<Double> wattHours,
    @Nullable List<Double> memoryGb,
    String fits,
    List<String> conditions,
    boolean onFront) {

  Replacement front(boolean on) {
    return new Replacement(
        component,
        family,
        name,
        developerIn,
        licence,
        survives,
        loss,
        sharedBenchmarks,
        good,
        wattHours,
        memoryGb,
        fits,
        conditions,
        on);
  }
}
