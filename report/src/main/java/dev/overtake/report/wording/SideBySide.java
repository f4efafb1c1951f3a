package dev.overtake.report.wording;

import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.ContenderName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// The answer where figures stand side by side and no more: who is ahead in which of them.
record SideBySide(Wording wording) {
  private static final int NAMED = 6;

  List<Sentence> sentences() {
    var standing = wording.standing();
    var both = compared();
    if (both.isEmpty()) {
      return List.of(
          Sentence.plain("No measure has figures for both, of one source and one period."));
    }
    var all = new ArrayList<Sentence>();
    var aheadA = ahead(both, d -> d > 0);
    var aheadB = ahead(both, d -> d < 0);
    var text =
        new Sentence.Writer()
            .plain(
                both.size() == 1
                    ? "on the one measure that has figures for both, "
                    : "of the %s measures that have figures for both, "
                        .formatted(Numbers.count(both.size())));
    var joint = "";
    for (var side : List.of(standing.a(), standing.b())) {
      var here = wording.isA(side) ? aheadA : aheadB;
      if (!here.isEmpty()) {
        text.plain(joint);
        part(text, side, here, joint.isEmpty(), both.size() == 1);
        joint = "; ";
      }
    }
    if (joint.isEmpty()) {
      text.plain("none sets them apart");
    }
    all.add(text.plain(".").end().capitalised());
    all.add(
        Sentence.plain("These are single figures: they show no trend, and most state no error."));
    return all;
  }

  private void part(
      Sentence.Writer text,
      ContenderName side,
      List<IndicatorStanding> here,
      boolean first,
      boolean only) {
    text.name(side.inProse(), wording.isA(side));
    var named =
        here.stream()
            .limit(NAMED)
            .map(s ->
                wording.inProse(s.shortTitle().isBlank() ? s.title() : s.shortTitle())
                    + " ("
                    + facts(s).by()
                    + ")")
            .toList();
    var more = here.size() > NAMED ? " and others" : "";
    text.plain(first ? " is ahead" : "")
        .plain(only ? " in " : " in " + Numbers.count(here.size()) + ": ")
        .plain(more.isEmpty() ? Answer.list(named) : String.join(", ", named) + more);
  }

  private PlainFacts facts(IndicatorStanding s) {
    return new PlainFacts(wording.standing(), s);
  }

  private List<IndicatorStanding> compared() {
    return wording.standing().indicators().stream()
        .filter(s -> !Wording.isContext(s) && facts(s).lead().isPresent())
        .toList();
  }

  private List<IndicatorStanding> ahead(List<IndicatorStanding> both, DoublePredicate side) {
    return both.stream()
        .filter(s -> Math.abs(facts(s).lead().orElse(0)) > s.tieZone())
        .filter(s -> side.test(facts(s).lead().orElse(0)))
        .toList();
  }
}
