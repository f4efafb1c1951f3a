package dev.overtake.report.wording;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A result as data: typed columns, and cells in full precision. A cell is a number, a text, a
/// truth value, or null for what does not apply.
public record Rows(List<Column> columns, List<List<@Nullable Object>> rows) {
  private static final double LEAST_PLAIN = 1e-7;
  private static final double MOST_PLAIN = 1e17;

  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// What a column holds.
  public enum Kind {
    TEXT,
    /// A double.
    NUMBER,
    /// A whole number.
    WHOLE,
    /// Yes or no.
    TRUTH
  }

  /// A column.
  public record Column(String name, Kind kind) {}

  /// Columns one after the other.
  public static final class Columns {
    private final List<Column> all = new ArrayList<>();

    public Columns text(String... names) {
      return add(Kind.TEXT, names);
    }

    public Columns number(String... names) {
      return add(Kind.NUMBER, names);
    }

    public Columns whole(String... names) {
      return add(Kind.WHOLE, names);
    }

    public Columns truth(String... names) {
      return add(Kind.TRUTH, names);
    }

    private Columns add(Kind kind, String... names) {
      for (var name : names) {
        all.add(new Column(name, kind));
      }
      return this;
    }

    /// The columns with rows.
    public Rows with(List<List<@Nullable Object>> rows) {
      return new Rows(all, rows);
    }
  }

  /// The cells of a row; null for what does not apply.
  public static List<@Nullable Object> row(@Nullable Object... cells) {
    return Collections.<@Nullable Object>unmodifiableList(Arrays.<@Nullable Object>asList(cells));
  }

  /// Two texts or more, as cells.
  public static List<@Nullable String> texts(@Nullable String... texts) {
    return Collections.<@Nullable String>unmodifiableList(Arrays.<@Nullable String>asList(texts));
  }

  /// For reading: numbers to six digits.
  public Table table() {
    return new Table(
        columns.stream().map(Column::name).toList(),
        rows.stream()
            .map(row ->
                row.stream()
                    .map(cell -> cell instanceof Double x ? Numbers.data(x) : text(cell))
                    .toList())
            .toList());
  }

  /// Comma-separated values by RFC 4180, with line feeds.
  public String csv() {
    return separated(',');
  }

  /// Tab-separated values; tabs and line ends inside cells become spaces.
  public String tsv() {
    return separated('\t');
  }

  private String separated(char separator) {
    var text = new StringWriter();
    try (var csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns.stream().map(c -> cell(c.name(), separator)).toList());
      rows.forEach(row -> csv.writeRecord(row.stream().map(c -> cell(c, separator)).toList()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String cell(@Nullable Object cell, char separator) {
    var text = cell instanceof String words ? Table.harmless(words) : text(cell);
    return separator == '\t' ? text.replaceAll("[\t\r\n]", " ") : text;
  }

  /// A cell as text: the shortest number that reads as the same double, ASCII; empty for none.
  public static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Double x -> number(x);
      default -> cell.toString();
    };
  }

  private static String number(double x) {
    if (!Double.isFinite(x)) {
      return "";
    }
    var size = Math.abs(x);
    if (size != 0 && (size < LEAST_PLAIN || size >= MOST_PLAIN)) {
      return Double.toString(x);
    }
    var plain = new BigDecimal(Double.toString(x)).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
