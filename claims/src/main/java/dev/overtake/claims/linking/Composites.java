package dev.overtake.claims.linking;

import dev.overtake.evidence.Bounds;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Measures that are worked out of a race's indicators: `solar-additions+wind-additions` is the sum
/// of two, `coal-generation/electricity-generation` the share of one in another.
///
/// A race's vocabulary names them as it names indicators; several contenders together are written
/// in the same way, `USA+JPN`.
public final class Composites {
  /// Between the parts of a sum.
  public static final char SUM = '+';

  /// Between a part and its whole.
  public static final char SHARE = '/';

  private Composites() {}

  /// The parts of a sum; one alone where it is none.
  public static List<String> parts(String id) {
    var parts = new ArrayList<String>();
    var start = 0;
    for (var at = id.indexOf(SUM); at >= 0; at = id.indexOf(SUM, start)) {
      parts.add(id.substring(start, at));
      start = at + 1;
    }
    parts.add(id.substring(start));
    return parts;
  }

  /// Several contenders together.
  public static String together(List<String> ids) {
    return String.join(String.valueOf(SUM), ids);
  }

  /// The indicators of a race, and after them what its vocabulary names besides.
  public static List<Indicator> indicators(Race race) {
    var known = new HashMap<String, Indicator>();
    race.indicators().forEach(i -> known.put(i.id(), i));
    var all = new ArrayList<>(race.indicators());
    for (var row : race.vocabulary()) {
      if (row.kind().ofIndicators() && !known.containsKey(row.meaning())) {
        var made = made(row.meaning(), known);
        if (made != null) {
          known.put(made.id(), made);
          all.add(made);
        }
      }
    }
    return all;
  }

  private static @Nullable Indicator made(String id, Map<String, Indicator> known) {
    var share = id.indexOf(SHARE);
    if (share > 0) {
      var part = sum(id.substring(0, share), known);
      var whole = known.get(id.substring(share + 1));
      return part == null || whole == null ? null : shareOf(id, part, whole);
    }
    return sum(id, known);
  }

  private static @Nullable Indicator sum(String id, Map<String, Indicator> known) {
    var parts = parts(id);
    var titles = new ArrayList<String>();
    for (var part : parts) {
      var indicator = known.get(part);
      if (indicator == null) {
        return null;
      }
      titles.add(indicator.title());
    }
    var first = known.get(parts.getFirst());
    return first == null || parts.size() == 1
        ? first
        : like(first, id, String.join(" + ", titles), first.unit(), first.scale());
  }

  private static Indicator shareOf(String id, Indicator part, Indicator whole) {
    var of = whole.shortTitle().isEmpty() ? whole.title() : whole.shortTitle();
    return like(
        part,
        id,
        part.title() + " / " + whole.title(),
        "% of " + of.toLowerCase(java.util.Locale.ROOT),
        Scale.SHARE);
  }

  private static Indicator like(Indicator i, String id, String title, String unit, Scale scale) {
    return new Indicator(
        id,
        title,
        i.pillar(),
        i.definition(),
        unit,
        scale,
        i.kind(),
        Direction.CONTEXT,
        i.attribution(),
        i.cadence(),
        i.publicationLagMonths(),
        i.staleAfterMonths(),
        title,
        i.tieZone(),
        i.dependenceGroup(),
        "",
        List.of(),
        List.of(),
        "",
        Bounds.of(scale));
  }
}
