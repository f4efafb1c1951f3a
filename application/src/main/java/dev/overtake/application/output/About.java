package dev.overtake.application.output;

import dev.overtake.report.wording.ColumnNotes;
import dev.overtake.report.wording.Rows;
import java.util.List;
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
    /// What is known of a column.
    public static Field of(Rows.Column column) {
      return new Field(
          column.name(),
          column.kind().name().toLowerCase(java.util.Locale.ROOT),
          ColumnNotes.of(column.name()));
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
