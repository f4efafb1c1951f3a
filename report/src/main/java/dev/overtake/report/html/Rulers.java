package dev.overtake.report.html;

import dev.overtake.evidence.RulerGroup;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.SourceLead;
import dev.overtake.report.wording.Numbers;
import java.util.Arrays;
import java.util.List;

/// The same question measured on several rulers: one panel a unit, never averaged.
final class Rulers {
  private Rulers() {}

  static String render(View view) {
    var out = new StringBuilder();
    for (var group : view.race().definition().rulerGroups()) {
      var members =
          view.shown().stream()
              .filter(s ->
                  view.race()
                      .indicator(s.id())
                      .map(i -> i.rulerGroup().equals(group.id()))
                      .orElse(false))
              .filter(s -> !leads(s).isEmpty())
              .toList();
      if (members.stream().mapToInt(s -> leads(s).size()).sum() > 1) {
        out.append(group(view, group, members));
      }
    }
    return out.isEmpty()
        ? ""
        : "<section id=\"rulers\"><h2>When rulers disagree</h2><p class=\"sub\">What each source alone says, at the last period in which it has both contenders. Every panel has its own unit, and its own axis from parity.</p>"
            + out
            + "</section>";
  }

  private static String group(View view, RulerGroup group, List<IndicatorStanding> members) {
    var out =
        new StringBuilder(
            "<article class=\"ruler\"><h3>"
                + Html.text(group.title())
                + "</h3><p class=\"sub\">"
                + Html.text(group.question())
                + "</p><div class=\"panels\">");
    members.forEach(s -> out.append(panel(view, s)));
    return out.append("</div><p class=\"summary\">")
        .append(Html.text(difference(view, members)))
        .append(" ")
        .append(Html.text(group.about()))
        .append("</p></article>\n")
        .toString();
  }

  private static String panel(View view, IndicatorStanding s) {
    var leads = leads(s);
    var bound =
        Ticks.roundUp(
            Math.max(
                1e-9,
                leads.stream().mapToDouble(l -> Math.abs(amount(s, l.lead()))).max().orElse(1)));
    var out =
        new StringBuilder(
            "<div class=\"panel\"><h4>"
                + Html.text(view.words(s).shortTitle())
                + " <small>"
                + Html.text(s.comparedByRatio() ? "times ahead" : s.unit())
                + "</small></h4><ul>");
    for (var lead : leads) {
      var ahead = lead.lead() > 0 ? view.a() : view.b();
      var side = lead.lead() == 0 ? "n" : view.side(ahead.id());
      var x = Svg.percent(50 - 46 * amount(s, lead.lead()) / bound);
      out.append("<li><span>")
          .append(Html.text(view.publisher(lead.source())))
          .append(", ")
          .append(Html.text(lead.period()))
          .append("</span><b class=\"t")
          .append(side)
          .append("\">")
          .append(
              lead.lead() == 0
                  ? "level"
                  : Html.text(ahead.shortName()) + " " + Numbers.size(s, lead.lead()))
          .append("</b><svg width=\"100%\" height=\"16\" aria-hidden=\"true\">")
          .append(Svg.line("zero", "50%", 0, "50%", 16))
          .append(Svg.line("shaft s" + side, "50%", 8, x, 8))
          .append(Svg.use("m" + side, "f" + side, x, 8))
          .append("</svg></li>");
    }
    return out.append("</ul></div>").toString();
  }

  private static double amount(IndicatorStanding s, double lead) {
    return s.comparedByRatio() ? Math.signum(lead) * Math.expm1(Math.abs(lead)) : lead;
  }

  private static List<SourceLead> leads(IndicatorStanding s) {
    return s.sourceLeads();
  }

  private static String difference(View view, List<IndicatorStanding> members) {
    var a = count(members, 1);
    var b = count(members, -1);
    var signs =
        a > 0 && b > 0
            ? "The sign reverses: "
                + view.a().inProse()
                + " is ahead on "
                + a
                + " and "
                + view.b().inProse()
                + " on "
                + b
                + " of the "
                + (a + b)
                + " readings."
            : a + b == 0
                ? "No reading puts either ahead."
                : "All "
                    + (a + b)
                    + " readings put "
                    + (a > 0 ? view.a() : view.b()).inProse()
                    + " ahead.";
    var ratios =
        members.stream()
            .filter(IndicatorStanding::comparedByRatio)
            .flatMap(s -> s.sourceLeads().stream())
            .mapToDouble(SourceLead::lead)
            .toArray();
    if (ratios.length < 2) {
      return signs;
    }
    var low = Arrays.stream(ratios).min().orElse(0);
    var high = Arrays.stream(ratios).max().orElse(0);
    return signs + " As ratios they lie " + Numbers.ratio(high - low) + " apart.";
  }

  private static long count(List<IndicatorStanding> members, int sign) {
    return members.stream()
        .flatMap(s -> s.sourceLeads().stream())
        .filter(l -> Math.signum(l.lead()) == sign)
        .count();
  }
}
