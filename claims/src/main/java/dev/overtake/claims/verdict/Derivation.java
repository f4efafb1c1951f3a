package dev.overtake.claims.verdict;

import dev.overtake.claims.reading.ChangeMeasure;
import dev.overtake.evidence.Indicator;
import java.util.List;

/// How what the evidence says follows from figures.
public sealed interface Derivation {
  /// The indicator whose figures they are.
  Indicator indicator();

  /// The figures, the subject's first.
  List<DatedFigure> figures();

  /// A figure as it is.
  record Single(DatedFigure figure, Indicator indicator) implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(figure);
    }
  }

  /// One figure by another.
  ///
  /// @param percent whether the result is in per cent
  record Quotient(
      DatedFigure own, DatedFigure other, Indicator indicator, double result, boolean percent)
      implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(own, other);
    }
  }

  /// One figure by the rest of a whole.
  record OfRest(DatedFigure own, DatedFigure whole, Indicator indicator, double result)
      implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(own, whole);
    }
  }

  /// One figure less another.
  record Difference(DatedFigure own, DatedFigure other, Indicator indicator) implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(own, other);
    }

    /// By how much the first is larger.
    public double result() {
      return own.value() - other.value();
    }
  }

  /// A figure and an earlier one.
  ///
  /// @param result the change in the measure; an amount is in base units
  record Change(
      DatedFigure from, DatedFigure to, Indicator indicator, ChangeMeasure measure, double result)
      implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(to, from);
    }
  }

  /// A place among so many contenders, with the nearest other.
  record Place(int place, int among, DatedFigure own, DatedFigure other, Indicator indicator)
      implements Derivation {
    @Override
    public List<DatedFigure> figures() {
      return List.of(own, other);
    }
  }
}
