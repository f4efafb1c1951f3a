package dev.overtake.report.wording;

import dev.overtake.evidence.Direction;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.lead.Basis;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One indicator in a few sentences.
record Summary(Wording wording, IndicatorStanding s) {

  List<Sentence> sentences() {
    var all = new ArrayList<Sentence>();
    all.add(lead());
    all.add(basis());
    all.add(lastFigures());
    all.add(newer());
    all.add(others());
    all.add(momentum());
    all.add(change());
    return all.stream().filter(x -> !x.isEmpty()).map(Sentence::capitalised).toList();
  }

  private Sentence lead() {
    var text = new Sentence.Writer();
    var in =
        " in "
            + wording.inProse(s.title())
            + (s.direction() == Direction.LESS ? ", where less is ahead" : "");
    if (s.reason() != null) {
      return text.plain("we ")
          .strong("cannot say")
          .plain(" who leads" + in + ": ")
          .plain(UndeterminedWords.clause(s.reason(), wording.standing().contenders()) + ".")
          .end();
    }
    var leader = wording.contender(s.leader());
    if (leader.isPresent()) {
      name(text, leader.get()).strong(" " + adverb()).plain(" leads" + in + bySize());
      var since = wording.since(s);
      return text.plain(since.isEmpty() ? "." : ", " + since + ".").end();
    }
    if (s.leader() == null) {
      return text.plain("shown for context, not scored" + distance() + ".").end();
    }
    if (s.leader().equals(Leader.Open.TIE)) {
      return text.plain("they are ")
          .strong(adverb())
          .plain(" level" + in + ", within the tie zone.")
          .end();
    }
    return text.strong("too close to call").plain(in + chances() + ".").end();
  }

  private String adverb() {
    var word = s.call() == null ? null : s.call().word().orElse(null);
    return word == null
        ? ""
        : word == ProbabilityWord.ALMOST_CERTAIN ? "almost certainly" : Codes.word(word);
  }

  private String bySize() {
    return s.lead() == null
        ? ""
        : ": " + wording.lead(s) + " (80 %: " + wording.leadInterval(s) + ")";
  }

  private String distance() {
    if (s.lead() == null) {
      return "";
    }
    var higher = s.lead().median() < 0 ? wording.standing().b() : wording.standing().a();
    return ": %s has the higher figure, by %s (80 %%: %s)"
        .formatted(higher.inProse(), wording.lead(s), wording.leadInterval(s));
  }

  private String chances() {
    var p = s.chances();
    if (p == null) {
      return "";
    }
    return ": " + Wording.chances(p, wording.standing().contenders());
  }

  /// What the lead rests on, where that is less than a series.
  private Sentence basis() {
    var text = new Sentence.Writer();
    var basis = s.estimate() == null ? Basis.TREND : s.estimate().basis();
    return switch (basis) {
      case TREND -> text.end();
      case ONE_FIGURE ->
          text.plain("the call rests on one figure of each, carried as leads like it have moved.")
              .end();
      case TWO_FIGURES ->
          text.plain("the call rests on two figures of each, carried as leads like it have moved.")
              .end();
      case TWO_SOURCES ->
          text.plain("the two figures come from two sources or periods, so the call weighs half.")
              .end();
    };
  }

  private Sentence lastFigures() {
    var text = new Sentence.Writer();
    if (!s.flags().contains(Flag.CARRIED_FORWARD) || s.figures().leader() == null) {
      return text.end();
    }
    var last = wording.contender(s.figures().leader()).orElseThrow();
    return name(text.plain("the last figures have "), last)
        .plain(" ahead; only carrying them forward has ")
        .name(wording.other(last).inProse(), wording.isA(wording.other(last)))
        .plain(" ahead.")
        .end();
  }

  /// A figure of one that nothing of the other stands beside, so that it cannot be used.
  private Sentence newer() {
    var text = new Sentence.Writer();
    var id = s.figures().newerAlone();
    if (id == null) {
      return text.end();
    }
    var pair = wording.standing().contenders();
    var who = pair.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    var figure = Objects.requireNonNull(s.figures().latest().get(id));
    return name(text, who)
        .plain(
            " has a newer figure, %s %s in %s; the lead is read in %s, the last year of both."
                .formatted(
                    Numbers.value(figure.value()),
                    s.unit(),
                    figure.period(),
                    s.figures().commonPeriod()))
        .end();
  }

  private Sentence others() {
    var text = new Sentence.Writer();
    LaneWords.others(s.figures().ahead()).ifPresent(o -> text.plain(o + "."));
    return text.end();
  }

  private Sentence momentum() {
    var text = new Sentence.Writer();
    if (s.gaining() == null || s.closing() == null) {
      return text.end();
    }
    var gainer = wording.gainer(s);
    if (gainer.isEmpty()) {
      return text.plain("the lead has no clear direction.").end();
    }
    return name(text, gainer.get())
        .plain(" is " + wording.verb(s, gainer.get()) + ", ")
        .plain(Numbers.speed(s, s.closing().median()))
        .plain(" (80 %: " + Numbers.speeds(s, s.closing()) + ").")
        .end();
  }

  private Sentence change() {
    var change = s.leadChange();
    var text = new Sentence.Writer();
    if (change == null) {
      return text.end();
    }
    var taker = wording.contender(change.to()).orElseThrow();
    return name(text, taker)
        .plain(" takes the lead by %s in ".formatted(change.horizon()))
        .strong(Numbers.ofHundred(change.probability()))
        .plain(" runs.")
        .end();
  }

  private Sentence.Writer name(Sentence.Writer text, ContenderName who) {
    return text.name(who.inProse(), wording.isA(who));
  }
}
