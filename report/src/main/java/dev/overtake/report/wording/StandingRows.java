package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A standing as tidy rows: one indicator each, with every median and its interval.
public final class StandingRows {
  private StandingRows() {}

  /// The rows; empty cells are what does not apply.
  public static Table of(Standing standing) {
    return new Table(
        header(standing), standing.indicators().stream().map(s -> row(standing, s)).toList());
  }

  /// What a reader wants in a document: words and rounded numbers.
  public static Table brief(Standing standing) {
    var wording = new Wording(standing);
    return new Table(
        List.of(
            "Pillar",
            "Indicator",
            "Leader",
            "Probability",
            "Lead",
            "80 %",
            "Since",
            "Momentum",
            "Lead change",
            "Data",
            "Age"),
        standing.indicators().stream()
            .filter(s -> s.latest().size() > 1)
            .map(s -> brief(wording, s))
            .toList());
  }

  private static List<String> brief(Wording wording, IndicatorStanding s) {
    var chance = s.call() == null ? null : s.call().probability();
    return List.of(
        s.pillar(),
        s.title(),
        wording.leader(s) + (s.reason() == null ? "" : ": " + wording.reason(s)),
        chance == null ? "" : Numbers.percent(chance),
        wording.lead(s),
        wording.leadInterval(s),
        wording.since(s),
        wording.momentum(s),
        wording.change(s),
        text(s.commonPeriod()),
        s.age() == null ? "" : Numbers.age(s.age()));
  }

  private static List<String> header(Standing standing) {
    var header =
        new ArrayList<>(
            List.of(
                "race",
                "as_of",
                "id",
                "pillar",
                "title",
                "unit",
                "scale",
                "direction",
                "call",
                "leader",
                "reason"));
    for (var c : standing.contenders()) {
      header.addAll(
          List.of(
              "probability_" + c.id(), "latest_" + c.id(), "period_" + c.id(), "source_" + c.id()));
      interval(header, "growth_" + c.id());
      interval(header, "growth_log_" + c.id());
    }
    header.addAll(List.of("probability_tie", "common_period"));
    for (var name :
        List.of(
            "lead",
            "lead_log",
            "since",
            "closing",
            "closing_log",
            "acceleration",
            "acceleration_log",
            "months_behind")) {
      interval(header, name);
    }
    header.addAll(
        List.of(
            "change_horizon",
            "change_to",
            "change_probability",
            "change_p10",
            "change_p50",
            "change_p90",
            "age_months",
            "flags",
            "sources",
            "engine",
            "seed",
            "evidence"));
    return header;
  }

  private static List<String> row(Standing standing, IndicatorStanding s) {
    var row = new ArrayList<String>();
    var run = standing.run();
    row.addAll(List.of(run.race(), run.asOf().toString(), s.id(), s.pillar(), s.title()));
    row.addAll(List.of(s.unit(), s.scale().word(), s.direction().word()));
    row.addAll(
        List.of(
            text(Codes.call(s.call())),
            text(Codes.leader(s.call())),
            text(Codes.reason(s.reason(), standing.contenders()))));
    for (var c : standing.contenders()) {
      contender(row, s, c);
    }
    row.add(Numbers.data(s.chances() == null ? null : s.chances().tie()));
    row.add(text(s.commonPeriod()));
    natural(row, s, s.lead(), Math::exp);
    interval(row, s.since());
    natural(row, s, s.closing(), Math::expm1);
    natural(row, s, s.acceleration(), Math::expm1);
    interval(row, s.monthsBehind());
    var change = s.leadChange();
    row.add(change == null ? "" : Integer.toString(change.horizon()));
    row.add(change == null ? "" : change.to());
    row.add(change == null ? "" : Numbers.data(change.probability()));
    row.add(change == null ? "" : Numbers.data(change.p10()));
    row.add(change == null ? "" : Numbers.data(change.p50()));
    row.add(change == null ? "" : Numbers.data(change.p90()));
    row.add(s.age() == null ? "" : s.age().toString());
    row.addAll(List.of(String.join("|", Codes.flags(s.flags())), String.join("|", s.sources())));
    row.addAll(List.of(run.engine(), Long.toString(run.seed()), run.evidence()));
    return row;
  }

  private static void contender(List<String> row, IndicatorStanding s, ContenderName c) {
    var latest = s.latest().get(c.id());
    row.add(Numbers.data(s.chances() == null ? null : s.chances().of(c.id())));
    row.add(latest == null ? "" : Numbers.data(latest.value()));
    row.add(latest == null ? "" : latest.period());
    row.add(latest == null ? "" : latest.source());
    natural(row, s, get(s.growth(), c.id()), Math::expm1);
  }

  private static void interval(List<String> header, String name) {
    header.addAll(List.of(name, name + "_low80", name + "_high80"));
  }

  private static void interval(List<String> row, @Nullable Interval x) {
    row.add(x == null ? "" : Numbers.data(x.median()));
    row.add(x == null ? "" : Numbers.data(x.low()));
    row.add(x == null ? "" : Numbers.data(x.high()));
  }

  /// In natural units, then as a logarithm where leads are ratios: a ratio, or a change a year as a
  /// part of what is there; for shares and points the difference, without a logarithm.
  private static void natural(
      List<String> row, IndicatorStanding s, @Nullable Interval x, DoubleUnaryOperator back) {
    var log = s.comparedByRatio() ? x : null;
    interval(
        row,
        log == null
            ? x
            : new Interval(
                back.applyAsDouble(log.median()),
                back.applyAsDouble(log.low()),
                back.applyAsDouble(log.high())));
    interval(row, log);
  }

  private static <T> @Nullable T get(@Nullable Map<String, T> map, String key) {
    return map == null ? null : map.get(key);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
