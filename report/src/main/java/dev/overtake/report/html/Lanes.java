package dev.overtake.report.html;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.report.wording.results.Codes;
import java.util.List;

/// The table of everything measured, pillar by pillar: each picture repeats what the words say.
final class Lanes {
  private Lanes() {}

  static String render(View view) {
    var out = new StringBuilder();
    for (var pillar : view.standing().pillars()) {
      lane(view, pillar, out);
    }
    return """
    <section id="lanes"><h2>Lane by lane</h2>
    <p class="sub">The lead today: as a ratio where amounts compare, each step on the axis doubles; rows in months, points or shares have ticks of their own. Old data are carried to today and widen the interval.</p>
    %s
    <div class="lanes" role="table" aria-label="Who leads, indicator by indicator">
    %s
    %s</div></section>
    """
        .formatted(key(view), head(view), out);
  }

  private static String key(View view) {
    return "<ul class=\"key\" aria-label=\"Key\"><li>"
        + View.mark("a")
        + Html.text(view.a().name())
        + "</li><li>"
        + View.mark("b")
        + Html.text(view.b().name())
        + "</li><li>"
        + View.mark("n")
        + "undetermined or not determinable</li><li>"
        + View.mark("c")
        + "context, not scored</li>"
        + "<li><i class=\"k80\"></i>80 % interval</li><li><i class=\"k95\"></i>95 %</li><li><i class=\"klast\"></i>last observed</li>"
        + "<li><svg class=\"mark\" width=\"24\" height=\"14\" aria-hidden=\"true\"><use href=\"#ha\" class=\"hollow sn\" x=\"6\" y=\"7\"/><use href=\"#hb\" class=\"hollow sn\" x=\"18\" y=\"7\"/></svg>rival source</li>"
        + "<li><i class=\"ktie\"></i>tie zone of ratios</li><li>△ read the caveat</li></ul>";
  }

  private static String head(View view) {
    var ticks = new StringBuilder();
    for (var step : new int[] {8, 4, 2, 1, -2, -4, -8}) {
      var x = LeadAxis.RATIO.x(Math.log(Math.abs(step)) * Integer.signum(step));
      ticks
          .append("<i style=\"left:")
          .append(Svg.percent(x))
          .append("\">")
          .append(Math.abs(step) + "×")
          .append("</i>");
    }
    var a = Html.text(view.a().shortName());
    var b = Html.text(view.b().shortName());
    return "<div role=\"row\" class=\"row heads\"><div role=\"columnheader\">Indicator</div><div role=\"columnheader\">Leader, probability</div>"
        + "<div role=\"columnheader\" class=\"axishead\"><span><b class=\"ta\">◂ "
        + a
        + " ahead</b><b class=\"tb\">"
        + b
        + " ahead ▸</b></span><span class=\"scale\">"
        + ticks
        + "</span></div>"
        + "<div role=\"columnheader\">Lead, 80 %</div><div role=\"columnheader\">Momentum, 80 %<span class=\"ends\"><b class=\"ta\">◂ "
        + a
        + "</b><b class=\"tb\">"
        + b
        + " ▸</b></span></div>"
        + "<div role=\"columnheader\">Levels</div><div role=\"columnheader\">Next lead change</div><div role=\"columnheader\">Data</div></div>";
  }

  private static void lane(View view, PillarStanding pillar, StringBuilder out) {
    var rows = view.shown(pillar.id());
    var definition =
        view.race().definition().pillars().stream()
            .filter(p -> p.id().equals(pillar.id()))
            .findFirst();
    out.append("<div role=\"rowgroup\" class=\"lane\" id=\"lane-")
        .append(Html.id(pillar.id()))
        .append("\">")
        .append("<div role=\"row\" class=\"lanehead\"><div role=\"cell\" aria-colspan=\"8\"><h3>")
        .append(Html.text(pillar.title()))
        .append("</h3><span>")
        .append(verdict(view, pillar, rows))
        .append("</span></div></div>");
    for (var row : rows) {
      out.append(LaneRow.render(view, row));
    }
    var missing = definition.map(p -> p.notMeasurable()).orElse(List.of());
    if (!missing.isEmpty()) {
      out.append(
          "<div role=\"row\" class=\"missing\"><div role=\"cell\" aria-colspan=\"8\"><strong>Not measurable yet</strong><ul>");
      missing.forEach(m ->
          out.append("<li>")
              .append(Html.text(m.what()))
              .append(" — ")
              .append(Html.text(m.why()))
              .append("</li>"));
      out.append("</ul></div></div>");
    }
    out.append("</div>\n");
  }

  private static String verdict(View view, PillarStanding pillar, List<IndicatorStanding> rows) {
    var leader = pillar.leader();
    var call = pillar.call();
    if (call == null || leader == null) {
      return "context, not scored";
    }
    var scored = rows.stream().filter(r -> r.leader() != null && r.determinable()).toList();
    var side = view.side(leader);
    if (side.equals("n")) {
      return View.mark("n")
          + Html.text(
              Codes.call(call)
                  + ": "
                  + view.a().shortName()
                  + " leads in "
                  + count(scored, Leader.of(view.a().id()))
                  + ", "
                  + view.b().shortName()
                  + " in "
                  + count(scored, Leader.of(view.b().id()))
                  + " of "
                  + scored.size()
                  + " scored");
    }
    return View.mark(side)
        + Html.text(
            (side.equals("a") ? view.a() : view.b()).name()
                + " leads ("
                + Codes.call(call)
                + "), in "
                + count(scored, leader)
                + " of "
                + scored.size()
                + " scored; "
                + Answer.momentum(view, pillar));
  }

  private static long count(List<IndicatorStanding> rows, Leader leader) {
    return rows.stream().filter(r -> leader.equals(r.leader())).count();
  }
}
