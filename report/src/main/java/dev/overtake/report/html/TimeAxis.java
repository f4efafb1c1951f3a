package dev.overtake.report.html;

/// Years across a chart.
record TimeAxis(double from, double to) {
  /// Position across, in per cent.
  double x(double year) {
    return 100 * (year - from) / (to - from);
  }
}
