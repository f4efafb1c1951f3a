package dev.overtake.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What differs between the frames of pages.
///
/// @param start id of the part that the reading starts with, and its word: `answer` or `text`
/// @param mainId id of the whole reading; null where `start` is a part of it
/// @param navigation what the parts are, for who hears the page
record Shell(
    String title,
    Markup style,
    String start,
    @Nullable String mainId,
    String navigation,
    List<Part> parts) {

  /// A link of the navigation.
  record Part(String id, String words) {}

  /// A page that starts with its answer.
  static Shell answering(String title, Markup style, List<Part> parts) {
    return new Shell(title, style, "answer", null, "Parts", parts);
  }
}
