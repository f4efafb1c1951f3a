package dev.overtake.report.html;

import dev.overtake.evidence.RulerGroup;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.SourceLead;
import dev.overtake.report.wording.Numbers;
import java.util.List;

/// The same question measured on several rulers: one panel a unit, never averaged.
record Rulers(View view, RulerGroup group, List<IndicatorStanding> members) {

  /// What one source alone says.
  record Reading(String source, String side, String ahead, Svg picture) {}

  /// The groups in which more than one thing is said.
  static List<Rulers> of(View view) {
    return view.race().definition().rulerGroups().stream()
        .map(group -> new Rulers(view, group, members(view, group)))
        .filter(r -> r.members().stream().mapToInt(s -> s.sourceLeads().size()).sum() > 1)
        .toList();
  }

  private static List<IndicatorStanding> members(View view, RulerGroup group) {
    return view.shown().stream()
        .filter(s ->
            view.race().indicator(s.id()).map(i -> i.rulerGroup().equals(group.id())).orElse(false))
        .filter(s -> !s.sourceLeads().isEmpty())
        .toList();
  }

  String unit(IndicatorStanding s) {
    return s.comparedByRatio() ? "times ahead" : s.unit();
  }

  List<Reading> readings(IndicatorStanding s) {
    var most =
        s.sourceLeads().stream().mapToDouble(l -> Math.abs(amount(s, l.lead()))).max().orElse(1);
    var bound = Ticks.roundUp(Math.max(1e-9, most));
    return s.sourceLeads().stream().map(lead -> reading(s, lead, bound)).toList();
  }

  private Reading reading(IndicatorStanding s, SourceLead lead, double bound) {
    var ahead = lead.lead() > 0 ? view.a() : view.b();
    var side = lead.lead() == 0 ? "n" : view.side(ahead.id());
    var x = Svg.percent(50 - 46 * amount(s, lead.lead()) / bound);
    return new Reading(
        view.publisher(lead.source()) + ", " + lead.period(),
        side,
        lead.lead() == 0 ? "level" : ahead.shortName() + " " + Numbers.size(s, lead.lead()),
        new Svg()
            .open("svg")
            .at("width", "100%")
            .at("height", 16)
            .hidden()
            .line("zero", "50%", 0, "50%", 16)
            .line("shaft s" + side, "50%", 8, x, 8)
            .use("m" + side, "f" + side, x, 8)
            .close());
  }

  private static double amount(IndicatorStanding s, double lead) {
    return s.comparedByRatio() ? Math.signum(lead) * Math.expm1(Math.abs(lead)) : lead;
  }

  /// How far the readings agree, in a sentence or two.
  String difference() {
    var ratios =
        members.stream()
            .filter(IndicatorStanding::comparedByRatio)
            .flatMap(s -> s.sourceLeads().stream())
            .mapToDouble(SourceLead::lead)
            .summaryStatistics();
    return ratios.getCount() < 2
        ? signs()
        : signs()
            + " As ratios they lie "
            + Numbers.ratio(ratios.getMax() - ratios.getMin())
            + " apart.";
  }

  private String signs() {
    var a = count(1);
    var b = count(-1);
    if (a > 0 && b > 0) {
      return "The sign reverses: %s is ahead on %s and %s on %s of the %s readings."
          .formatted(view.a().inProse(), a, view.b().inProse(), b, a + b);
    }
    return a + b == 0
        ? "No reading puts either ahead."
        : "All %s readings put %s ahead.".formatted(a + b, (a > 0 ? view.a() : view.b()).inProse());
  }

  private long count(int sign) {
    return members.stream()
        .flatMap(s -> s.sourceLeads().stream())
        .filter(l -> Math.signum(l.lead()) == sign)
        .count();
  }
}
