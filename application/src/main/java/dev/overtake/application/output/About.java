package dev.overtake.application.output;

import dev.overtake.report.wording.ColumnNotes;
import dev.overtake.report.wording.Rows;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What belongs to a table of data: what it answers, from what, and what its columns hold.
///
/// @param result what was asked for, such as `standing`
/// @param command that asked for it, where one did
/// @param program and its version
/// @param race whose evidence it is; null where it is of no race
/// @param evidence hash of the race's folder
/// @param dataTo the day to which the race's data go
public record About(
    String result,
    @Nullable String command,
    String program,
    @Nullable String race,
    @Nullable String title,
    @Nullable String evidence,
    @Nullable String dataTo,
    List<Field> columns,
    List<Origin> sources) {
  public About {
    columns = List.copyOf(columns);
    sources = List.copyOf(sources);
  }

  /// A column.
  ///
  /// @param type text, number, whole or truth
  /// @param note its unit or meaning; may be empty
  public record Field(String name, String type, String note) {
    /// What is known of a column of a result on a race, a text or a bill.
    public static Field of(Rows.Column column) {
      return new Field(column.name(), type(column), ColumnNotes.of(column.name()));
    }

    /// A column that users named themselves: its name says what it is.
    public static Field unnoted(Rows.Column column) {
      return new Field(column.name(), type(column), "");
    }

    private static String type(Rows.Column column) {
      return column.kind().name().toLowerCase(Locale.ROOT);
    }
  }

  /// A source of figures.
  public record Origin(
      String id,
      String publisher,
      String title,
      String url,
      String licence,
      boolean redistributable) {}
}
