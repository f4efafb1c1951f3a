package dev.overtake.report.html;

import dev.overtake.race.lead.LeadChange;

/// The dates of a next lead change as dots: each is one run of a hundred, in the year it happens.
final class ChangeDots {
  /// A rarer change is put into words alone.
  static final double FEWEST = 0.1;

  private static final int COLUMN = 6;
  private static final int MOST_COLUMNS = 6;

  private ChangeDots() {}

  /// Runs of a hundred in which the change comes, by year, and never more than rounding allows.
  static int[] byYear(LeadChange change) {
    var runs = new int[change.byYear().size()];
    var before = 0L;
    for (var i = 0; i < runs.length; i++) {
      var until = Math.max(before, Math.round(change.byYear().get(i) * 100));
      runs[i] = (int) (until - before);
      before = until;
    }
    return runs;
  }

  /// The thumbnail of a lane: one column a year.
  static Svg thumbnail(View view, LeadChange change) {
    var runs = byYear(change);
    var dots = new Polyline();
    var width = Math.max(4.0, 108.0 / runs.length);
    for (var year = 0; year < runs.length; year++) {
      for (var run = 0; run < runs[year]; run++) {
        dots.dot(3 + year * width + run % 3 * 3, Math.max(2, 27 - run / 3 * 3));
      }
    }
    return new Svg()
        .open("svg", "dots")
        .at("width", 114)
        .at("height", 30)
        .hidden()
        .path("dot s" + view.side(change.to()), dots)
        .close();
  }

  /// The strip under a chart, on its own time axis, in a picture a thousand units wide.
  static Svg strip(View view, LeadChange change, TimeAxis time) {
    var runs = byYear(change);
    var dots = new Polyline();
    var wide = 10 * (time.x(change.firstYear() + 1) - time.x(change.firstYear()));
    var columns = Math.clamp((int) (wide / COLUMN) - 1, 1, MOST_COLUMNS);
    for (var year = 0; year < runs.length; year++) {
      var left = 10 * time.x(change.firstYear() + year) + COLUMN;
      for (var run = 0; run < runs[year]; run++) {
        dots.dot(left + run % columns * COLUMN, Math.max(2, 76 - run / columns * 5));
      }
    }
    return new Svg().path("dot s" + view.side(change.to()), dots);
  }
}
