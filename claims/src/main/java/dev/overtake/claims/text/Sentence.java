package dev.overtake.claims.text;

import java.util.List;
import java.util.Set;

/// A sentence as words, and what can be told of it without knowing the race.
public final class Sentence {
  private final String text;
  private final Sentences.Span span;
  private final List<Token> tokens;
  private final int[] breaks;

  public Sentence(String text, Sentences.Span span, Stems stems) {
    this.text = text;
    this.span = span;
    tokens = Tokens.of(text, span.start(), span.end(), stems);
    breaks = Clause.breaks(text, tokens);
  }

  /// The whole document's text.
  public String text() {
    return text;
  }

  public Sentences.Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public boolean near(int at, Set<String> stems, int within) {
    for (var i = at + 1; i <= Math.min(tokens.size() - 1, at + within); i++) {
      if (stems.contains(tokens.get(i).stem())) {
        return true;
      }
    }
    return false;
  }

  public int index(int start) {
    var low = 0;
    var high = tokens.size() - 1;
    while (low < high) {
      var middle = (low + high) / 2;
      if (tokens.get(middle).end() > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  public String stem(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).stem();
  }

  /// The last word before a place that does not only soften what follows.
  public int beforeHedges(int at) {
    var before = at - 1;
    while (before >= 0 && Cues.HEDGES.contains(stem(before))) {
      before--;
    }
    return before;
  }

  public int clause(int at) {
    return breaks[at];
  }

  /// Whether a comma, a colon or a dash stands between two words.
  public boolean parted(int a, int b) {
    for (var i = tokens.get(a).end(); i < tokens.get(b).start(); i++) {
      if (",;:—–".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
