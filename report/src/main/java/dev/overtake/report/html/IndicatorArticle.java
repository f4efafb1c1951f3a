package dev.overtake.report.html;

import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One indicator in full: its figures, its chart with the table that says the same, and its
/// sources.
record IndicatorArticle(View view, IndicatorDetail detail) {

  /// A figure with a name above and small words under it.
  record Figure(String name, String value, String under) {}

  /// Where a figure is from.
  ///
  /// @param joint what stands before it in a list
  /// @param id of the source in the page's list; null where the race does not know it
  record Origin(String joint, @Nullable String id, String publisher, String rest) {}

  static List<IndicatorArticle> of(View view, String pillar) {
    return view.shown(pillar).stream()
        .flatMap(s -> view.detail(s.id()).stream())
        .map(d -> new IndicatorArticle(view, d))
        .toList();
  }

  IndicatorStanding s() {
    return detail.standing();
  }

  String id() {
    return Html.id(s().id());
  }

  Phrases words() {
    return view.words(s());
  }

  String side() {
    return view.side(s());
  }

  @Nullable LevelChart chart() {
    return LevelChart.of(view, detail).orElse(null);
  }

  String withoutChart() {
    return view.redistributable(s())
        ? "Single figures: too few for a chart."
        : "Series may not be redistributed; cited figures only.";
  }

  List<LevelTable.Row> table() {
    return LevelTable.of(view, detail);
  }

  /// The columns of a contender in a file.
  String columns(ContenderName c) {
    return "%s,%s_low80,%s_high80".formatted(c.id(), c.id(), c.id());
  }

  String latest(String contender) {
    var latest = s().latest().get(contender);
    return latest == null ? "–" : Numbers.value(latest.value());
  }

  String certainty() {
    return s().chances() == null || !s().determinable() || !s().hasLeader()
        ? words().certainty()
        : words().certainty() + "; " + words().probabilities();
  }

  /// The growth of both; null where it is not estimated.
  @Nullable Function<String, String> growth() {
    var growth = s().growth();
    return growth == null || !s().determinable() ? null : contender -> growth(growth, contender);
  }

  private String growth(Map<String, Interval> growth, String contender) {
    var own = growth.get(contender);
    return own == null ? "–" : words().inShort(Numbers.growth(s(), own.median()));
  }

  @Nullable Figure lead() {
    var lead = s().lead();
    return lead == null || !s().determinable()
        ? null
        : new Figure(
            "Lead now",
            Numbers.size(s(), lead.median()),
            "80 %: " + view.wording().interval(s(), lead));
  }

  /// What is known beyond lead and growth.
  List<Figure> more() {
    var figures = new ArrayList<Figure>();
    var change = s().leadChange();
    if (change != null) {
      figures.add(
          new Figure("Next lead change", words().change(), "to " + view.name(change.to()).name()));
    }
    var behind = s().monthsBehind();
    if (behind != null) {
      figures.add(
          new Figure(
              "Months behind",
              Numbers.value(behind.median()),
              "80 %: " + Numbers.value(behind.low()) + "–" + Numbers.value(behind.high())));
    }
    return figures;
  }

  List<Origin> origins() {
    var origins = new ArrayList<Origin>();
    for (var id : s().sources()) {
      var joint = origins.isEmpty() ? "" : "; ";
      origins.add(
          view.race()
              .source(id)
              .map(source ->
                  new Origin(
                      joint,
                      Html.id(source.id()),
                      source.publisher(),
                      ", " + source.title() + " (" + source.licence() + ")"))
              .orElse(new Origin(joint, null, id, "")));
    }
    return origins;
  }

  String flags() {
    return s().flags().stream().map(Wording::flag).collect(Collectors.joining("; "));
  }
}
