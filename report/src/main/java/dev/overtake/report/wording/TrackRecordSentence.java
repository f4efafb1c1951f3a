package dev.overtake.report.wording;

import dev.overtake.race.standing.TrackRecordSummary;
import org.jspecify.annotations.Nullable;

/// Whether momentum matters more than milestones, by the race's own past, in one sentence.
final class TrackRecordSentence {
  /* Beyond this a ratio of two small gains says no more than "much more". */
  private static final int MOST_TIMES = 10;
  private static final double ALIKE = 1.25;
  private static final double ONE_AND_A_HALF = 1.75;

  private TrackRecordSentence() {}

  static Sentence of(@Nullable TrackRecordSummary taught) {
    var text = new Sentence.Writer();
    if (taught == null) {
      return text.end();
    }
    return text.plain("in this race's past, ")
        .strong(whole(taught.level().value(), taught.speed().value(), taught.years()))
        .plain(" (by log score); where the lead was small, ")
        .strong(small(taught.closeLevel().value(), taught.closeSpeed().value()))
        .plain(taught.current() ? "." : ". Measured on earlier evidence.")
        .end()
        .capitalised();
  }

  private static String whole(double size, double speed, int years) {
    var forecasts = " forecasts of who led %s years later ".formatted(Numbers.count(years));
    return switch (better(size, speed)) {
      case NEITHER ->
          "neither the size nor the speed of a lead improved" + forecasts.stripTrailing();
      case ALIKE -> "the size and the speed of a lead improved" + forecasts + "about equally";
      case SIZE ->
          "the size of a lead improved" + forecasts + times(size, speed) + " as much as its speed";
      case SPEED ->
          "the speed of a lead improved" + forecasts + times(speed, size) + " as much as its size";
    };
  }

  private static String small(double size, double speed) {
    return switch (better(size, speed)) {
      case NEITHER -> "neither did";
      case ALIKE -> "both did about equally";
      case SIZE -> "size improved them " + times(size, speed) + " as much as speed";
      case SPEED -> "speed improved them " + times(speed, size) + " as much as size";
    };
  }

  private enum Better {
    NEITHER,
    ALIKE,
    SIZE,
    SPEED
  }

  private static Better better(double size, double speed) {
    if (Math.max(size, speed) <= 0) {
      return Better.NEITHER;
    }
    if (ratio(Math.max(size, speed), Math.min(size, speed)) < ALIKE) {
      return Better.ALIKE;
    }
    return size > speed ? Better.SIZE : Better.SPEED;
  }

  /// At most [#MOST_TIMES], also where the smaller gain is none.
  private static double ratio(double more, double less) {
    return more / Math.max(less, more / MOST_TIMES);
  }

  private static String times(double more, double less) {
    var times = ratio(more, less);
    if (times >= MOST_TIMES) {
      return "more than " + Numbers.count(MOST_TIMES) + " times";
    }
    return times < ONE_AND_A_HALF
        ? "one and a half times"
        : "about " + Numbers.count((int) Math.round(times)) + " times";
  }
}
