package dev.overtake.claims;

/// Says in plain words how a claim was read.
final class Plain {
  private Plain() {}

  static String reading(Reading r, String title, Arithmetic words) {
    var who = r.subject().isEmpty() ? "The subject" : words.name(r.subject());
    var whom =
        switch (r.comparator()) {
          case Reading.NEXT -> "the closest rival";
          case Reading.REST -> "the rest of the world together";
          default -> words.name(r.comparator());
        };
    var said =
        switch (r.relation()) {
          case VALUE -> who + " has " + r.text();
          case SHARE -> who + " has " + r.text() + " of the whole";
          case RATIO -> who + " has " + interval(r) + " times as much as " + whom;
          case RANK -> who + " is number " + Arithmetic.number(r.low());
          case COMPARISON -> who + " is " + (r.strong() ? "far " : "") + "ahead of " + whom;
          case DIFFERENCE ->
              who + " has " + r.text() + (r.high() < 0 ? " less than " : " more than ") + whom;
          case TREND -> "The figure of " + who + (r.low() < 1 ? " fell" : " rose");
          case GROWTH ->
              "The figure of "
                  + who
                  + (r.unit().equals(Changes.TIMES)
                      ? " became " + interval(r) + " times as large"
                      : (r.high() < 0 ? " fell by " : " rose by ") + r.text());
        };
    var years = r.years();
    var when =
        years == null
            ? ""
            : years[0] == years[1] ? " in " + years[0] : " from " + years[0] + " to " + years[1];
    return said + when + ", on '" + title + "'.";
  }

  private static String interval(Reading r) {
    if (Double.isInfinite(r.high())) {
      return "more than " + Arithmetic.number(r.low());
    }
    if (Double.isInfinite(r.low())) {
      return "less than " + Arithmetic.number(r.high());
    }
    return Arithmetic.number(r.low()) + " to " + Arithmetic.number(r.high());
  }
}
