package dev.overtake.application.input;

import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.estimation.ranking.Battles;
import dev.overtake.evidence.PeriodicSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What is odd about a sound file: it can be answered, and the answer may not mean what was meant.
public final class Oddities {
  private static final int MOST_NAMES = 3;
  /* Times the usual distance of two figures. */
  private static final int ALONE = 10;

  private Oddities() {}

  /// Players that no chain of battles connects have ratings that cannot be compared.
  public static List<String> of(Battles battles) {
    var groups = new Groups();
    battles
        .rows()
        .forEach(row ->
            groups.connect(
                battles.players().get(row.first()), battles.players().get(row.second())));
    return apart(groups, "no battle connects", "ratings compare within a group only");
  }

  /// Models that share no benchmark, even through others, have no common scale; a model has one
  /// owner.
  public static List<String> of(List<Entry> entries) {
    var groups = new Groups();
    var owners = new TreeMap<String, TreeSet<String>>();
    for (var entry : entries) {
      groups.connect("model " + entry.model(), "benchmark " + entry.benchmark());
      owners.computeIfAbsent(entry.model(), m -> new TreeSet<>()).add(entry.contender());
    }
    var remarks =
        new ArrayList<>(
            apart(groups, "no score connects", "capabilities compare within a group only"));
    owners.forEach((model, all) -> {
      if (all.size() > 1) {
        remarks.add(
            "'%s' belongs to %s; the first row counts: is one of them a slip?"
                .formatted(model, String.join(" and ", all)));
      }
    });
    return remarks;
  }

  /// A figure far away from all others of its series has perhaps a slip in its period.
  public static List<String> ofSeries(List<PeriodicSeries> all) {
    var remarks = new ArrayList<String>();
    for (var series : all) {
      var at =
          IntStream.range(0, series.values().length)
              .filter(i -> !Double.isNaN(series.values()[i]))
              .toArray();
      var steps = IntStream.range(1, at.length).map(i -> at[i] - at[i - 1]).sorted().toArray();
      if (steps.length < 2) {
        continue;
      }
      var usual = steps[steps.length / 2];
      var widest = Arrays.stream(steps).max().orElse(0);
      if (widest > ALONE * usual) {
        var i = IntStream.range(1, at.length).filter(k -> at[k] - at[k - 1] == widest).findFirst();
        var last = series.values().length;
        remarks.add(
            "'%s': between %s and %s there are %s periods without a figure: is one of them a slip?"
                .formatted(
                    series.id(),
                    series.after(at[i.orElseThrow() - 1] - last + 1),
                    series.after(at[i.orElseThrow()] - last + 1),
                    widest - 1));
      }
    }
    return remarks;
  }

  private static List<String> apart(Groups groups, String why, String so) {
    var all = groups.all();
    if (all.size() < 2) {
      return List.of();
    }
    var some = all.stream().limit(MOST_NAMES).map(Oddities::few).toList();
    return List.of(
        String.format(
            Locale.ROOT,
            "%s %d groups (%s%s): %s",
            why,
            all.size(),
            String.join("; ", some),
            all.size() > MOST_NAMES ? "; …" : "",
            so));
  }

  private static String few(List<String> names) {
    return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
        + (names.size() > MOST_NAMES ? ", …" : "");
  }
}
