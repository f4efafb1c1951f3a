package dev.overtake.report.wording;

import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.results.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The answer of a whole race in a few plain sentences: who leads overall and in which lanes, where
/// nobody can be named and why, which way it moves.
record Answer(Wording wording) {
  private static final List<ProbabilityWord> WORDS =
      List.of(ProbabilityWord.ALMOST_CERTAIN, ProbabilityWord.VERY_LIKELY, ProbabilityWord.LIKELY);
  /* More who are ahead of both are not named one by one. */
  private static final int NAMED = 2;

  List<Sentence> sentences() {
    var all = new ArrayList<Sentence>();
    all.add(overall());
    wording.standing().contenders().forEach(c -> all.add(lanes(c)));
    all.add(open());
    all.add(otherwise());
    all.addAll(new Movements(wording).sentences());
    return all.stream().filter(s -> !s.isEmpty()).map(Sentence::capitalised).toList();
  }

  private Sentence overall() {
    var verdict = wording.standing().verdict();
    var leader = wording.contender(verdict.leader());
    var text = new Sentence.Writer();
    if (!verdict.call().determinable()) {
      return text.plain("Neither leads overall: we have no comparable figures.").end();
    }
    if (leader.isPresent() && wording.standing().named().equals(verdict.leader())) {
      return name(text, leader.get())
          .plain(" leads overall (")
          .strong(Codes.call(verdict.call()) + "")
          .plain(")" + asTheyAre() + ".")
          .end();
    }
    // A composite is never called unless other methods agree.
    text.plain("Neither leads overall: ");
    if (leader.isPresent()) {
      name(text, leader.get())
          .plain(" is ahead by this method (")
          .strong(Codes.call(verdict.call()) + "")
          .plain(
              wording.standing().firm()
                  ? "), but too many other methods disagree"
                  : "), but most lanes stand on too little evidence");
    } else {
      text.plain(
          verdict.leader().equals(Leader.Open.TIE) ? "they are level" : "it is too close to call");
    }
    return text.plain(asTheyAre() + ".").end();
  }

  /// The answer on the last figures, where it is another one.
  private String asTheyAre() {
    var verdict = wording.standing().verdict();
    var last = verdict.lastFigures();
    if (!last.determinable() || last.leader().equals(verdict.leader())) {
      return "";
    }
    return switch (last.leader()) {
      case Leader.Contender c ->
          ", while the last figures as they are have %s ahead"
              .formatted(wording.contender(c.id()).map(ContenderName::inProse).orElse(c.id()));
      case Leader.Open.TIE -> ", and the last figures as they are have them level";
      case Leader.Open.UNDETERMINED ->
          ", while on the last figures as they are it is too close to call";
    };
  }

  private Sentence lanes(ContenderName contender) {
    var text = new Sentence.Writer();
    var led =
        wording.standing().pillars().stream()
            .filter(p -> p.leader() != null && p.leader().is(contender.id()))
            .toList();
    if (led.isEmpty()) {
      return text.end();
    }
    name(text, contender).plain(" leads ");
    var groups =
        WORDS.stream()
            .filter(word -> led.stream().anyMatch(p -> p.word().equals(Optional.of(word))))
            .toList();
    for (var word : groups) {
      var titles =
          led.stream().filter(p -> p.word().equals(Optional.of(word))).map(this::title).toList();
      var last = groups.size() > 1 && word.equals(groups.getLast());
      text.plain(word.equals(groups.getFirst()) ? "" : last ? ", and " : ", ")
          .plain("in " + list(titles) + " (")
          .strong(Codes.word(word))
          .plain(")");
    }
    return text.plain(".").end();
  }

  /// What nobody can be said to lead.
  private Sentence open() {
    var parts = new ArrayList<String>();
    add(parts, "they are level in ", titles(Leader.Open.TIE, false));
    add(parts, "it is too close to call in ", titles(Leader.Open.UNDETERMINED, false));
    add(parts, "the evidence is too thin to name a leader in ", weak("thin evidence"));
    add(parts, "the evidence is too old to name a leader in ", weak("dated evidence"));
    add(parts, "we have no comparable figures for ", titles(Leader.Open.UNDETERMINED, true));
    return joined(parts);
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

  /// Where the last figures say otherwise, and where somebody else is ahead of both.
  private Sentence otherwise() {
    var parts = new ArrayList<String>();
    var turned =
        wording.standing().pillars().stream()
            .filter(p -> p.leader() instanceof Leader.Contender && p.carriedForward())
            .map(this::title)
            .toList();
    add(parts, "the last figures as they are have the other ahead in ", turned);
    var ahead = new TreeMap<String, List<String>>();
    for (var pillar : wording.standing().pillars()) {
      if (!pillar.ahead().isEmpty()) {
        var who =
            pillar.ahead().size() > NAMED
                ? "others are ahead of both"
                : LaneWords.others(pillar.ahead()).orElse("");
        ahead.computeIfAbsent(who, x -> new ArrayList<>()).add(title(pillar));
      }
    }
    ahead.forEach((who, lanes) -> parts.add(who + " in " + list(lanes)));
    return joined(parts);
  }

  private static Sentence joined(List<String> parts) {
    return parts.isEmpty()
        ? new Sentence.Writer().end()
        : Sentence.plain(String.join("; ", parts) + ".");
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
