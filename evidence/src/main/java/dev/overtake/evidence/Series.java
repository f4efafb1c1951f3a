package dev.overtake.evidence;

import java.util.List;
import java.util.Optional;

/// The figures of one source on one contender, in the order of their periods.
public record Series(String indicator, String source, String contender, List<Figure> figures) {

  public Series {
    figures = List.copyOf(figures);
  }

  /// The last figure that has a value.
  public Optional<Figure> last() {
    return figures.reversed().stream().filter(Figure::present).findFirst();
  }
}
