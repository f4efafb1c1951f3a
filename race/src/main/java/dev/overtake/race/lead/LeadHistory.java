package dev.overtake.race.lead;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the long series of an evidence teach of leads in others: how far such leads move with time,
/// and how far sources differ that measure one thing.
///
/// It holds nothing later than its evidence, and what it tells of an indicator comes from others
/// alone: not from the indicator, nor from those that share its ruler or its inputs. Learned when
/// first asked. Safe for many threads.
public final class LeadHistory {
  /* Of a source with many contenders not every pair is needed. */
  private static final int MOST_PAIRS = 150;
  private static final double TEN_YEARS = 10.05;

  private final Race race;
  private final Evidence evidence;
  private @Nullable List<Wander> wanders;
  private @Nullable List<Rivalry> rivalries;
  private final Map<Scale, Double> widest = new EnumMap<>(Scale.class);

  /// @param evidence as known on a day
  public LeadHistory(Race race, Evidence evidence) {
    this.race = race;
    this.evidence = evidence;
  }

  /// How leads like those of an indicator move. Indicators weigh by likeness, however many series
  /// each has.
  List<Way> waysOf(Indicator indicator) {
    var like =
        wanders().stream().filter(w -> !w.linked(indicator) && w.likeness(indicator) > 0).toList();
    var counts = new HashMap<String, Integer>();
    like.forEach(w -> counts.merge(w.indicator().id(), 1, Integer::sum));
    var ways = new ArrayList<>(Way.general(Wander.points(indicator)));
    for (var wander : like) {
      var weight = wander.likeness(indicator) / counts.getOrDefault(wander.indicator().id(), 1);
      ways.add(new Way(weight, 0, wander.noise(), wander.drift()));
    }
    return Way.normalised(Way.merged(ways));
  }

  /// How far sources differ on one and the same figure of indicators like this.
  List<Way> differencesLike(Indicator indicator) {
    var points = Wander.points(indicator);
    var ways = new ArrayList<>(Way.generalDifference(points));
    for (var rivalry : rivalries()) {
      if (Wander.points(rivalry.indicator()) == points && !rivalry.linked(indicator)) {
        ways.add(new Way(1, rivalry.variance(), 0, 0));
      }
    }
    return Way.normalised(Way.merged(ways));
  }

  /// The widest change within ten years that any series of an indicator's scale has shown, on the
  /// scale of measurement, in its own points; infinite where nothing has been seen to change.
  public double widestChange(MeasurementScale scale) {
    var widest = widest(scale.indicator().scale());
    return widest > 0 ? widest * scale.ownUnit() : Double.POSITIVE_INFINITY;
  }

  private synchronized double widest(Scale of) {
    return widest.computeIfAbsent(
        of,
        s ->
            race.indicators().stream()
                .filter(i -> i.scale() == s)
                .flatMap(i ->
                    comparable(i).stream().map(c -> c.widestChange(TEN_YEARS) / scale(i).ownUnit()))
                .mapToDouble(w -> w)
                .max()
                .orElse(0));
  }

  private synchronized List<Wander> wanders() {
    var known = wanders;
    if (known == null) {
      known = race.indicators().stream().flatMap(i -> wanders(i).stream()).toList();
      wanders = known;
    }
    return known;
  }

  private synchronized List<Rivalry> rivalries() {
    var known = rivalries;
    if (known == null) {
      known =
          race.indicators().stream()
              .flatMap(i -> Rivalry.of(scale(i), comparable(i)).stream())
              .toList();
      rivalries = known;
    }
    return known;
  }

  private List<Wander> wanders(Indicator indicator) {
    var scale = scale(indicator);
    var bySource = new HashMap<String, List<ComparableSeries>>();
    var found = new ArrayList<Wander>();
    for (var series : comparable(indicator)) {
      if (series.seen().size() < Wander.LONG) {
        continue;
      }
      var others = bySource.computeIfAbsent(series.source(), s -> new ArrayList<>());
      for (var other : others) {
        if (found.size() < MOST_PAIRS && apart(other.contender(), series.contender())) {
          var pair = PairedSeries.of(other, series);
          if (pair.common().size() >= Wander.LONG) {
            found.add(Wander.of(pair, scale));
          }
        }
      }
      others.add(series);
    }
    return found;
  }

  private List<ComparableSeries> comparable(Indicator indicator) {
    return evidence.series(indicator.id()).stream()
        .filter(s -> teaches(s.contender()))
        .map(s -> ComparableSeries.of(s, scale(indicator), tier(s.source())))
        .toList();
  }

  private boolean apart(String a, String b) {
    return !contender(a).members().contains(b) && !contender(b).members().contains(a);
  }

  /* Sums that a request made up teach nothing that their members do not. */
  private boolean teaches(String id) {
    return race.contender(id).filter(c -> c.kind() != ContenderKind.WORLD).isPresent();
  }

  private Contender contender(String id) {
    return race.contender(id).orElseThrow();
  }

  private MeasurementScale scale(Indicator indicator) {
    return new MeasurementScale(indicator, race.definition());
  }

  private Tier tier(String source) {
    return race.source(source).map(Source::tier).orElse(Tier.PRESS);
  }
}
