package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.List;

/// Reads `sources.csv`: no figure without a publisher, terms and a place to look it up.
final class SourceRows {
  private SourceRows() {}

  static List<Source> read(Table table) {
    return table.read(SourceRows::source);
  }

  private static Source source(Row row) {
    var url = row.text("url");
    if (url.isBlank() && row.raw("read_from").isBlank()) {
      row.fault("url", "neither url nor read_from", "say where the figures can be looked up");
    } else if (!url.isEmpty() && !url.matches("https?://[^\\s\"'<>]+")) {
      row.fault("url", "'" + url + "' is no web address", "begin with https://");
    }
    var retrieved = row.day("retrieved");
    if (row.raw("retrieved").isEmpty()) {
      row.fault("retrieved", "retrieved is empty", "say on which day it was read");
    }
    row.otherwise("editions", Editions.WHOLE.word());
    var redistributable = row.raw("redistributable");
    if (!redistributable.equals("yes") && !redistributable.equals("no")) {
      row.fault(
          "redistributable", "'" + redistributable + "', expected yes or no", "no when in doubt");
    }
    return new Source(
        row.raw("id"),
        row.required("publisher"),
        row.text("title"),
        url,
        row.required("licence"),
        redistributable.equals("yes"),
        row.word("tier", Tier.values(), Tier::word),
        row.text("read_from"),
        retrieved == null ? LocalDate.EPOCH : retrieved,
        row.word("editions", Editions.values(), Editions::word));
  }
}
