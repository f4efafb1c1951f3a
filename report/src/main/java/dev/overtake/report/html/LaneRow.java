package dev.overtake.report.html;

import dev.overtake.evidence.Direction;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.report.wording.Numbers;
import org.jspecify.annotations.Nullable;

/// One indicator in the table: complete in words, with pictures beside them.
record LaneRow(View view, IndicatorStanding s) {

  /// How large a lead is, and its interval.
  record Lead(String size, String interval) {}

  String id() {
    return Html.id(s.id());
  }

  Phrases words() {
    return view.words(s);
  }

  boolean isRatio() {
    return s.comparedByRatio();
  }

  String unit() {
    return s.unit() + (s.direction() == Direction.LESS ? ", less is ahead" : "");
  }

  String caveat() {
    return s.caveats().isBlank() ? "" : words().caveat();
  }

  String side() {
    return view.side(s);
  }

  /// That the leader leads.
  @Nullable String probability() {
    var p = s.chances();
    var leader = s.leader();
    var shown = p == null || leader == null || !s.determinable() ? null : p.of(leader);
    return shown == null ? null : Numbers.percent(shown);
  }

  String certainty() {
    var undecided = s.determinable() && s.leader() != null && side().equals("n");
    return undecided && s.chances() != null ? words().probabilities() : words().certainty();
  }

  Svg axis() {
    return LeadPicture.of(view, s);
  }

  /// The estimated lead, or the observed one where there is no estimate; null without either.
  @Nullable Lead lead() {
    var lead = s.lead();
    if (lead != null && s.determinable()) {
      return new Lead(
          words().inShort(Numbers.size(s, lead.median())),
          (s.hasLeader() ? "" : ahead(lead.median()) + ", ")
              + words().inShort(view.wording().interval(s, lead)));
    }
    var observed = s.observedLead();
    return observed == null
        ? null
        : new Lead(words().inShort(Numbers.size(s, observed)), "observed, " + ahead(observed));
  }

  private String ahead(double lead) {
    return lead == 0 ? "level" : (lead > 0 ? view.a() : view.b()).shortName() + " ahead";
  }

  boolean moves() {
    return s.determinable();
  }

  Svg arrow() {
    return MomentumArrow.of(view, s);
  }

  @Nullable Sparkline levels() {
    return view.detail(s.id()).map(d -> Sparkline.of(view, d)).orElse(null);
  }

  @Nullable LeadChange change() {
    return s.leadChange();
  }

  /// Whether a lead change is likely enough to be drawn.
  boolean isLikely() {
    return s.leadChange() != null && s.leadChange().probability() >= ChangeDots.FEWEST;
  }

  Svg dots() {
    return s.leadChange() == null ? new Svg() : ChangeDots.thumbnail(view, s.leadChange());
  }

  String age() {
    return s.age() == null ? "" : Numbers.age(s.age()) + " old";
  }

  boolean isStale() {
    return s.flags().contains(Flag.STALE);
  }

  /// What else is to be said of the data.
  String remarks() {
    return (s.flags().contains(Flag.PROVISIONAL) ? ", provisional" : "")
        + (s.flags().contains(Flag.REVISED_DATA) ? ", revised data" : "");
  }
}
