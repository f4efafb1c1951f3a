package dev.overtake.report.wording;

import java.util.Locale;
import java.util.Optional;

/// How a result is written.
public enum Format {
  /// For reading on a terminal.
  TABLE,
  /// Comma-separated values by RFC 4180.
  CSV,
  /// Tab-separated values.
  TSV,
  /// One JSON document.
  JSON,
  /// One JSON document a line.
  JSONL,
  /// Markdown.
  MD,
  /// A page.
  HTML;

  /// The format that a file's ending asks for.
  public static Optional<Format> ofFile(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "txt" -> Optional.of(TABLE);
      case "csv" -> Optional.of(CSV);
      case "tsv" -> Optional.of(TSV);
      case "json" -> Optional.of(JSON);
      case "jsonl", "ndjson" -> Optional.of(JSONL);
      case "md" -> Optional.of(MD);
      case "html", "htm" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }
}
