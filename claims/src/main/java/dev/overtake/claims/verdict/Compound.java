package dev.overtake.claims.verdict;

import java.util.ArrayList;
import java.util.List;

/// Adds and divides figures of one source and one period.
final class Compound {
  private Compound() {}

  /// The sums of figures that all parts have of the same source and period.
  static List<DatedFigure> sums(List<List<DatedFigure>> parts, String indicator, String contender) {
    var sums = new ArrayList<DatedFigure>();
    for (var first : parts.getFirst()) {
      var own = new ArrayList<>(List.of(first));
      for (var other : parts.subList(1, parts.size())) {
        other.stream().filter(p -> alike(first, p)).findFirst().ifPresent(own::add);
      }
      if (own.size() == parts.size()) {
        sums.add(
            new DatedFigure(
                indicator,
                first.source(),
                contender,
                first.figure(),
                own.stream().mapToDouble(DatedFigure::value).sum(),
                own.stream().mapToDouble(DatedFigure::low).sum(),
                own.stream().mapToDouble(DatedFigure::high).sum(),
                own));
      }
    }
    return List.copyOf(sums);
  }

  /// What parts are of their wholes, in per cent.
  static List<DatedFigure> shares(
      List<DatedFigure> parts, List<DatedFigure> wholes, String indicator) {
    var shares = new ArrayList<DatedFigure>();
    for (var part : parts) {
      for (var whole : wholes) {
        if (alike(part, whole) && whole.value() > 0) {
          shares.add(
              new DatedFigure(
                  indicator,
                  part.source(),
                  part.contender(),
                  part.figure(),
                  100 * part.value() / whole.value(),
                  100 * part.low() / whole.high(),
                  100 * part.high() / whole.low(),
                  List.of(part, whole)));
        }
      }
    }
    return List.copyOf(shares);
  }

  private static boolean alike(DatedFigure a, DatedFigure b) {
    return a.source().equals(b.source()) && a.figure().period().equals(b.figure().period());
  }
}
