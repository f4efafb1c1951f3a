package dev.overtake.exposure.scenario;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bill under a scenario.
///
/// @param remark what must be said before anything else: not known then, ended, secondary sources
/// @param counted whether it was known and in force, so that it counts in the resilience band
/// @param secondary whether no source is the publisher itself
/// @param effects in words
/// @param uses in the order of the bill; empty when the scenario does not count
public record ScenarioResult(
    String id,
    String title,
    String kind,
    LocalDate from,
    @Nullable LocalDate until,
    boolean counted,
    boolean secondary,
    String remark,
    double weight,
    List<String> sources,
    List<String> effects,
    List<UseResult> uses) {}
