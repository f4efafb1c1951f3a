package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Who is spoken of in a sentence: by name, by a word for the one of the sentences before, or not.
final class Roles {
  private static final Set<String> PRONOUNS =
      Set.of("it", "they", "its", "their", "this", "that", "these");
  private static final Set<String> IS = Set.of("is", "are", "was", "were", "has", "have", "had");

  private static final Set<String> TOGETHER =
      Set.of("combined", "together", "jointly", "taken", "added", "put");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Lexicon.Mention> mentions;
  private final String earlier;

  /// @param mentions the contenders that are named
  /// @param earlier the contender of the sentences before, or empty
  Roles(Sentence sentence, List<Lexicon.Mention> mentions, String earlier) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.earlier = earlier;
    tokens = sentence.tokens();
  }

  List<Lexicon.Mention> named() {
    return mentions;
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

  /// Those named in a row from a word on, if they are said to be taken together; else empty.
  String together(int first) {
    var row = listed(first);
    if (row.size() < 2) {
      return "";
    }
    var last = row.getLast().last();
    for (var at = last + 1; at <= last + 3 && at < tokens.size(); at++) {
      if (TOGETHER.contains(sentence.stem(at))) {
        return Composites.together(row.stream().map(Lexicon.Mention::id).distinct().toList());
      }
    }
    return "";
  }

  private boolean joined(Lexicon.Mention a, Lexicon.Mention b) {
    for (var at = a.last() + 1; at < b.first(); at++) {
      if (!Set.of("and", "the", "both", "or", "nor", "then", "in", "by", "of")
          .contains(sentence.stem(at))) {
        return false;
      }
    }
    var between =
        sentence.text().substring(tokens.get(a.last()).end(), tokens.get(b.first()).start());
    return between.indexOf(';') < 0
        && (b.first() > a.last() + 1 || sentence.parted(a.last(), b.first()));
  }

  /// Whether somebody named can be the one that the sentence says something of.
  boolean subjectOf(Lexicon.Mention m) {
    if (sentence.stem(m.last() + 1).equals("with")) {
      return false;
    }
    var before = sentence.stem(m.first() - 1);
    var cue = before.equals("the") ? sentence.stem(m.first() - 2) : before;
    return !Set.of("than", "versus", "vs", "against", "with", "to", "over", "of", "on")
        .contains(cue);
  }

  /// The contender of the sentences before, or empty.
  String earlier() {
    return earlier;
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
      var there =
          sentence.stem(at).equals("there") && at > 0 && !IS.contains(sentence.stem(at + 1));
      if (there || PRONOUNS.contains(sentence.stem(at))) {
        return true;
      }
    }
    return false;
  }
}
