package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.WordSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is compared with whom around some words of a sentence.
final class ComparedContenders {
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
      Set.of(
          "competitor",
          "rival",
          "challenger",
          "runner-up",
          "contender",
          "country",
          "nation",
          "economy");
  private static final Set<String> NATION = Set.of("country", "nation", "economy");
  private static final Set<String> EDGE =
      Set.of("closest", "nearest", "next", "its", "any", "other", "all", "their", "every");

  private final Roles roles;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;

  ComparedContenders(Roles roles, List<Token> tokens) {
    this.roles = roles;
    this.tokens = tokens;
    mentions = roles.named();
  }

  /// A pair; either may be empty.
  record Pair(String subject, Rival rival) {}

  private static final Pair NOBODY = new Pair("", Rival.Unnamed.NOBODY);

  /// Who is compared with whom around some words.
  Pair of(WordSpan words) {
    var first = words.first();
    var last = words.last();
    var rest = restOfWorld(first, last);
    var rival = rival(first, last);
    var than = than(last);
    var higher = between(last, than);
    Lexicon.Mention comparator = null;
    for (var m : mentions) {
      if (m.first() > Math.max(last, higher == null ? last : than)
          && m.first() - last <= 14
          && against(last, m.first())) {
        comparator = m;
        break;
      }
    }
    var nearer =
        comparator != null
            && (restAt(first, last) < first || restAt(first, last) > comparator.first());
    if (comparator != null && (!rest || nearer)) {
      var subject = higher == null ? subjectBeside(first, comparator) : higher.id();
      var together = roles.together(comparator.first());
      var rivals = together.isEmpty() ? comparator.id() : together;
      return subject.equals(comparator.id()) ? NOBODY : new Pair(subject, new Rival.Named(rivals));
    }
    if (rest || rival) {
      return new Pair(subjectBeside(first, null), rest ? Rival.Unnamed.REST : Rival.Unnamed.NEXT);
    }
    var before = before(first);
    return before.rival().some()
        ? before
        : new Pair(subjectBeside(first, null), Rival.Unnamed.NOBODY);
  }

  /// The two named last before a word, if one is set against the other there.
  Pair before(int first) {
    var named = mentions.stream().filter(m -> m.last() < first).toList();
    if (named.size() < 2) {
      return NOBODY;
    }
    var a = named.get(named.size() - 2);
    var b = named.getLast();
    return !a.id().equals(b.id()) && verbBetween(a.last(), b.first())
        ? new Pair(a.id(), new Rival.Named(b.id()))
        : NOBODY;
  }

  /* The "than" of a comparison whose adjective ends at a word, or −1. */
  private int than(int last) {
    for (var at = last + 1; at <= last + 6; at++) {
      if (stem(at).equals("than")) {
        return at;
      }
    }
    return -1;
  }

  /* Who is named before the "than": China in "higher in China than in Japan". */
  private Lexicon.@Nullable Mention between(int last, int than) {
    return mentions.stream()
        .filter(m -> m.first() > last + 1 && m.last() < than)
        .filter(m -> !m.possessive() || stem(m.first() - 1).equals("in"))
        .findFirst()
        .orElse(null);
  }

  private String subjectBeside(int first, Lexicon.@Nullable Mention comparator) {
    Lexicon.Mention best = null;
    for (var m : mentions) {
      if (m.last() < first
          && (comparator == null || !m.id().equals(comparator.id()))
          && (best == null || roles.subjectOf(m))) {
        best = m;
      }
    }
    if (best != null) {
      return best.id();
    }
    var earlier = roles.meant();
    if (!earlier.isEmpty()) {
      return earlier;
    }
    for (var m : mentions) {
      if (m.first() > first
          && (comparator == null
              || (m.first() > comparator.last() && !m.id().equals(comparator.id())))) {
        return m.id();
      }
    }
    return roles.unnamed();
  }

  private boolean verbBetween(int from, int to) {
    for (var i = from + 1; i < to; i++) {
      var s = stem(i);
      if ((s.startsWith("out") && s.length() > 4)
          || s.startsWith("exceed")
          || s.startsWith("surpass")
          || s.startsWith("dwarf")
          || s.startsWith("lead")
          || s.equals("led")
          || s.equals("ahead")
          || s.equals("short")
          || s.equals("than")
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
    return restAt(first, last) >= 0;
  }

  private int restAt(int first, int last) {
    for (var i = Math.max(0, first - 8); i + 3 < tokens.size() && i < last + 14; i++) {
      if (stem(i).equals("rest") && (stem(i + 2).equals("world") || stem(i + 3).equals("world"))) {
        return i;
      }
    }
    return -1;
  }

  private boolean rival(int first, int last) {
    for (var i = Math.max(1, first - 7); i < Math.min(tokens.size(), last + 10); i++) {
      var nation = NATION.contains(stem(i));
      if (nation && !(stem(i - 1).equals("other") && stem(i - 2).equals("any"))) {
        continue;
      }
      if (RIVAL.contains(stem(i)) && (EDGE.contains(stem(i - 1)) || EDGE.contains(stem(i - 2)))) {
        return true;
      }
    }
    return false;
  }

  private String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }
}
