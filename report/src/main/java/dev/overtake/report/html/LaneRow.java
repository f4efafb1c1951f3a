package dev.overtake.report.html;

import dev.overtake.evidence.Direction;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.report.wording.Numbers;

/// One indicator in the table: complete in words, with pictures beside them.
final class LaneRow {
  private LaneRow() {}

  static String render(View view, IndicatorStanding s) {
    return "<div role=\"row\" class=\"row"
        + (s.comparedByRatio() ? " ratio" : "")
        + "\">"
        + cell("name", name(view, s))
        + cell("who", who(view, s))
        + cell("ax", LeadAxis.render(view, s))
        + cell("lead", lead(view, s))
        + cell("mom", momentum(view, s))
        + cell("lev", view.detail(s.id()).map(d -> Sparkline.render(view, d)).orElse(""))
        + cell("next", next(view, s))
        + cell("data", data(view, s))
        + "</div>\n";
  }

  private static String cell(String type, String markup) {
    return "<div role=\"cell\" class=\"" + type + "\">" + markup + "</div>";
  }

  private static String name(View view, IndicatorStanding s) {
    var caveat =
        s.caveats().isBlank() ? "" : "<small>△ " + Html.text(view.words(s).caveat()) + "</small>";
    return "<a href=\"#i-"
        + Html.id(s.id())
        + "\">"
        + Html.text(view.words(s).shortTitle())
        + "</a><small>"
        + Html.text(s.unit())
        + (s.direction() == Direction.LESS ? ", less is ahead" : "")
        + "</small>"
        + caveat;
  }

  private static String who(View view, IndicatorStanding s) {
    var side = view.side(s);
    var p = s.chances();
    var leader = s.leader();
    var shown = p == null || leader == null || !s.determinable() ? null : p.of(leader);
    var figure = shown == null ? "" : "<b>" + Numbers.percent(shown) + "</b>";
    var under = view.words(s).certainty();
    if (s.determinable() && leader != null && side.equals("n") && p != null) {
      under = view.words(s).probabilities();
    }
    return "<span class=\"top\"><b class=\"t"
        + side
        + "\">"
        + View.mark(side)
        + Html.text(view.words(s).leader())
        + "</b>"
        + figure
        + "</span><small>"
        + Html.text(under)
        + "</small>";
  }

  private static String lead(View view, IndicatorStanding s) {
    var lead = s.lead();
    var words = view.words(s);
    if (lead == null || !s.determinable()) {
      var observed = s.observedLead();
      return observed == null
          ? "–"
          : "<b>"
              + words.inShort(Numbers.size(s, observed))
              + "</b><small>observed, "
              + Html.text(ahead(view, observed))
              + "</small>";
    }
    return "<b>"
        + words.inShort(Numbers.size(s, lead.median()))
        + "</b><small>"
        + (s.hasLeader() ? "" : Html.text(ahead(view, lead.median())) + ", ")
        + Html.text(words.inShort(view.wording().interval(s, lead)))
        + "</small>";
  }

  private static String ahead(View view, double lead) {
    return lead == 0 ? "level" : (lead > 0 ? view.a() : view.b()).shortName() + " ahead";
  }

  private static String momentum(View view, IndicatorStanding s) {
    if (!s.determinable()) {
      return "<small>not determinable</small>";
    }
    return MomentumArrow.render(view, s)
        + "<b class=\"t"
        + view.words(s).gainingSide()
        + "\">"
        + Html.text(view.words(s).momentum())
        + "</b><small>"
        + Html.text(view.words(s).speed())
        + "</small>";
  }

  private static String next(View view, IndicatorStanding s) {
    var change = s.leadChange();
    var dots =
        change != null && change.probability() >= 0.1 ? ChangeDots.thumbnail(view, change) : "";
    var words = Html.text(view.words(s).change());
    return dots + (change == null ? "<small>" + words + "</small>" : words);
  }

  private static String data(View view, IndicatorStanding s) {
    var age = s.age();
    return "<span class=\"period\">"
        + Html.text(view.words(s).period())
        + "</span>"
        + "<small>"
        + (age == null ? "" : Numbers.age(age) + " old")
        + (s.flags().contains(Flag.STALE) ? ", <b>stale</b>" : "")
        + (s.flags().contains(Flag.PROVISIONAL) ? ", provisional" : "")
        + (s.flags().contains(Flag.REVISED_DATA) ? ", revised data" : "")
        + "</small>";
  }
}
