package dev.overtake.claims.periods;

import org.jspecify.annotations.Nullable;

/// A stretch of time as read.
///
/// @param recurs how its first day comes round when the words leave open which one it is
record When(Grain grain, Meaning meaning, @Nullable Recurrence recurs) {

  static When of(Grain grain, Meaning meaning) {
    return new When(grain, meaning, null);
  }

  static When fixed(Grain grain, Span span) {
    return of(grain, Meaning.fixed(span));
  }

  /// The unit of writing, or the one so many units later.
  static When around(Grain grain, int ahead) {
    return of(grain, Meaning.around(grain, ahead));
  }

  /// A day that comes round.
  static When day(Recurrence recurs) {
    return new When(
        Grain.DAY, Meaning.anchored(anchor -> Span.days(recurs.meant(anchor), 1)), recurs);
  }

  /// A part of the year, so many months from the day that comes round.
  static When months(Grain grain, Recurrence recurs, int months) {
    return new When(
        grain,
        Meaning.anchored(anchor -> {
          var begun = recurs.onOrBefore(anchor.written());
          var over = !Span.months(begun, months).until().isAfter(anchor.written());
          var coming = anchor.tense() == Tense.COMING;
          var first =
              coming && over
                  ? recurs.onOrAfter(anchor.written())
                  : coming || over ? begun : recurs.onOrBefore(begun.minusDays(1));
          return Span.months(first, months);
        }),
        recurs);
  }
}
