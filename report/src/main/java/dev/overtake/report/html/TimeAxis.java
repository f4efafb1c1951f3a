package dev.overtake.report.html;

/// Years across a chart. What lies after `now` never takes more than a third of the width: a longer
/// projection has its years closer together.
record TimeAxis(double from, double now, double to) {
  private static final double MOST_AHEAD = 1 / 3.0;

  /// Without a projection.
  TimeAxis(double from, double to) {
    this(from, to, to);
  }

  /// Whether the years of the projection stand closer than those before.
  boolean narrowed() {
    return from < now && now < to && to - now > MOST_AHEAD * (to - from);
  }

  /// Position across, in per cent.
  double x(double year) {
    if (!narrowed()) {
      return 100 * (year - from) / (to - from);
    }
    return year <= now
        ? 100 * (1 - MOST_AHEAD) * (year - from) / (now - from)
        : 100 * (1 - MOST_AHEAD + MOST_AHEAD * (year - now) / (to - now));
  }
}
