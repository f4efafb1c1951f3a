package dev.overtake.report.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a result is written.
public enum Format {
  /// For reading on a terminal.
  TABLE("txt"),
  /// Comma-separated values by RFC 4180.
  CSV("csv"),
  /// Tab-separated values.
  TSV("tsv"),
  /// One JSON document.
  JSON("json", "jsonld"),
  /// One JSON document a line.
  JSONL("jsonl", "ndjson"),
  /// Markdown.
  MD("md"),
  /// A page.
  HTML("html", "htm"),
  /// A workbook with typed cells.
  XLSX("xlsx"),
  /// A column file for data tools.
  PARQUET("parquet"),
  /// A model as XMILE.
  XMILE("xmile", "stmx", "xml");

  /* Made by List.of: nothing can change it. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /// How options and documents call it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The ending of its files that is usual, without the dot.
  public String ending() {
    return endings.getFirst();
  }

  /// The format of a word.
  public static Optional<Format> ofWord(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The format that a file's ending asks for.
  public static Optional<Format> ofFile(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.endings.contains(ending)).findFirst();
  }
}
