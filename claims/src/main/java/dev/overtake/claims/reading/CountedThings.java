package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Indicator;
import java.util.List;

/// Says whether what a number counts is named beside it.
final class CountedThings {
  private final SentenceContext context;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final Discourse discourse;
  private final List<Linker.Hit> hits;
  private final Roles roles;

  CountedThings(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    text = context.text;
    tokens = context.tokens;
    quantities = context.quantities;
    discourse = context.discourse;
    hits = context.hits;
    roles = context.roles;
  }

  /// Whether a bare number stands beside the name of what an indicator counts, without which it is
  /// no figure of it.
  boolean named(WordSpan words, Indicator i) {
    var first = words.first();
    var last = words.last();
    for (var hit : hits) {
      if (hit.indicator().equals(i.id())
          && hit.last() >= first - 2
          && hit.first() <= last + 5
          && hit.last() <= last + 7) {
        return true;
      }
    }
    if (discourse.recent() && discourse.indicators().contains(i.id())) {
      var nouns = stems(i.unit());
      var titles = stems(i.title());
      for (var at = last + 1; at < Math.min(tokens.size(), last + 4); at++) {
        var s = tokens.get(at).stem();
        if (!Tokens.STOP.contains(s) && (nouns.contains(s) || titles.contains(s))) {
          return true;
        }
      }
      var end = tokens.get(last).end();
      var alone =
          last + 1 >= tokens.size()
              || ",.;)".indexOf(text.charAt(Math.min(end, text.length() - 1))) >= 0;
      return alone
          && roles.named().stream().anyMatch(m -> m.last() < first && first - m.last() <= 2);
    }
    return false;
  }

  private List<String> stems(String name) {
    return context.terms.tokens(name).stream().map(Token::stem).toList();
  }

  /// Whether nothing that could be counted follows an amount.
  boolean bare(int last) {
    if (last + 1 >= tokens.size() || sentence.clause(last + 1) != sentence.clause(last)) {
      return true;
    }
    var next = last + 1;
    var yearBefore = sentence.stem(next).equals("the") && sentence.stem(next + 1).equals("year");
    return Cues.NO_NOUN.contains(sentence.stem(next))
        || yearBefore
        || quantities.stream().anyMatch(q -> begins(q, next))
        || roles.named().stream().anyMatch(m -> m.first() == last + 1);
  }

  private boolean begins(Quantity q, int at) {
    return tokens.get(at).end() > q.start() && tokens.get(at - 1).end() <= q.start();
  }
}
