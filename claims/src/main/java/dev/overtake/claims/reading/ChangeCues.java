package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells by the words around it whether something changed, which way, and from when.
final class ChangeCues {
  private static final Map<String, Double> TIMES =
      Map.of("doubled", 2.0, "tripled", 3.0, "trebled", 3.0, "quadrupled", 4.0, "halved", 0.5);
  private static final Set<String> CHANGING = Cues.union(TIMES.keySet(), Cues.RISE, Cues.FALL);
  private static final Set<String> YEARLY = Set.of("annually", "yearly", "annual");
  private static final Set<String> THAN = Set.of("than", "its", "their", "the");
  private static final Set<String> WAS =
      Set.of("than", "as", "was", "were", "been", "had", "did", "stood");

  private final SentenceContext context;
  private final Sentence sentence;

  ChangeCues(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
  }

  /// Whether a word by itself says that something changed.
  static boolean tells(String stem) {
    return CHANGING.contains(stem);
  }

  /// How many times as much as before a word by itself says there is, or null: 2 for doubled.
  static @Nullable Double times(String stem) {
    return TIMES.get(stem);
  }

  /// Whether an amount is by how much something rose, 1, or fell, −1; 0 where it is neither.
  int sign(PlacedAmount a) {
    var first = a.first();
    var last = a.last();
    switch (a.kind()) {
      case DURATION, AGE, ORDINAL, RELATIVE, K_OF_N, ODDS -> {
        return 0;
      }
      default -> {}
    }
    var at = sentence.beforeHedges(first);
    var before = sentence.stem(at);
    if (context.grows(at)) {
      return direction(at);
    }
    if (before.equals("by")) {
      for (var verb = at - 1; verb >= Math.max(0, at - 5); verb--) {
        if (sentence.clause(verb) == sentence.clause(first) && direction(verb) != 0) {
          return direction(verb);
        }
      }
      return 0;
    }
    if (before.equals("of") && direction(at - 1) != 0) {
      return direction(at - 1);
    }
    var next = sentence.stem(last + 1);
    if (Cues.NOUNS_OF_CHANGE.contains(next) && a.kind() == Quantity.Kind.PERCENT) {
      return direction(last + 1);
    }
    var more = Cues.MORE.contains(next);
    var compared = more || Cues.FEWER.contains(next) || a.kind() == Quantity.Kind.MULTIPLE;
    return compared && thanItWas(last) ? more || a.kind() == Quantity.Kind.MULTIPLE ? 1 : -1 : 0;
  }

  /* Twelve per cent more than in 2019, three times what it was in 2019, four times its 2019 level. */
  private boolean thanItWas(int last) {
    for (var at = last + 1; at <= last + 12 && at < context.tokens.size(); at++) {
      var to = at;
      if (context.mentions.stream().anyMatch(m -> m.first() <= to && to <= m.last())) {
        return false;
      }
      if (ChangeYears.earlier(sentence, at)) {
        return true;
      }
      if (SpokenYears.year(context.tokens.get(at).raw()) > 0) {
        var before = sentence.stem(at - 1);
        if (THAN.contains(before)
            || levelOf(at)
            || (before.equals("in") && WAS.contains(sentence.stem(at - 2)))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean levelOf(int year) {
    return sentence.stem(year - 1).equals("of")
        && Set.of("level", "figure", "total", "number").contains(sentence.stem(year - 2));
  }

  /* Who falls short or behind does not fall. */
  private int direction(int at) {
    var stem = sentence.stem(at);
    var behind = Set.of("short", "behind").contains(sentence.stem(at + 1));
    return Cues.RISE.contains(stem) ? 1 : Cues.FALL.contains(stem) && !behind ? -1 : 0;
  }

  /// Whether an amount is one of each year: 5 % a year, 3 % annually.
  boolean yearly(int last) {
    for (var at = last + 1; at <= last + 3; at++) {
      var stem = sentence.stem(at);
      var each = Set.of("a", "per", "each", "every").contains(stem);
      if (YEARLY.contains(stem)
          || (each
              && sentence.stem(at + 1).equals("year")
              && !Set.of("earlier", "before", "ago").contains(sentence.stem(at + 2)))) {
        return true;
      }
    }
    return false;
  }
}
