package dev.overtake.race.lead;

import dev.overtake.estimation.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Joint draws of a lead: now, its speed, when it began, and the coming years.
///
/// All arrays run over draws. The lead is of the first contender by id over the second.
///
/// @param now the lead at the as-of date
/// @param speed its change per year now
/// @param speedBefore the same two years earlier
/// @param since decimal year in which the side that leads in this draw took the lead; NaN where it
///   has led as far back as the figures go
/// @param ahead `[draw][year]`, at {@link Calendar#time}
public record LeadDraws(
    double[] now, double[] speed, double[] speedBefore, double[] since, double[][] ahead) {

  /* Years back with which the speed now is compared for the acceleration. */
  public static final double LOOK_BACK = 2;

  /// The statistics of paths drawn over a {@link Calendar#grid}, shifted by an offset per draw.
  static LeadDraws of(Paths paths, Calendar calendar, double[] offset, double[] labels) {
    var draws = paths.draws();
    var nowAt = paths.times().length - calendar.years() - 1;
    var before = nowAt;
    while (before > 0 && paths.times()[before] > paths.times()[nowAt] - LOOK_BACK) {
      before--;
    }
    var result =
        new LeadDraws(
            new double[draws],
            new double[draws],
            new double[draws],
            new double[draws],
            new double[draws][]);
    for (var d = 0; d < draws; d++) {
      var level = paths.level()[d].clone();
      for (var t = 0; t < level.length; t++) {
        level[t] += offset[d];
      }
      result.now[d] = level[nowAt];
      result.speed[d] = paths.slope()[d][nowAt];
      result.speedBefore[d] = paths.slope()[d][before];
      result.since[d] = tookTheLead(level, nowAt, labels);
      result.ahead[d] = Arrays.copyOfRange(level, nowAt + 1, level.length);
    }
    return result;
  }

  /// All draws, one list after the other.
  static LeadDraws concat(List<LeadDraws> parts) {
    return new LeadDraws(
        join(parts, LeadDraws::now),
        join(parts, LeadDraws::speed),
        join(parts, LeadDraws::speedBefore),
        join(parts, LeadDraws::since),
        parts.stream().flatMap(p -> Stream.of(p.ahead)).toArray(double[][]::new));
  }

  /// The same kept inside what can be, at every moment.
  LeadDraws within(Narrowing narrowing) {
    var years = ahead.length == 0 ? 0 : ahead[0].length;
    var kept = new double[ahead.length][years];
    for (var y = 0; y < years; y++) {
      var year = y;
      var moment = narrowing.of(Stream.of(ahead).mapToDouble(d -> d[year]).toArray());
      for (var d = 0; d < kept.length; d++) {
        kept[d][y] = moment[d];
      }
    }
    return new LeadDraws(narrowing.of(now), speed, speedBefore, since, kept);
  }

  public int size() {
    return now.length;
  }

  /* The other side must have stood ahead for two periods running to count as having led. */
  private static double tookTheLead(double[] level, int nowAt, double[] labels) {
    var side = Math.signum(level[nowAt]);
    var k = nowAt - 1;
    while (k >= 0) {
      var other = Math.signum(level[k]) != side;
      if (other && (k == 0 || Math.signum(level[k - 1]) != side)) {
        return k + 1 < labels.length ? labels[k + 1] : labels[labels.length - 1];
      }
      k--;
    }
    return Double.NaN;
  }

  private static double[] join(List<LeadDraws> parts, Function<LeadDraws, double[]> part) {
    return parts.stream().map(part).flatMapToDouble(DoubleStream::of).toArray();
  }
}
