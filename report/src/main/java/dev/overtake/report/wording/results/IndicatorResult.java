package dev.overtake.report.wording.results;

import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One indicator of a standing; what does not apply is null.
///
/// A lead is the advantage of A over B: ln(A/B) for ratios and counts, the difference on the own
/// scale for shares and points, with its sign turned where less is ahead. Growth, closing and
/// acceleration are per year in the same terms. Maps are keyed by contender id.
///
/// @param call probability word, `undetermined` or `not determinable`; null for context
/// @param leader contender id, `tie` or `undetermined`; null for context
/// @param reason why it is not determinable
/// @param since decimal year; censored when flagged `since-censored`
/// @param gaining probability that each contender gains on the other now
/// @param age months since the older of the two last periods ended
/// @param basis `trend`, `two figures`, `one figure` or `two sources`; null where not determinable
/// @param lastFigures who is ahead on the last figures as they are, as a leader
/// @param ahead ids of other contenders that are ahead of both
public record IndicatorResult(
    String id,
    String pillar,
    String title,
    String shortTitle,
    String unit,
    String scale,
    String kind,
    String direction,
    Map<String, Latest> latest,
    @Nullable String commonPeriod,
    @Nullable String call,
    @Nullable String leader,
    @Nullable Map<String, Double> probability,
    @Nullable String reason,
    @Nullable IntervalResult lead,
    @Nullable IntervalResult lead95,
    @Nullable Double observedLead,
    double tieZone,
    @Nullable IntervalResult since,
    @Nullable Map<String, IntervalResult> growth,
    @Nullable IntervalResult closing,
    @Nullable Map<String, Double> gaining,
    @Nullable IntervalResult acceleration,
    @Nullable IntervalResult monthsBehind,
    @Nullable Change leadChange,
    @Nullable RangeResult sourceRange,
    List<SourceLead> sourceLeads,
    @Nullable Integer age,
    List<String> flags,
    List<String> sources,
    String caveats,
    @Nullable String basis,
    @Nullable String lastFigures,
    List<String> ahead) {

  /// All indicators of a standing.
  public static List<IndicatorResult> of(Standing standing) {
    return standing.indicators().stream().map(s -> of(s, standing.contenders())).toList();
  }

  static IndicatorResult of(IndicatorStanding s, List<ContenderName> names) {
    return new IndicatorResult(
        s.id(),
        s.pillar(),
        s.title(),
        s.shortTitle(),
        s.unit(),
        s.scale().word(),
        s.kind().word(),
        s.direction().word(),
        latest(s),
        s.commonPeriod(),
        Codes.call(s.call()),
        Codes.leader(s.call()),
        Codes.probability(s.call()),
        Codes.reason(s.reason(), names),
        IntervalResult.ofNullable(s.lead()),
        IntervalResult.ofNullable(s.lead95()),
        s.figures().observedLead(),
        s.tieZone(),
        IntervalResult.ofNullable(s.since()),
        growth(s.growth()),
        IntervalResult.ofNullable(s.closing()),
        s.gaining(),
        IntervalResult.ofNullable(s.acceleration()),
        IntervalResult.ofNullable(s.monthsBehind()),
        s.leadChange() == null ? null : Change.of(s.leadChange()),
        RangeResult.ofNullable(s.figures().sourceRange()),
        s.sourceLeads().stream()
            .map(l -> new SourceLead(l.source(), l.period(), l.lead()))
            .toList(),
        s.age(),
        Codes.flags(s.flags()),
        s.sources(),
        s.caveats(),
        s.estimate() == null ? null : Codes.words(s.estimate().basis()),
        s.figures().leader() == null ? null : Codes.leader(s.figures().leader()),
        s.figures().ahead().stream().map(ContenderName::id).toList());
  }

  private static Map<String, Latest> latest(IndicatorStanding s) {
    var latest = new TreeMap<String, Latest>();
    s.latest()
        .forEach((id, l) -> latest.put(id, new Latest(l.period(), l.value(), l.source(), l.age())));
    return latest;
  }

  private static @Nullable Map<String, IntervalResult> growth(
      @Nullable Map<String, Interval> growth) {
    if (growth == null) {
      return null;
    }
    var all = new TreeMap<String, IntervalResult>();
    growth.forEach((id, x) -> all.put(id, IntervalResult.of(x)));
    return all;
  }

  /// A contender's last figure.
  ///
  /// @param age months from the end of the period to the as-of date
  public record Latest(String period, double value, String source, int age) {}

  /// What one source alone says of the lead, at the last period in which it has both.
  public record SourceLead(String source, String period, double lead) {}

  /// The next lead change.
  ///
  /// @param horizon last year looked at
  /// @param probability that it happens by the horizon
  /// @param p10 decimal year by which it has happened with 10 % probability, null when not by the
  ///   horizon
  /// @param to id of the contender that would take the lead
  /// @param byYear cumulative probability at the end of each year from `firstYear`
  public record Change(
      int horizon,
      double probability,
      @Nullable Double p10,
      @Nullable Double p50,
      @Nullable Double p90,
      String to,
      int firstYear,
      List<Double> byYear) {

    static Change of(LeadChange c) {
      return new Change(
          c.horizon(),
          c.probability(),
          c.p10(),
          c.p50(),
          c.p90(),
          c.to(),
          c.firstYear(),
          c.byYear());
    }
  }
}
