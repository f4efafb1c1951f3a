package dev.overtake.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every scenario file begins with, whatever its effects belong to.
///
/// @param id letters, digits and hyphens; the file is named after it
/// @param title one line for tables
/// @param kind whether it happened, is on its way, or is only thought of
/// @param from first day in force
/// @param until last day in force; null while no end is known
/// @param known day on which it became known; `from` where the file does not say
/// @param sources ids or addresses, never empty
public record ScenarioHeader(
    String id,
    String title,
    Kind kind,
    LocalDate from,
    @Nullable LocalDate until,
    LocalDate known,
    List<String> sources) {

  /// The keys of a header.
  public static final List<String> KEYS =
      List.of("id", "title", "kind", "from", "until", "known", "sources");

  public ScenarioHeader {
    sources = List.copyOf(sources);
  }

  /// How real a scenario is.
  public enum Kind {
    /// It happened.
    HISTORICAL,
    /// Decided or proposed, with a date.
    PENDING,
    /// Thought of by somebody.
    HYPOTHETICAL;

    /// As files write it.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// The keys of a scenario file: those of the header and those of the engine's own part.
  public static List<String> keysWith(String... own) {
    var keys = new ArrayList<>(KEYS);
    keys.addAll(List.of(own));
    return List.copyOf(keys);
  }

  /// Reads the header of a scenario file; what is wrong is noted as faults.
  public static ScenarioHeader read(YamlMap yaml) {
    var from = day(yaml, "from", LocalDate.MIN, true);
    var sources = yaml.texts("sources");
    if (sources.isEmpty()) {
      yaml.fault("sources", "'sources' is missing or empty", "name where it can be read");
    }
    return new ScenarioHeader(
        yaml.text("id"),
        yaml.text("title"),
        kind(yaml),
        from,
        yaml.has("until") ? day(yaml, "until", LocalDate.MAX, false) : null,
        yaml.has("known") ? day(yaml, "known", from, false) : from,
        sources);
  }

  /// Whether it is in force on a day.
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }

  private static Kind kind(YamlMap yaml) {
    var word = yaml.text("kind");
    for (var kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    yaml.fault("kind", "'" + word + "' is no kind", "write historical, pending or hypothetical");
    return Kind.HYPOTHETICAL;
  }

  /* A month or a year as a beginning means its first day, as an end its last. */
  private static LocalDate day(YamlMap yaml, String key, LocalDate otherwise, boolean first) {
    var text = yaml.text(key);
    try {
      var period = Period.parse(text.length() > 10 ? text.substring(0, 10) : text);
      return first ? period.start() : period.end();
    } catch (IllegalArgumentException e) {
      yaml.fault(key, "'" + text + "' is no date", "write it as 2026-06-12");
      return otherwise;
    }
  }
}
