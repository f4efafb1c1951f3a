package dev.overtake.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `indicators.csv`.
record IndicatorRows(Ids indicators, Groups groups) {
  private static final int LONGEST_SHORT_TITLE = 17;
  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?|)";
  private static final Pattern BOUNDS = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

  List<Indicator> read(Table table) {
    return table.read(this::indicator);
  }

  private Indicator indicator(Row row) {
    var scale = row.word("scale", Scale.values(), Scale::word);
    return new Indicator(
        row.raw("id"),
        row.required("title"),
        row.reference("pillar", groups.pillars()),
        row.required("definition"),
        row.required("unit"),
        scale,
        row.word("kind", IndicatorKind.values(), IndicatorKind::word),
        row.word("direction", Direction.values(), Direction::word),
        row.required("attribution"),
        row.word("cadence", Cadence.values(), Cadence::word),
        row.months("publication_lag_months"),
        row.months("stale_after_months"),
        shortTitle(row),
        tieZone(row, scale),
        row.optionalReference("dependence_group", groups.dependence()),
        row.optionalReference("ruler_group", groups.rulers()),
        row.references("confusable_with", indicators),
        row.list("aliases"),
        row.text("caveats"),
        bounds(row, scale));
  }

  /// `0..20`, `0..` or `..0`; what the scale implies where the cell is empty.
  private static Bounds bounds(Row row, Scale scale) {
    var implied = Bounds.of(scale);
    var text = row.raw("bounds");
    if (text.isEmpty()) {
      return implied;
    }
    var parts = BOUNDS.matcher(text);
    if (!parts.matches()) {
      row.fault("bounds", "'" + text + "' are no bounds", "write 0..20, 0.. or ..0");
      return implied;
    }
    var low = parts.group(1).isEmpty() ? implied.low() : Double.parseDouble(parts.group(1));
    var high = parts.group(2).isEmpty() ? implied.high() : Double.parseDouble(parts.group(2));
    if (!(low < high)) {
      row.fault("bounds", "no value lies within '" + text + "'", "write the lower bound first");
      return implied;
    }
    return new Bounds(low, high);
  }

  private static String shortTitle(Row row) {
    var title = row.required("short_title");
    if (title.codePointCount(0, title.length()) > LONGEST_SHORT_TITLE) {
      row.fault(
          "short_title",
          "'" + title + "' is longer than " + LONGEST_SHORT_TITLE + " characters",
          "shorten it: it heads a narrow column");
    }
    return title;
  }

  private static @Nullable Double tieZone(Row row, Scale scale) {
    var zone = row.number("tie_zone");
    if (zone == null && scale == Scale.POINTS && row.raw("tie_zone").isEmpty()) {
      row.fault("tie_zone", "points without a tie zone", "say which lead is too small to matter");
    } else if (zone != null && zone < 0) {
      row.fault("tie_zone", "a negative tie zone", "write a number from 0");
    }
    return zone;
  }
}
