package dev.overtake.report.wording;

import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.ContenderName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which way a race moves, and which leads may change hands, in two sentences.
record Movements(Wording wording) {
  private static final double LIKELY = 0.55;
  /* A share of the clear trends from which movement is said to be one side's. */
  private static final double MOST = 0.6;
  private static final int NAMED_CHANGES = 2;

  List<Sentence> sentences() {
    return List.of(momentum(), changes());
  }

  private Sentence momentum() {
    var momentum = wording.standing().verdict().momentum();
    var a = wording.standing().a();
    var b = wording.standing().b();
    var towardsA = momentum.towards().getOrDefault(a.id(), 0);
    var towardsB = momentum.towards().getOrDefault(b.id(), 0);
    var clear = momentum.clear();
    var text = new Sentence.Writer();
    if (clear == 0) {
      return text.plain("No indicator has a clear trend.").end();
    }
    var most = Math.max(towardsA, towardsB);
    if (most < MOST * clear) {
      return text.plain(
              "Movement is divided: of the %s indicators with a clear trend, %s move towards "
                  .formatted(Numbers.count(clear), Numbers.count(towardsA)))
          .name(a.inProse(), true)
          .plain(" and %s towards ".formatted(Numbers.count(towardsB)))
          .name(b.inProse(), false)
          .plain(".")
          .end();
    }
    return name(text.plain(moving(most, clear) + " towards "), towardsA > towardsB ? a : b)
        .plain(".")
        .end();
  }

  /// `22 of the 25 indicators with a clear trend move`, `all 18 … move`.
  private static String moving(int most, int clear) {
    var of = " with a clear trend";
    if (most < clear) {
      return "%s of the %s indicators%s %s"
          .formatted(Numbers.count(most), Numbers.count(clear), of, most == 1 ? "moves" : "move");
    }
    return switch (clear) {
      case 1 -> "the one indicator" + of + " moves";
      case 2 -> "both indicators" + of + " move";
      default -> "all " + Numbers.count(clear) + " indicators" + of + " move";
    };
  }

  private record Change(IndicatorStanding indicator, LeadChange change) {}

  /// Leads that are likely to change hands because the trailing side clearly gains; others are as
  /// likely to do so for want of knowledge, and are found in the table.
  private List<Change> likely() {
    var likely = new ArrayList<Change>();
    for (var indicator : wording.standing().indicators()) {
      var change = indicator.leadChange();
      var gainer = wording.gainer(indicator).map(ContenderName::id);
      if (change != null
          && indicator.hasLeader()
          && change.probability() >= LIKELY
          && gainer.filter(change.to()::equals).isPresent()) {
        likely.add(new Change(indicator, change));
      }
    }
    likely.sort(
        Comparator.comparingDouble((Change c) -> -c.change().probability())
            .thenComparing(c -> c.indicator().id()));
    return likely;
  }

  private Sentence changes() {
    var likely = likely();
    var by = " by " + wording.standing().horizon();
    var text = new Sentence.Writer();
    if (likely.isEmpty()) {
      return text.plain("No trend is likely to make a lead change hands" + by + ".").end();
    }
    text.plain(
        likely.size() == 1
            ? "one trend is likely to make a lead change hands" + by + ": "
            : "%s trends are likely to make leads change hands%s%s"
                .formatted(
                    Numbers.count(likely.size()),
                    by,
                    likely.size() > NAMED_CHANGES ? ", first among them: " : ": "));
    var joint = "";
    for (var change : likely.subList(0, Math.min(NAMED_CHANGES, likely.size()))) {
      text.plain(joint);
      name(text, wording.contender(change.change().to()).orElseThrow())
          .plain(" takes the lead in " + wording.inProse(change.indicator().title()) + " in ")
          .strong(Numbers.ofHundred(change.change().probability()))
          .plain(" runs");
      joint = "; ";
    }
    return text.plain(".").end();
  }

  private Sentence.Writer name(Sentence.Writer text, ContenderName who) {
    return text.name(who.inProse(), wording.isA(who));
  }
}
