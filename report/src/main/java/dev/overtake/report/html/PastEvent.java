package dev.overtake.report.html;

import java.util.List;

/// Something that happened in the race: dated, sourced, and not scored.
record PastEvent(
    String date, String where, String kind, String title, String summary, WebLink source) {

  /// What had happened by the as-of date.
  static List<PastEvent> of(View view) {
    return view.race().events().stream()
        .filter(e -> e.date().compareTo(view.asOf()) <= 0)
        .map(e ->
            new PastEvent(
                e.date(),
                e.jurisdiction().replace("|", ", "),
                e.kind(),
                e.title(),
                e.summary(),
                view.race().source(e.source()).map(WebLink::to).orElse(WebLink.none(e.source()))))
        .toList();
  }
}
