package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.WordSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whose the amounts of a sentence are.
final class Owners {
  private static final Set<String> OURS = Set.of("we", "our", "ours");

  private final Roles roles;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final List<Lexicon.Mention> worlds;
  private final List<WordSpan> amounts;
  private final boolean respectively;
  private final NameLinks names;
  private final ClauseSubjects clauses;
  private final Map<Integer, String> owners = new HashMap<>();

  /// @param worlds where the world is named
  /// @param amounts first and last words of the amounts that contenders can have
  Owners(Roles roles, Sentence sentence, List<Lexicon.Mention> worlds, List<WordSpan> amounts) {
    this.roles = roles;
    this.sentence = sentence;
    this.worlds = worlds;
    this.amounts = amounts;
    text = sentence.text();
    tokens = sentence.tokens();
    mentions = roles.named();
    clauses = new ClauseSubjects(roles, sentence);
    names = new NameLinks(sentence, mentions, amounts);
    respectively = tokens.stream().anyMatch(t -> t.stem().equals("respectively"));
  }

  /// The one an amount belongs to.
  ///
  /// Amounts and names that alternate belong together: each name to the amount after it, or, where
  /// `in`, `for` or `were` links them, to the one before it. Where no name stands between an amount
  /// and its neighbours it shares the owner of the one before.
  String of(WordSpan amount) {
    var first = amount.first();
    var known = owners.get(first);
    if (known == null) {
      known = found(first, amount.last());
      owners.put(first, known);
    }
    return known;
  }

  /// Who shares an amount with its owner: Korea in "Korea and Japan each had 17"; empty for nobody.
  String also(String owner, int first) {
    for (var i = 1; i < mentions.size(); i++) {
      var a = mentions.get(i - 1);
      var b = mentions.get(i);
      if (b.id().equals(owner)
          && b.last() < first
          && b.first() == a.last() + 2
          && sentence.stem(a.last() + 1).equals("and")) {
        for (var at = b.last() + 1; at < Math.min(tokens.size(), first + 4); at++) {
          if (sentence.stem(at).equals("each") || sentence.stem(at).equals("both")) {
            return a.id();
          }
        }
      }
    }
    return "";
  }

  private String found(int first, int last) {
    var listed = respectively(first);
    if (!listed.isEmpty()) {
      return listed;
    }
    var told = clauses.subject(first, last);
    if (!told.isEmpty()) {
      return told;
    }
    var from = -1;
    var to = tokens.size();
    for (var amount : amounts) {
      from = amount.last() < first ? Math.max(from, amount.last()) : from;
      to = amount.first() > last ? Math.min(to, amount.first()) : to;
    }
    Lexicon.Mention before = null;
    Lexicon.Mention after = null;
    for (var m : mentions) {
      if (m.last() < first && first - m.last() <= 2 && m.possessive() && roles.subjectOf(m)) {
        return m.id();
      }
      if (m.first() > from
          && m.last() < first
          && !names.given(m, from)
          && (before == null
              || roles.subjectOf(m)
              || !roles.subjectOf(before)
              || clearer(m, before))
          && !(before != null && relative(before))) {
        before = m;
      } else if (m.first() > from && m.last() < first && relative(m)) {
        before = m;
      }
      var linked = m.first() > last && m.first() < to && names.linked(last, m);
      if (linked && (after == null || clearer(m, after))) {
        after = m;
      }
    }
    if (before != null && bracketed(first)) {
      return before.id();
    }
    if (before == null
        || (after != null && (names.resident(after) || sentence.parted(before.last(), first)))) {
      before = after == null ? before : after;
    }
    if (before != null && compared(before) && pronoun(before.last(), first)) {
      before = subject(from);
      if (before == null) {
        return roles.earlier();
      }
    }
    if (before != null) {
      return ours(before.last(), first) ? "" : before.id();
    }
    for (var m : worlds) {
      var noun = !tokens.get(m.last()).raw().equalsIgnoreCase("global");
      if (m.first() > from && m.first() < to && noun && !m.possessive() && !whole(m, from)) {
        return m.id();
      }
    }
    for (var amount : amounts) {
      if (amount.last() == from && from >= 0) {
        return of(amount);
      }
    }
    return fallback(last);
  }

  /* Whether its or their stands between two words: what follows is said of the subject. */
  private boolean pronoun(int from, int to) {
    for (var at = from + 1; at < to; at++) {
      if (Set.of("its", "it", "their", "they").contains(sentence.stem(at))) {
        return true;
      }
    }
    return false;
  }

  /* Whom somebody has more than, or less. */
  private boolean compared(Lexicon.Mention m) {
    var the = sentence.stem(m.first() - 1).equals("the");
    return sentence.stem(m.first() - (the ? 2 : 1)).equals("than");
  }

  private Lexicon.@Nullable Mention subject(int before) {
    return mentions.stream()
        .filter(m -> m.last() < before && roles.subjectOf(m))
        .findFirst()
        .orElse(null);
  }

  private String fallback(int last) {
    if (!mentions.isEmpty() && Set.of("our", "we", "my").contains(sentence.stem(0))) {
      return "";
    }
    var earlier = roles.meant();
    if (!earlier.isEmpty()) {
      return earlier;
    }
    for (var m : mentions) {
      var free =
          amounts.stream().noneMatch(a -> a.first() > m.last() && m.equals(nearest(a.first())));
      if (m.first() > last && roles.subjectOf(m) && free) {
        return m.id();
      }
    }
    if (mentions.size() == 1 && mentions.getFirst().first() > last) {
      return mentions.getFirst().id();
    }
    var definite =
        mentions.isEmpty()
            && Set.of("the", "this", "that", "such").contains(sentence.stem(0))
            && (last <= 3
                || Set.of("country", "nation", "bloc", "union").contains(sentence.stem(1)));
    return definite ? roles.earlier() : roles.unnamed();
  }

  /* The world of which the amount before is a share: "31 per cent of world output". */
  private boolean whole(Lexicon.Mention world, int amount) {
    var of = sentence.stem(world.first() - 1).equals("the") ? world.first() - 2 : world.first() - 1;
    return amount >= 0 && sentence.stem(of).equals("of") && of == amount + 1;
  }

  /* The last one named before a word. */
  private Lexicon.@Nullable Mention nearest(int at) {
    return mentions.stream().filter(m -> m.last() < at).reduce((a, b) -> b).orElse(null);
  }

  private boolean bracketed(int first) {
    return tokens.get(first).start() > 0 && text.charAt(tokens.get(first).start() - 1) == '(';
  }

  /* Whether the writer speaks of us between two words; who that is, the text does not say. */
  private boolean ours(int from, int to) {
    for (var at = from + 1; at < to; at++) {
      if (OURS.contains(sentence.stem(at))) {
        return true;
      }
    }
    return false;
  }

  /* Taiwan and Japan had 18 and 31 per cent respectively: names and amounts in the same order. */
  private String respectively(int first) {
    if (!respectively) {
      return "";
    }
    for (var i = 0; i < amounts.size() && amounts.size() == mentions.size(); i++) {
      if (amounts.get(i).first() == first
          && mentions.getLast().last() < amounts.getFirst().first()) {
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
    return Set.of("which", "who", "whose", "where").contains(sentence.stem(m.last() + 1));
  }
}
