package dev.overtake.claims.linking;

import dev.overtake.claims.text.YearSpan;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the race has figures of: which contenders of which indicators, how large, of which years.
public final class Coverage {
  private static final double FACTOR = 30;

  private final String world;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Known[]> known = new HashMap<>();

  /// What there is of an indicator and a contender: least and greatest figure, and the years.
  record Known(double[] range, BitSet years) {
    /// Whether an amount is not of another size altogether.
    boolean possible(Indicator i, double value) {
      if (i.scale() == Scale.POINTS) {
        var room = Math.max(range[1] - range[0], 0.5 * Math.abs(range[1]));
        return distance()
            ? -Math.abs(value) >= range[0] - room
            : value >= range[0] - room && value <= range[1] + room;
      }
      return value <= FACTOR * Math.max(range[1], 1e-9) && value >= range[0] / FACTOR;
    }

    /// Whether there is a figure of one of the years from a first to a last.
    boolean within(YearSpan spoken) {
      var first = years.nextSetBit(spoken.first());
      return first >= 0 && first <= spoken.last();
    }

    private boolean distance() {
      return range[1] <= 0;
    }

    private void add(double value, int year) {
      years.set(year);
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  }

  public Coverage(Race race) {
    world =
        race.contenders().stream()
            .filter(c -> c.kind() == ContenderKind.WORLD)
            .map(Contender::id)
            .findFirst()
            .orElse("");
    var indicators = race.indicators();
    for (var at = 0; at < indicators.size(); at++) {
      places.put(indicators.get(at).id(), at);
    }
    for (var o : race.observations()) {
      var value = o.value();
      if (value != null) {
        var own = known.computeIfAbsent(o.contender(), c -> new Known[indicators.size()]);
        var at = places.get(o.indicator());
        if (at == null) {
          continue;
        }
        if (own[at] == null) {
          own[at] = new Known(new double[] {value, value}, new BitSet());
        }
        own[at].add(value, o.period().end().getYear());
      }
    }
  }

  /// What there is of a contender, in the order of the race's indicators, or null.
  public Known @Nullable [] of(String contender) {
    return known.get(contender);
  }

  /// Whether the race has a total of all contenders and others.
  public boolean knowsWorld(String indicator) {
    return knows(indicator, world);
  }

  /// Whether the race has figures of the contender.
  public boolean knows(String indicator, String contender) {
    return known(indicator, contender) != null;
  }

  /// Whether the race has figures of the contender, and the amount is not of another size
  /// altogether.
  public boolean possible(Indicator i, String owner, double value) {
    var own = known(i.id(), owner);
    return own != null && own.possible(i, value);
  }

  /// Whether the race's figures of an indicator are distances from the first, nought and less.
  public boolean distance(Indicator i, String owner) {
    var own = known(i.id(), owner);
    return own != null && i.scale() == Scale.POINTS && own.distance();
  }

  private @Nullable Known known(String indicator, String contender) {
    if (indicator.indexOf(Composites.SUM) >= 0 || indicator.indexOf(Composites.SHARE) >= 0) {
      return known(
          Composites.parts(indicator.replace(Composites.SHARE, Composites.SUM)).getFirst(),
          contender);
    }
    if (contender.indexOf(Composites.SUM) >= 0) {
      return known(indicator, Composites.parts(contender).getFirst());
    }
    var own = known.get(contender);
    var at = places.get(indicator);
    return own == null || at == null ? null : own[at];
  }
}
