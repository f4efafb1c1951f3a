package dev.overtake.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is spoken of in a sentence, and who is compared with whom.
final class Roles {
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "its", "their", "this", "that", "these");
  private static final Set<String> AGAINST =
      Set.of(
          "than",
          "versus",
          "vs",
          "against",
          "over",
          "compared",
          "to",
          "as",
          "of",
          "surpassing",
          "behind",
          "ahead",
          "beyond",
          "times",
          "time",
          "double",
          "twice",
          "triple");
  private static final Set<String> RIVAL =
      Set.of("competitor", "rival", "challenger", "runner-up", "contender");
  private static final Set<String> EDGE =
      Set.of("closest", "nearest", "next", "its", "any", "other", "all", "their", "every");

  private final Lexicon lexicon;
  private final String text;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final String earlier;

  /// @param earlier the contender of the sentences before, or empty
  Roles(
      Lexicon lexicon,
      String text,
      List<Token> tokens,
      List<Lexicon.Mention> mentions,
      String earlier) {
    this.lexicon = lexicon;
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions.stream().filter(m -> !lexicon.world(m.id())).toList();
    this.earlier = earlier;
  }

  /// A pair; either may be empty.
  record Pair(String subject, String comparator) {}

  private static final Pair NOBODY = new Pair("", "");

  List<Lexicon.Mention> named() {
    return mentions;
  }

  /// The one an amount belongs to: the owner right before it, the one right after `in` or `for`,
  /// else the last named before it.
  String owner(int first, int last) {
    for (var m : mentions) {
      if (m.last() < first && first - m.last() <= 2 && m.possessive()) {
        return m.id();
      }
    }
    for (var m : mentions) {
      var near = m.first() > last && m.first() - last <= 6;
      if (near && sameClause(last, m.first())) {
        var before = stem(m.first() - 1);
        var cue = before.equals("the") ? stem(m.first() - 2) : before;
        var behind =
            mentions.stream().noneMatch(o -> o.last() < first && sameClause(o.last(), first));
        if (Set.of("in", "for", "by", "from").contains(cue) && behind) {
          return m.id();
        }
      }
    }
    Lexicon.Mention best = null;
    for (var m : mentions) {
      if (m.last() < first && (best == null || subjectOf(m) || !subjectOf(best))) {
        best = m;
      }
    }
    if (best != null) {
      return best.id();
    }
    return fallback(last);
  }

  private boolean subjectOf(Lexicon.Mention m) {
    if (stem(m.last() + 1).equals("with")) {
      return false;
    }
    var before = stem(m.first() - 1);
    var cue = before.equals("the") ? stem(m.first() - 2) : before;
    return !Set.of("than", "versus", "vs", "against", "with", "to", "over", "of", "on")
        .contains(cue);
  }

  private String fallback(int last) {
    if (!tokens.isEmpty() && PRONOUNS.contains(tokens.getFirst().stem()) && !earlier.isEmpty()) {
      return earlier;
    }
    for (var m : mentions) {
      if (m.first() > last && subjectOf(m)) {
        return m.id();
      }
    }
    var definite =
        mentions.isEmpty() && last <= 3 && Set.of("the", "this", "that", "such").contains(stem(0));
    return leans() || definite ? earlier : "";
  }

  /// Who is compared with whom around some words.
  Pair pair(int first, int last) {
    var rest = restOfWorld(first, last);
    var rival = rival(first, last);
    Lexicon.Mention comparator = null;
    for (var m : mentions) {
      if (m.first() > last && m.first() - last <= 14 && against(last, m.first())) {
        comparator = m;
        break;
      }
    }
    if (comparator != null && !rest) {
      var subject = subjectBeside(first, comparator);
      return subject.equals(comparator.id()) ? NOBODY : new Pair(subject, comparator.id());
    }
    var before = new ArrayList<Lexicon.Mention>();
    for (var m : mentions) {
      if (m.last() < first) {
        before.add(m);
      }
    }
    if (rest || rival) {
      return new Pair(subjectBeside(first, null), rest ? Reading.REST : Reading.NEXT);
    }
    if (before.size() >= 2) {
      var a = before.get(before.size() - 2);
      var b = before.getLast();
      if (!a.id().equals(b.id()) && verbBetween(a.last(), b.first())) {
        return new Pair(a.id(), b.id());
      }
    }
    return new Pair(subjectBeside(first, null), "");
  }

  private String subjectBeside(int first, Lexicon.@Nullable Mention comparator) {
    Lexicon.Mention best = null;
    for (var m : mentions) {
      if (m.last() < first
          && (comparator == null || !m.id().equals(comparator.id()))
          && (best == null || subjectOf(m))) {
        best = m;
      }
    }
    if (best != null) {
      return best.id();
    }
    if (!tokens.isEmpty() && PRONOUNS.contains(tokens.getFirst().stem()) && !earlier.isEmpty()) {
      return earlier;
    }
    for (var m : mentions) {
      if (m.first() > first
          && (comparator == null
              || (m.first() > comparator.last() && !m.id().equals(comparator.id())))) {
        return m.id();
      }
    }
    return leans() ? earlier : "";
  }

  /* Whether the sentence speaks of somebody it does not name. */
  private boolean leans() {
    return mentions.isEmpty() && tokens.stream().anyMatch(t -> PRONOUNS.contains(t.stem()));
  }

  private boolean verbBetween(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      var s = stem(i);
      if ((s.startsWith("out") && s.length() > 4)
          || s.startsWith("exceed")
          || s.startsWith("surpass")
          || s.startsWith("dwarf")
          || s.startsWith("lead")
          || s.startsWith("beat")
          || s.startsWith("top")) {
        return true;
      }
    }
    return false;
  }

  private boolean against(int from, int to) {
    for (var i = from; i < to; i++) {
      if (AGAINST.contains(stem(i))) {
        return true;
      }
    }
    for (var m : mentions) {
      if (m.first() == to) {
        return (m.possessive() && to - from <= 3) || to - from <= 2;
      }
    }
    return false;
  }

  boolean restOfWorld(int first, int last) {
    for (var i = Math.max(0, first - 8); i + 3 < tokens.size() && i < last + 14; i++) {
      if (stem(i).equals("rest") && (stem(i + 2).equals("world") || stem(i + 3).equals("world"))) {
        return true;
      }
    }
    return false;
  }

  private boolean rival(int first, int last) {
    for (var i = Math.max(1, first - 7); i < Math.min(tokens.size(), last + 10); i++) {
      if (RIVAL.contains(stem(i)) && (EDGE.contains(stem(i - 1)) || EDGE.contains(stem(i - 2)))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameClause(int a, int b) {
    for (var i = tokens.get(a).end(); i < tokens.get(b).start(); i++) {
      if (",;:—–".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  boolean world(String id) {
    return lexicon.world(id);
  }

  private String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }
}
