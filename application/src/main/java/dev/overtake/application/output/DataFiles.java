package dev.overtake.application.output;

import dev.overtake.evidence.Parquet;
import dev.overtake.report.wording.Rows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Tables of data as binary files: workbooks and Parquet.
public final class DataFiles {
  /* What a sheet of this format can hold. */
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_CHARACTERS = 32_767;
  private static final double LARGEST_WHOLE = 1L << 53;

  private DataFiles() {}

  /// A workbook with sheets for the data, their sources, and what they are.
  public static byte[] xlsx(Rows rows, About about) throws IOException {
    if (rows.rows().size() >= MOST_ROWS || rows.columns().size() > MOST_COLUMNS) {
      throw new IOException(
          "a sheet holds %s rows and %s columns: use csv or parquet"
              .formatted(MOST_ROWS - 1, MOST_COLUMNS));
    }
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Overtake", null)) {
      data(book.newWorksheet("data"), rows);
      sources(book.newWorksheet("sources"), about);
      about(book.newWorksheet("about"), about);
    }
    return Undated.workbook(bytes.toByteArray());
  }

  private static void data(Worksheet sheet, Rows rows) {
    header(sheet, rows.columns().stream().map(Rows.Column::name).toList());
    for (var r = 0; r < rows.rows().size(); r++) {
      var row = rows.rows().get(r);
      for (var c = 0; c < row.size(); c++) {
        cell(sheet, r + 1, c, row.get(c));
      }
    }
  }

  private static void cell(Worksheet sheet, int row, int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Long whole when Math.abs(whole) > LARGEST_WHOLE ->
          sheet.value(row, column, whole.toString());
      case Double number when !Double.isFinite(number) -> {}
      case Number number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      default -> sheet.value(row, column, cut(cell.toString()));
    }
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private static void sources(Worksheet sheet, About about) {
    header(sheet, List.of("id", "publisher", "title", "url", "licence", "redistributable"));
    for (var r = 0; r < about.sources().size(); r++) {
      var s = about.sources().get(r);
      var cells =
          List.of(s.id(), s.publisher(), s.title(), s.url(), s.licence(), s.redistributable());
      for (var c = 0; c < cells.size(); c++) {
        cell(sheet, r + 1, c, cells.get(c));
      }
    }
  }

  private static void about(Worksheet sheet, About about) {
    var lines = new ArrayList<List<@Nullable String>>();
    lines.add(Rows.texts("result", about.result()));
    lines.add(Rows.texts("program", about.program()));
    lines.add(Rows.texts("race", about.race()));
    lines.add(Rows.texts("title", about.title()));
    lines.add(Rows.texts("data to", about.dataTo()));
    lines.add(Rows.texts("evidence", about.evidence()));
    about.columns().forEach(c -> lines.add(Rows.texts("column " + c.name(), c.note())));
    for (var r = 0; r < lines.size(); r++) {
      cell(sheet, r, 0, lines.get(r).getFirst());
      cell(sheet, r, 1, lines.get(r).getLast());
    }
  }

  private static void header(Worksheet sheet, List<String> names) {
    for (var c = 0; c < names.size(); c++) {
      sheet.value(0, c, names.get(c));
      sheet.style(0, c).bold().set();
    }
    sheet.freezePane(0, 1);
  }

  /// A Parquet file.
  public static byte[] parquet(Rows rows) throws IOException {
    var types = rows.columns().stream().map(c -> type(c.kind())).toList();
    var typed = new ArrayList<List<@Nullable Object>>();
    for (var row : rows.rows()) {
      var cells = new ArrayList<@Nullable Object>();
      for (var c = 0; c < row.size(); c++) {
        cells.add(typed(rows.columns().get(c).kind(), row.get(c)));
      }
      typed.add(cells);
    }
    return Parquet.bytes(distinct(rows.columns()), types, typed);
  }

  /* The format tells names apart without regard to case. */
  private static List<String> distinct(List<Rows.Column> columns) {
    var names = new ArrayList<String>();
    var taken = new java.util.HashSet<String>();
    for (var column : columns) {
      var name = column.name();
      for (var n = 2; !taken.add(name.toLowerCase(java.util.Locale.ROOT)); n++) {
        name = column.name() + "_" + n;
      }
      names.add(name);
    }
    return names;
  }

  private static String type(Rows.Kind kind) {
    return switch (kind) {
      case TEXT -> "VARCHAR";
      case NUMBER -> "DOUBLE";
      case WHOLE -> "BIGINT";
      case TRUTH -> "BOOLEAN";
    };
  }

  private static @Nullable Object typed(Rows.Kind kind, @Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case Number number when kind == Rows.Kind.WHOLE -> number.longValue();
      case Number number -> Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
      case Boolean truth -> truth;
      default -> cell.toString().isEmpty() ? null : cell.toString();
    };
  }
}
