package dev.overtake.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Units and meanings of the columns of data about races, claims and bills: by a whole name, or by
/// the first part of one such as `lead_low80`.
public final class ColumnNotes {
  private static final Map<String, String> NOTES = new LinkedHashMap<>();

  static {
    NOTES.put("probability", "from 0 to 1");
    NOTES.put("change_probability", "from 0 to 1, within change_horizon");
    for (var share : List.of("p10", "p50", "p90")) {
      NOTES.put("change_" + share, "decimal year");
    }
    NOTES.put("change_horizon", "year");
    NOTES.put("latest", "in unit");
    NOTES.put("growth_log", "natural logarithm per year");
    NOTES.put("lead_log", "natural logarithm of the first contender's figure over the second's");
    NOTES.put("closing_log", "natural logarithm per year");
    NOTES.put("acceleration_log", "natural logarithm per year and year");
    NOTES.put("growth", "share per year on ratio and count scales, in unit per year otherwise");
    NOTES.put(
        "lead",
        "first contender over second on ratio and count scales, their difference in unit"
            + " otherwise");
    NOTES.put(
        "closing",
        "change of the lead per year: a share on ratio and count scales, in unit otherwise");
    NOTES.put(
        "acceleration",
        "change of closing per year: a share on ratio and count scales, in unit otherwise");
    NOTES.put("since", "decimal year");
    NOTES.put("months_behind", "months");
    NOTES.put("age_months", "months");
    NOTES.put("share", "share of methodologies, from 0 to 1");
    NOTES.put("alone", "share of methodologies, from 0 to 1, when this alone is changed");
    NOTES.put("keeps", "share of capability kept, from 0 to 1");
    NOTES.put("start", "characters from the beginning of the document");
    NOTES.put("end", "characters from the beginning of the document");
    NOTES.put("coverage", "share of weight that has figures, from 0 to 1");
  }

  private ColumnNotes() {}

  /// The unit or meaning of a column; empty where its name says it.
  public static String of(String column) {
    return NOTES.entrySet().stream()
        .filter(note -> column.equals(note.getKey()) || column.startsWith(note.getKey() + "_"))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse("");
  }
}
