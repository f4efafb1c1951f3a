package dev.overtake.claims.verdict;

import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Figure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure of one source.
///
/// @param parts what it was added up or divided from; none for a figure of a table
/// @param low lower end of its interval; the value itself where none is stated
public record DatedFigure(
    String indicator,
    String source,
    String contender,
    Figure figure,
    double value,
    double low,
    double high,
    List<DatedFigure> parts) {

  public DatedFigure {
    parts = List.copyOf(parts);
  }

  /// A figure of a table.
  DatedFigure(
      String indicator,
      String source,
      String contender,
      Figure figure,
      double value,
      double low,
      double high) {
    this(indicator, source, contender, figure, value, low, high, List.of());
  }

  /// The figures of tables that it rests on.
  public List<DatedFigure> tables() {
    return parts.isEmpty()
        ? List.of(this)
        : parts.stream().flatMap(p -> p.tables().stream()).toList();
  }

  /// The last day of its period.
  public LocalDate end() {
    return figure.period().end();
  }

  /// The year that its period ends in.
  public int year() {
    return end().getYear();
  }

  /// Whether it ends in the last of some years; null stands for any.
  public boolean within(@Nullable YearSpan years) {
    return years == null || year() == years.last();
  }

  /// In months at a date.
  public double age(LocalDate date) {
    return ChronoUnit.DAYS.between(end(), date) / 30.44;
  }
}
