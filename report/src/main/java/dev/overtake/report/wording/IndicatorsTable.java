package dev.overtake.report.wording;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a race measures, and how to find it.
public final class IndicatorsTable {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private IndicatorsTable() {}

  /// Indicators in the order of the pillars whose names or definition hold every word.
  public static List<Indicator> find(Race race, String words) {
    var wanted = SPACE.split(words.strip().toLowerCase(Locale.ROOT), -1);
    var found = new ArrayList<Indicator>();
    for (var pillar : race.definition().pillars()) {
      for (var i : race.indicators()) {
        var text =
            String.join(
                    " ",
                    i.id(),
                    i.title(),
                    i.shortTitle(),
                    pillar.title(),
                    String.join(" ", i.aliases()),
                    i.definition())
                .toLowerCase(Locale.ROOT);
        if (i.pillar().equals(pillar.id()) && List.of(wanted).stream().allMatch(text::contains)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  /// Name, title and unit, for a terminal.
  public static Table brief(List<Indicator> indicators) {
    return new Table(
        List.of("Name", "Pillar", "Title, unit"),
        indicators.stream()
            .map(i -> List.of(i.id(), i.pillar(), i.title() + ", " + i.unit()))
            .toList());
  }

  /// Every column that says how to read an indicator.
  public static Rows full(List<Indicator> indicators) {
    return new Rows.Columns()
        .text("id", "title", "pillar", "unit", "scale", "kind", "direction", "cadence")
        .text("definition", "caveats")
        .with(
            indicators.stream()
                .map(i ->
                    Rows.row(
                        i.id(),
                        i.title(),
                        i.pillar(),
                        i.unit(),
                        i.scale().word(),
                        i.kind().word(),
                        i.direction().word(),
                        i.cadence().word(),
                        i.definition(),
                        i.caveats()))
                .toList());
  }
}
