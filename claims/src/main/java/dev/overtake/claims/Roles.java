package dev.overtake.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is spoken of in a sentence, and whose its amounts are.
final class Roles {
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "its", "their", "this", "that", "these");
  private final String text;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final List<Lexicon.Mention> worlds;
  private final String earlier;
  private final List<int[]> amounts;
  private final boolean respectively;
  private final Map<Integer, String> owners = new HashMap<>();

  /// @param earlier the contender of the sentences before, or empty
  /// @param amounts first and last words of the amounts that contenders can have
  Roles(
      Lexicon lexicon,
      String text,
      List<Token> tokens,
      List<Lexicon.Mention> mentions,
      String earlier,
      List<int[]> amounts) {
    this.text = text;
    this.tokens = tokens;
    this.mentions = mentions.stream().filter(m -> !lexicon.world(m.id())).toList();
    this.worlds = mentions.stream().filter(m -> lexicon.world(m.id())).toList();
    this.earlier = earlier;
    this.amounts = amounts;
    respectively = tokens.stream().anyMatch(t -> t.stem().equals("respectively"));
  }

  private static final Set<String> IS = Set.of("is", "are", "was", "were", "has", "have", "had");
  private static final Set<String> OURS = Set.of("we", "our", "ours");
  private static final Set<String> PEOPLE =
      Set.of(
          "resident",
          "people",
          "inventor",
          "citizen",
          "company",
          "firm",
          "owner",
          "user",
          "lab",
          "institution",
          "maker",
          "organisation",
          "organization");

  List<Lexicon.Mention> named() {
    return mentions;
  }

  /// The one an amount belongs to.
  ///
  /// Amounts and names that alternate belong together: each name to the amount after it, or, where
  /// `in`, `for` or `were` links them, to the one before it. Where no name stands between an amount
  /// and its neighbours it shares the owner of the one before.
  String owner(int first, int last) {
    var known = owners.get(first);
    if (known == null) {
      known = found(first, last);
      owners.put(first, known);
    }
    return known;
  }

  private String found(int first, int last) {
    var listed = respectively(first);
    if (!listed.isEmpty()) {
      return listed;
    }
    var from = -1;
    var to = tokens.size();
    for (var amount : amounts) {
      from = amount[1] < first ? Math.max(from, amount[1]) : from;
      to = amount[0] > last ? Math.min(to, amount[0]) : to;
    }
    Lexicon.Mention before = null;
    Lexicon.Mention after = null;
    for (var m : mentions) {
      if (m.last() < first && first - m.last() <= 2 && m.possessive() && subjectOf(m)) {
        return m.id();
      }
      if (m.first() > from
          && m.last() < first
          && !given(m, from)
          && (before == null || subjectOf(m) || !subjectOf(before) || clearer(m, before))
          && !(before != null && relative(before))) {
        before = m;
      } else if (m.first() > from && m.last() < first && relative(m)) {
        before = m;
      }
      if (after == null && m.first() > last && m.first() < to && linked(last, m)) {
        after = m;
      }
    }
    if (before != null && bracketed(first)) {
      return before.id();
    }
    if (before == null
        || (after != null && (resident(after) || !sameClause(before.last(), first)))) {
      before = after == null ? before : after;
    }
    if (before != null) {
      return ours(before.last(), first) ? "" : before.id();
    }
    for (var m : worlds) {
      var noun = !tokens.get(m.last()).raw().equalsIgnoreCase("global");
      if (m.first() > from && m.first() < to && noun && !m.possessive()) {
        return m.id();
      }
    }
    for (var amount : amounts) {
      if (amount[1] == from && from >= 0) {
        return owner(amount[0], amount[1]);
      }
    }
    return fallback(last);
  }

  private boolean bracketed(int first) {
    return tokens.get(first).start() > 0 && text.charAt(tokens.get(first).start() - 1) == '(';
  }

  /* Whether the writer speaks of us between two words; who that is, the text does not say. */
  private boolean ours(int from, int to) {
    for (var at = from + 1; at < to; at++) {
      if (OURS.contains(stem(at))) {
        return true;
      }
    }
    return false;
  }

  /// Who shares an amount with its owner: Korea in "Korea and Japan each had 17"; empty for nobody.
  String also(String owner, int first) {
    for (var i = 1; i < mentions.size(); i++) {
      var a = mentions.get(i - 1);
      var b = mentions.get(i);
      if (b.id().equals(owner)
          && b.last() < first
          && b.first() == a.last() + 2
          && stem(a.last() + 1).equals("and")) {
        for (var at = b.last() + 1; at < Math.min(tokens.size(), first + 4); at++) {
          if (stem(at).equals("each") || stem(at).equals("both")) {
            return a.id();
          }
        }
      }
    }
    return "";
  }

  /// The contenders named in a row from a word on: Germany, France and the Netherlands.
  List<Lexicon.Mention> listed(int first) {
    var row = new ArrayList<Lexicon.Mention>();
    for (var m : mentions) {
      if (row.isEmpty() ? m.first() == first : joined(row.getLast(), m)) {
        row.add(m);
      } else if (!row.isEmpty()) {
        break;
      }
    }
    return row;
  }

  private boolean joined(Lexicon.Mention a, Lexicon.Mention b) {
    for (var at = a.last() + 1; at < b.first(); at++) {
      if (!Set.of("and", "the", "both", "or", "nor", "then", "in", "by", "of").contains(stem(at))) {
        return false;
      }
    }
    var between = text.substring(tokens.get(a.last()).end(), tokens.get(b.first()).start());
    return between.indexOf(';') < 0
        && (b.first() > a.last() + 1 || !sameClause(a.last(), b.first()));
  }

  /* Taiwan and Japan had 18 and 31 per cent respectively: names and amounts in the same order. */
  private String respectively(int first) {
    if (!respectively) {
      return "";
    }
    for (var i = 0; i < amounts.size() && amounts.size() == mentions.size(); i++) {
      if (amounts.get(i)[0] == first && mentions.getLast().last() < amounts.getFirst()[0]) {
        return mentions.get(i).id();
      }
    }
    return "";
  }

  /* A nation's own name says more than one of its firms. */
  private static boolean clearer(Lexicon.Mention m, Lexicon.Mention before) {
    return m.direct() && !before.direct() && !m.id().equals(before.id());
  }

  /* China, which comes to 17.8: what follows is said of the name. */
  private boolean relative(Lexicon.Mention m) {
    return Set.of("which", "who", "whose", "where").contains(stem(m.last() + 1));
  }

  /* Whether a name after an amount's last word is linked to it: 24 were Chinese, 12 GW in India. */
  private boolean linked(int last, Lexicon.Mention m) {
    if (m.possessive() && amounts.stream().anyMatch(a -> a[0] == m.last() + 1)) {
      return false;
    }
    if (m.first() - last > 14 || !sameClause(last, m.first())) {
      return m.first() == last + 1 && text.charAt(tokens.get(m.first()).start() - 1) == '(';
    }
    if (m.first() == last + 1) {
      return true;
    }
    var cue = stem(m.first() - 1).equals("the") ? stem(m.first() - 2) : stem(m.first() - 1);
    return Set.of("in", "into", "for", "by", "from", "among").contains(cue)
        || (cue.equals("that") && m.first() == last + 2)
        || (cue.equals("of") && stem(m.first() - 2).equals("out"))
        || resident(m)
        || (cue.equals("to")
            && (m.first() - last <= 3
                || stem(m.first() - 2).equals("went")
                || PEOPLE.contains(stem(m.last() + 1))
                || stem(m.last() + 1).equals("ones")))
        || Set.of("were", "was", "are", "is").contains(cue);
  }

  /* residents of Taiwan; that of Japan */
  private boolean resident(Lexicon.Mention m) {
    var of = stem(m.first() - 1).equals("the") ? m.first() - 2 : m.first() - 1;
    return stem(of).equals("of")
        && !stem(of - 2).equals("and")
        && (PEOPLE.contains(stem(of - 1))
            || stem(of - 1).equals("that")
            || stem(of - 1).equals("those"));
  }

  /* Whether a name belongs to the amount before it: 24 were Chinese and 22 were American. */
  private boolean given(Lexicon.Mention m, int amount) {
    return amount >= 0
        && linked(amount, m)
        && mentions.stream().noneMatch(o -> o.last() < amount && sameClause(o.last(), amount));
  }

  boolean subjectOf(Lexicon.Mention m) {
    if (stem(m.last() + 1).equals("with")) {
      return false;
    }
    var before = stem(m.first() - 1);
    var cue = before.equals("the") ? stem(m.first() - 2) : before;
    return !Set.of("than", "versus", "vs", "against", "with", "to", "over", "of", "on")
        .contains(cue);
  }

  private String fallback(int last) {
    if (!mentions.isEmpty() && Set.of("our", "we", "my").contains(stem(0))) {
      return "";
    }
    var earlier = meant();
    if (!earlier.isEmpty()) {
      return earlier;
    }
    for (var m : mentions) {
      var free = amounts.stream().noneMatch(a -> a[0] > m.last() && m.equals(nearest(a[0])));
      if (m.first() > last && subjectOf(m) && free) {
        return m.id();
      }
    }
    if (mentions.size() == 1 && mentions.getFirst().first() > last) {
      return mentions.getFirst().id();
    }
    var definite =
        mentions.isEmpty()
            && Set.of("the", "this", "that", "such").contains(stem(0))
            && (last <= 3 || Set.of("country", "nation", "bloc", "union").contains(stem(1)));
    return leans() || definite ? this.earlier : "";
  }

  /* The last one named before a word. */
  private Lexicon.@Nullable Mention nearest(int at) {
    return mentions.stream().filter(m -> m.last() < at).reduce((a, b) -> b).orElse(null);
  }

  /// The contender of the sentences before, if the sentence begins with a word for it; else empty.
  String meant() {
    return !tokens.isEmpty() && PRONOUNS.contains(tokens.getFirst().stem()) ? earlier : "";
  }

  /// The contender of the sentences before, if the sentence speaks of somebody it does not name;
  /// else empty.
  String unnamed() {
    return leans() ? earlier : "";
  }

  /* Whether the sentence speaks of somebody it does not name. */
  private boolean leans() {
    for (var at = 0; mentions.isEmpty() && at < tokens.size(); at++) {
      var there = stem(at).equals("there") && at > 0 && !IS.contains(stem(at + 1));
      if (there || PRONOUNS.contains(stem(at))) {
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

  private String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }
}
