package dev.overtake.report.wording;

import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The answer of a whole race in at most five sentences.
record Answer(Wording wording) {
  private static final List<ProbabilityWord> WORDS =
      List.of(ProbabilityWord.ALMOST_CERTAIN, ProbabilityWord.VERY_LIKELY, ProbabilityWord.LIKELY);
  private static final double LIKELY = 0.55;
  /* A share of the clear directions from which momentum is said to favour a side. */
  private static final double FAVOUR = 0.6;
  private static final int NAMED_CHANGES = 2;

  List<Sentence> sentences() {
    var all = new ArrayList<Sentence>();
    all.add(overall());
    all.add(lanes());
    all.add(open());
    all.add(momentum());
    all.add(changes());
    return all.stream().filter(s -> !s.isEmpty()).map(Sentence::capitalised).toList();
  }

  private Sentence overall() {
    var verdict = wording.standing().verdict();
    var leader = wording.contender(verdict.leader());
    var text = new Sentence.Writer();
    // A composite is never called unless other methods agree.
    if (leader.isEmpty() || !RobustnessSentence.agreed(verdict.robustness(), verdict.leader())) {
      return text.plain("Neither leads overall" + asTheyAre() + ".").end();
    }
    return name(text, leader.get())
        .plain(" leads overall (")
        .strong("" + Codes.call(verdict.call()))
        .plain(")" + asTheyAre() + ".")
        .end();
  }

  /// The answer on the last figures, where it is another one.
  private String asTheyAre() {
    var verdict = wording.standing().verdict();
    var last = verdict.lastFigures();
    return !last.determinable() || last.leader().equals(verdict.leader())
        ? ""
        : "; on the last figures as they are, " + LaneWords.asTheyAre(wording, last);
  }

  private Sentence lanes() {
    var text = new Sentence.Writer();
    var some = false;
    for (var contender : wording.standing().contenders()) {
      var led = led(contender.id());
      if (!led.isEmpty()) {
        name(some ? text.plain("; ") : text, contender).plain(" leads ");
        lanesOf(text, led);
        some = true;
      }
    }
    return some ? text.plain(".").end() : text.end();
  }

  private void lanesOf(Sentence.Writer text, List<PillarStanding> led) {
    var joint = "";
    for (var word : WORDS) {
      var titles =
          led.stream().filter(p -> p.word().equals(Optional.of(word))).map(this::title).toList();
      if (!titles.isEmpty()) {
        text.plain(joint + "in " + list(titles) + " (").strong(Codes.word(word)).plain(")");
        joint = ", ";
      }
    }
  }

  private List<PillarStanding> led(String id) {
    return wording.standing().pillars().stream()
        .filter(p -> p.leader() != null && p.leader().is(id))
        .toList();
  }

  /// What nobody can be said to lead.
  private Sentence open() {
    var parts = new ArrayList<String>();
    add(parts, "they are level in ", titles(Leader.Open.TIE, false));
    add(parts, "it is too close to call in ", titles(Leader.Open.UNDETERMINED, false));
    add(parts, "the evidence is too thin to name a leader in ", weak("thin evidence"));
    add(parts, "the evidence is too old to name a leader in ", weak("dated evidence"));
    add(parts, "we have no comparable figures for ", titles(Leader.Open.UNDETERMINED, true));
    return parts.isEmpty()
        ? new Sentence.Writer().end()
        : new Sentence.Writer().plain(String.join("; ", parts) + ".").end();
  }

  private static void add(List<String> parts, String start, List<String> titles) {
    if (!titles.isEmpty()) {
      parts.add(start + list(titles));
    }
  }

  private List<String> titles(Leader leader, boolean withoutFigures) {
    return wording.standing().pillars().stream()
        .filter(p -> leader.equals(p.leader()) && withoutFigures != p.determinable())
        .filter(p -> new LaneWords(wording, p).footing().isEmpty())
        .map(this::title)
        .toList();
  }

