package dev.overtake.claims.reading;

import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim part by part, as a person or a program states it instead of a text.
///
/// @param rival whom it is set against, where its kind asks for one
/// @param range what is claimed, in base units: 7e8 for 700 million, 29 for 29 %
/// @param years what it speaks of; null for now
/// @param denied whether it is said not to be so
public record StatedClaim(
    String subject,
    Relation relation,
    Rival rival,
    Range range,
    @Nullable YearSpan years,
    boolean denied) {

  /// The claim about an indicator, as if read where something was said.
  ///
  /// @throws IllegalArgumentException when a part is missing
  public Reading reading(Indicator indicator, Statement.Said said) {
    var manner = denied ? Account.Manner.DENIED : Account.Manner.ASSERTED;
    var statement =
        new Statement(
            said,
            new Statement.Topic(List.of(indicator.id()), false, false),
            years,
            null,
            new Account(manner, null, null, List.of()));
    var unit = indicator.unit();
    return switch (relation) {
      case VALUE -> new Reading.Value(statement, subject, range, unit);
      case SHARE -> new Reading.Share(statement, subject, range, "%", false);
      case RATIO -> new Reading.Ratio(statement, subject, against(), range);
      case DIFFERENCE -> new Reading.Difference(statement, subject, against(), range, unit);
      case RANK -> new Reading.Rank(statement, subject, range, false);
      case COMPARISON ->
          new Reading.Comparison(statement, subject, against(), new Range(1, 1), false);
      case GROWTH ->
          new Reading.Growth(statement.of(stretch()), subject, range, ChangeMeasure.PERCENT, "%");
      case TREND -> new Reading.Trend(statement.of(stretch()), subject, range.low() >= 0);
    };
  }

  private Rival against() {
    if (!rival.some()) {
      throw new IllegalArgumentException("a " + relation.word() + " needs one to compare with");
    }
    return rival;
  }

  private YearSpan stretch() {
    if (years == null || years.single()) {
      throw new IllegalArgumentException("a " + relation.word() + " needs a first and a last year");
    }
    return years;
  }
}
