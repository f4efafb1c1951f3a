package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;

/// How well a bill was read.
///
/// @param remarks what was odd and did not keep it from being read
/// @param unread parts that were not understood
public record Reading(List<Remark> remarks, List<Unread> unread) {
  /// All of it, and nothing odd.
  public static final Reading FULL = new Reading(List.of(), List.of());

  public Reading {
    remarks = List.copyOf(remarks);
    unread = List.copyOf(unread);
  }

  Reading and(Reading other) {
    var odd = new ArrayList<>(remarks);
    odd.addAll(other.remarks);
    var parts = new ArrayList<>(unread);
    parts.addAll(other.unread);
    return new Reading(odd, parts);
  }

  /// Whether a component was not understood.
  public boolean isUnread(String component) {
    return unread.stream().anyMatch(u -> u.component().equals(component));
  }
}
