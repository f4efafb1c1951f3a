package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;

/// How well a bill was read.
///
/// @param remarks what was odd and did not keep it from being read
/// @param unread parts that were not understood
/// @param extent how much was looked at; one file unless it is a folder
public record Reading(List<Remark> remarks, List<Unread> unread, Extent extent) {
  /// All of it, and nothing odd.
  public static final Reading FULL = new Reading(List.of(), List.of());

  /// How much was looked at.
  ///
  /// @param files that were read
  /// @param skipped files that were too large, or could not be read
  public record Extent(int files, int skipped) {
    /// A single file.
    public static final Extent ONE = new Extent(1, 0);

    Extent and(Extent other) {
      return new Extent(files + other.files, skipped + other.skipped);
    }
  }

  /// What was found in one file.
  public Reading(List<Remark> remarks, List<Unread> unread) {
    this(remarks, unread, Extent.ONE);
  }

  public Reading {
    remarks = List.copyOf(remarks);
    unread = List.copyOf(unread);
  }

  Reading and(Reading other) {
    var odd = new ArrayList<>(remarks);
    odd.addAll(other.remarks);
    var parts = new ArrayList<>(unread);
    parts.addAll(other.unread);
    return new Reading(odd, parts, extent.and(other.extent));
  }

  /// Whether a component was not understood.
  public boolean isUnread(String component) {
    return unread.stream().anyMatch(u -> u.component().equals(component));
  }
}