  private List<String> weak(String footing) {
    return wording.standing().pillars().stream()
        .filter(p -> new LaneWords(wording, p).footing().equals(Optional.of(footing)))
        .map(this::title)
        .toList();
  }

  private Sentence momentum() {
    var momentum = wording.standing().verdict().momentum();
    var a = wording.standing().a();
    var b = wording.standing().b();
    var towardsA = momentum.towards().getOrDefault(a.id(), 0);
    var towardsB = momentum.towards().getOrDefault(b.id(), 0);
    var text = new Sentence.Writer();
    if (momentum.clear() == 0) {
      return text.plain("No indicator has a clear direction.").end();
    }
    var most = Math.max(towardsA, towardsB);
    if (most < FAVOUR * momentum.clear()) {
      text.plain("Momentum is divided: of the ")
          .plain(Numbers.count(momentum.clear()))
          .plain(" indicators with a clear direction, ")
          .plain(Numbers.count(towardsA) + (towardsA == 1 ? " moves" : " move"))
          .plain(" the way of ")
          .name(a.inProse(), true);
      return text.plain(" and " + Numbers.count(towardsB) + " that of ")
          .name(b.inProse(), false)
          .plain(".")
          .end();
    }
    return name(text.plain("Momentum favours "), towardsA > towardsB ? a : b)
        .plain(": " + moving(most, momentum.clear()) + " its way.")
        .end();
  }

  /// `all 18 indicators with a clear direction move`, `of the 18 …, 15 move`.
  private static String moving(int most, int clear) {
    var of = " with a clear direction";
    if (most < clear) {
      return "of the %s indicators%s, %s"
          .formatted(
              Numbers.count(clear), of, Numbers.count(most) + (most == 1 ? " moves" : " move"));
    }
    return switch (clear) {
      case 1 -> "the one indicator" + of + " moves";
      case 2 -> "both indicators" + of + " move";
      default -> "all " + Numbers.count(clear) + " indicators" + of + " move";
    };
  }

  private record Change(IndicatorStanding indicator, LeadChange change) {}

  private Sentence changes() {
    var standing = wording.standing();
    var likely = new ArrayList<Change>();
    for (var indicator : standing.indicators()) {
      var change = indicator.leadChange();
      if (change != null && indicator.hasLeader() && change.probability() >= LIKELY) {
        likely.add(new Change(indicator, change));
      }
    }
    likely.sort(
        Comparator.comparingDouble((Change c) -> -c.change().probability())
            .thenComparing(c -> c.indicator().id()));
    var text = new Sentence.Writer();
    var by = " by " + standing.horizon();
    if (likely.isEmpty()) {
      return text.plain("No lead is likely to change hands" + by + ".").end();
    }
    var many = likely.size() > 1;
    text.plain(
        "%s %s likely to change hands%s%s"
            .formatted(
                Numbers.count(likely.size()),
                many ? "leads are" : "lead is",
                by,
                likely.size() > NAMED_CHANGES ? ", first among them: " : ": "));
    var joint = "";
    for (var change : likely.subList(0, Math.min(NAMED_CHANGES, likely.size()))) {
      text.plain(joint + "in " + wording.inProse(change.indicator().title()) + ", ");
      name(text, wording.contender(change.change().to()).orElseThrow())
          .plain(" takes the lead in ")
          .strong(Numbers.ofHundred(change.change().probability()))
          .plain(" runs");
      joint = "; ";
    }
    return text.plain(".").end();
  }

  private Sentence.Writer name(Sentence.Writer text, ContenderName who) {
    return text.name(who.inProse(), wording.isA(who));
  }

  private String title(PillarStanding pillar) {
    return wording.inProse(pillar.title());
  }

  /// `a, b and c`; with a comma before the last `and` where an entry holds one of its own.
  static String list(List<String> entries) {
    if (entries.size() == 1) {
      return entries.getFirst();
    }
    var nested = entries.stream().anyMatch(e -> e.contains(" and "));
    return String.join(", ", entries.subList(0, entries.size() - 1))
        + (nested ? ", and " : " and ")
        + entries.getLast();
  }
}
