package dev.overtake.report.wording;

import static dev.overtake.report.wording.ClaimNumbers.number;

import dev.overtake.claims.Claim;
import dev.overtake.claims.reading.ChangeMeasure;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;

/// Says in plain words how a claim was read.
final class ClaimParaphrase {
  private final DerivationWords names;

  ClaimParaphrase(DerivationWords names) {
    this.names = names;
  }

  /// The claim in one sentence.
  String of(Claim claim) {
    var reading = claim.reading();
    return said(reading) + when(reading) + ", on '" + claim.indicator().title() + "'.";
  }

  private String said(Reading r) {
    var who = r.subject().isEmpty() ? "The subject" : names.name(r.subject());
    var text = r.statement().said().text();
    return switch (r) {
      case Reading.Value _ -> who + " has " + text;
      case Reading.Share _ -> who + " has " + text + " of the whole";
      case Reading.Ratio ratio ->
          who + " has " + interval(ratio.range()) + " times as much as " + whom(ratio.rival());
      case Reading.Rank rank -> who + " is number " + number(rank.range().low());
      case Reading.Comparison comparison ->
          who
              + " is "
              + (comparison.strong() ? "far " : "")
              + "ahead of "
              + whom(comparison.rival());
      case Reading.Difference difference ->
          who
              + " has "
              + text
              + (difference.range().high() < 0 ? " less than " : " more than ")
              + whom(difference.rival());
      case Reading.Trend trend -> "The figure of " + who + (trend.rose() ? " rose" : " fell");
      case Reading.Growth growth ->
          "The figure of "
              + who
              + (growth.measure() == ChangeMeasure.TIMES
                  ? " became " + interval(growth.range()) + " times as large"
                  : (growth.fell() ? " fell by " : " rose by ") + text);
    };
  }

  private String whom(Rival rival) {
    return switch (rival) {
      case Rival.Named(var id) -> names.name(id);
      case Rival.Unnamed.NEXT -> "the closest rival";
      case Rival.Unnamed.REST -> "the rest of the world together";
      case Rival.Unnamed.NOBODY -> "";
    };
  }

  private static String when(Reading r) {
    var years = r.years();
    return years == null
        ? ""
        : years.single()
            ? " in " + years.first()
            : " from " + years.first() + " to " + years.last();
  }

  private static String interval(Range range) {
    if (Double.isInfinite(range.high())) {
      return "more than " + number(range.low());
    }
    if (Double.isInfinite(range.low())) {
      return "less than " + number(range.high());
    }
    return number(range.low()) + " to " + number(range.high());
  }
}
