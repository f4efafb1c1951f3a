package dev.overtake.evidence;

import java.util.List;

/// A group of indicators, shown as a lane.
///
/// @param notMeasurable what belongs here and cannot be measured, with the reason
public record Pillar(String id, String title, String about, List<NotMeasurable> notMeasurable) {

  public Pillar {
    notMeasurable = List.copyOf(notMeasurable);
  }

  /// Something argued about that no comparable figures exist for.
  public record NotMeasurable(String what, String why) {}
}
