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
    return text.plain(
            "Does momentum matter more than milestones? Of who led %s years later, "
                .formatted(Numbers.count(taught.years())))
        .plain("the past of this race says: ")
        .strong(told(taught.level().value(), taught.speed().value(), "a lead"))
        .plain("; where the lead was small, ")
        .strong(told(taught.closeLevel().value(), taught.closeSpeed().value(), "it"))
        .plain(taught.current() ? "." : " (measured on earlier evidence).")
        .end();
  }

  private static String told(double size, double speed, String lead) {
    var more = Math.max(size, speed);
    if (more <= 0) {
      return "neither size nor speed told anything";
    }
    var times = more / Math.max(Math.min(size, speed), more / MOST_TIMES);
    var of = lead.equals("it") ? "" : " of " + lead;
    if (times < ALIKE) {
      return "size and speed" + of + " told about as much";
    }
    return size > speed
        ? "the size%s told %s its speed".formatted(of, times(times))
        : "the speed%s told %s its size".formatted(of, times(times));
  }

  private static String times(double times) {
    var number =
        times >= MOST_TIMES
            ? "more than " + Numbers.count(MOST_TIMES)
            : times < ONE_AND_A_HALF
                ? "one and a half"
                : "about " + (times < 2.5 ? "twice" : Numbers.count((int) Math.round(times)));
    return number.endsWith("twice") ? number + " as much as" : number + " times as much as";
  }
}
