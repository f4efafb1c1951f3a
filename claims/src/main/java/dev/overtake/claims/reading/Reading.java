package dev.overtake.claims.reading;

import dev.overtake.claims.text.Unasserted;
import dev.overtake.claims.text.YearSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim as it was understood, before it is compared with anything.
///
/// A new kind of claim is one more record here, a reader that makes it and a way to measure it; the
/// compiler names every place that has to know of it.
public sealed interface Reading {
  /// Where it stands, what it is about and of when.
  Statement statement();

  /// The contender it is said of; empty where the text names nobody.
  String subject();

  /// The same said of another.
  Reading of(String other);

  /// The same with another statement.
  Reading with(Statement other);

  /// What the words cover, in the terms of [#unit].
  Range range();

  /// The unit of the range.
  String unit();

  /// Its kind.
  Relation relation();

  /// Whom the subject is set against.
  default Rival rival() {
    return Rival.Unnamed.NOBODY;
  }

  /// An amount that the subject has.
  record Value(Statement statement, String subject, Range range, String unit) implements Reading {
    @Override
    public Value of(String other) {
      return new Value(statement, other, range, unit);
    }

    @Override
    public Value with(Statement other) {
      return new Value(other, subject, range, unit);
    }

    @Override
    public Relation relation() {
      return Relation.VALUE;
    }
  }

  /// A part of a whole.
  ///
  /// @param otherWhole whether it is of something else than the indicator's whole
  record Share(Statement statement, String subject, Range range, String unit, boolean otherWhole)
      implements Reading {
    @Override
    public Share of(String other) {
      return new Share(statement, other, range, unit, otherWhole);
    }

    @Override
    public Share with(Statement other) {
      return new Share(other, subject, range, unit, otherWhole);
    }

    @Override
    public Relation relation() {
      return Relation.SHARE;
    }
  }

  /// So many times what the rival has.
  record Ratio(Statement statement, String subject, Rival rival, Range range) implements Reading {
    @Override
    public Ratio of(String other) {
      return new Ratio(statement, other, rival, range);
    }

    @Override
    public Ratio with(Statement other) {
      return new Ratio(other, subject, rival, range);
    }

    @Override
    public String unit() {
      return "x";
    }

    @Override
    public Relation relation() {
      return Relation.RATIO;
    }
  }

  /// So much more than the rival; below nought, less.
  record Difference(Statement statement, String subject, Rival rival, Range range, String unit)
      implements Reading {
    @Override
    public Difference of(String other) {
      return new Difference(statement, other, rival, range, unit);
    }

    @Override
    public Difference with(Statement other) {
      return new Difference(other, subject, rival, range, unit);
    }

    @Override
    public Relation relation() {
      return Relation.DIFFERENCE;
    }
  }

  /// A place in the order of contenders.
  ///
  /// @param strong whether the wording asks for the first place by far
  record Rank(Statement statement, String subject, Range range, boolean strong) implements Reading {
    @Override
    public Rank of(String other) {
      return new Rank(statement, other, range, strong);
    }

    @Override
    public Rank with(Statement other) {
      return new Rank(other, subject, range, strong);
    }

    @Override
    public String unit() {
      return "rank";
    }

    @Override
    public Relation relation() {
      return Relation.RANK;
    }

    /// Whether it is the first place.
    public boolean leads() {
      return range.low() <= 1;
    }
  }

  /// Ahead of the rival.
  ///
  /// @param range the places that the wording allows
  /// @param strong whether the wording asks for much more and not only for more
  record Comparison(Statement statement, String subject, Rival rival, Range range, boolean strong)
      implements Reading {
    @Override
    public Comparison of(String other) {
      return new Comparison(statement, other, rival, range, strong);
    }

    @Override
    public Comparison with(Statement other) {
      return new Comparison(other, subject, rival, range, strong);
    }

    @Override
    public String unit() {
      return "";
    }

    @Override
    public Relation relation() {
      return Relation.COMPARISON;
    }
  }

  /// By how much a figure moved.
  record Growth(
      Statement statement, String subject, Range range, ChangeMeasure measure, String unit)
      implements Reading {
    @Override
    public Growth of(String other) {
      return new Growth(statement, other, range, measure, unit);
    }

    @Override
    public Growth with(Statement other) {
      return new Growth(other, subject, range, measure, unit);
    }

    @Override
    public Relation relation() {
      return Relation.GROWTH;
    }

    /// Whether it is told in per cent.
    public boolean percent() {
      return unit.startsWith("%");
    }

    /// Whether it is said to have fallen.
    public boolean fell() {
      return range.high() < 0;
    }
  }

  /// Which way a figure moved.
  record Trend(Statement statement, String subject, boolean rose) implements Reading {
    @Override
    public Trend of(String other) {
      return new Trend(statement, other, rose);
    }

    @Override
    public Trend with(Statement other) {
      return new Trend(other, subject, rose);
    }

    /// How many times what it was.
    @Override
    public Range range() {
      return rose ? new Range(1, Double.POSITIVE_INFINITY) : new Range(0, 1);
    }

    @Override
    public String unit() {
      return "x";
    }

    @Override
    public Relation relation() {
      return Relation.TREND;
    }
  }

  /// What it may be about, the likeliest first.
  default List<String> indicators() {
    return statement().topic().indicators();
  }

  /// What it is most likely about.
  default String indicator() {
    return statement().topic().first();
  }

  /// The years it speaks of; null for now.
  default @Nullable YearSpan years() {
    return statement().years();
  }

  /// Why it can have no verdict; null when it can.
  default @Nullable Unasserted open() {
    return statement().open();
  }

  /// Whether it compares two times.
  default boolean ofChange() {
    return this instanceof Growth || this instanceof Trend;
  }

  /// Whether it is a share of something else than the indicator's whole.
  default boolean ofOtherWhole() {
    return this instanceof Share share && share.otherWhole();
  }

  /// Whether the wording asks for much more and not only for more.
  default boolean strong() {
    return switch (this) {
      case Rank rank -> rank.strong();
      case Comparison comparison -> comparison.strong();
      case Value _, Share _, Ratio _, Difference _, Growth _, Trend _ -> false;
    };
  }
}
