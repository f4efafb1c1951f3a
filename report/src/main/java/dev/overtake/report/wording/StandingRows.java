package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/// A standing as tidy rows: one indicator each, with every median and its interval.
public final class StandingRows {
  private StandingRows() {}

  /// The rows; empty cells are what does not apply.
  public static Rows of(Standing standing) {
    return columns(standing)
        .with(standing.indicators().stream().map(s -> row(standing, s)).toList());
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

  private static Rows.Columns columns(Standing standing) {
    var columns =
        new Rows.Columns()
            .text("race", "as_of", "id", "pillar", "title", "unit", "scale", "direction")
            .text("call", "leader", "reason");
    for (var c : standing.contenders()) {
      columns
          .number("probability_" + c.id(), "latest_" + c.id())
          .text("period_" + c.id(), "source_" + c.id());
      interval(columns, "growth_" + c.id());
      interval(columns, "growth_log_" + c.id());
    }
    columns.number("probability_tie").text("common_period");
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
      interval(columns, name);
    }
    return columns
        .whole("change_horizon")
        .text("change_to")
        .number("change_probability", "change_p10", "change_p50", "change_p90")
        .whole("age_months")
        .text("flags", "sources", "engine")
        .whole("seed")
        .text("evidence");
  }

  private static List<@Nullable Object> row(Standing standing, IndicatorStanding s) {
    var row = new ArrayList<@Nullable Object>();
    var run = standing.run();
    row.addAll(List.of(run.race(), run.asOf().toString(), s.id(), s.pillar(), s.title()));
    row.addAll(List.of(s.unit(), s.scale().word(), s.direction().word()));
    row.addAll(
        Rows.row(
            Codes.call(s.call()),
            Codes.leader(s.call()),
            Codes.reason(s.reason(), standing.contenders())));
    for (var c : standing.contenders()) {
      contender(row, s, c);
    }
    row.add(s.chances() == null ? null : s.chances().tie());
    row.add(s.commonPeriod());
    interval(row, natural(s, s.lead(), Math::exp));
    interval(row, logarithm(s, s.lead()));
    interval(row, s.since());
    interval(row, natural(s, s.closing(), Math::expm1));
    interval(row, logarithm(s, s.closing()));
    interval(row, natural(s, s.acceleration(), Math::expm1));
    interval(row, logarithm(s, s.acceleration()));
    interval(row, s.monthsBehind());
    var change = s.leadChange();
    row.addAll(
        change == null
            ? Collections.nCopies(6, null)
            : Rows.row(
                change.horizon(),
                change.to(),
                change.probability(),
                change.p10(),
                change.p50(),
                change.p90()));
    row.add(s.age());
    row.addAll(List.of(String.join("|", Codes.flags(s.flags())), String.join("|", s.sources())));
    row.addAll(List.of(run.engine(), run.seed(), run.evidence()));
    return row;
  }

  private static void contender(List<@Nullable Object> row, IndicatorStanding s, ContenderName c) {
    var latest = s.latest().get(c.id());
    row.add(s.chances() == null ? null : s.chances().of(c.id()));
    row.addAll(
        latest == null
            ? Collections.nCopies(3, null)
            : Rows.row(latest.value(), latest.period(), latest.source()));
    var growth = get(s.growth(), c.id());
    interval(row, natural(s, growth, Math::expm1));
    interval(row, logarithm(s, growth));
  }

  /// A logarithm as what people say: a ratio, or a share a year. On other scales what is given.
  private static @Nullable Interval natural(
      IndicatorStanding s, @Nullable Interval x, DoubleUnaryOperator undo) {
    return x == null || !s.comparedByRatio()
        ? x
        : new Interval(
            undo.applyAsDouble(x.median()),
            undo.applyAsDouble(x.low()),
            undo.applyAsDouble(x.high()));
  }

  private static @Nullable Interval logarithm(IndicatorStanding s, @Nullable Interval x) {
    return s.comparedByRatio() ? x : null;
  }

  private static void interval(Rows.Columns columns, String name) {
    columns.number(name, name + "_low80", name + "_high80");
  }

  private static void interval(List<@Nullable Object> row, @Nullable Interval x) {
    row.addAll(x == null ? Collections.nCopies(3, null) : Rows.row(x.median(), x.low(), x.high()));
  }

  private static <T> @Nullable T get(@Nullable Map<String, T> map, String key) {
    return map == null ? null : map.get(key);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
