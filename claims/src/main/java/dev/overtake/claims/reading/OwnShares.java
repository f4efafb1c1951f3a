package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Coverage;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads shares of what is somebody's own: 37 % of China's electricity, 70 % of the residents of
/// Singapore.
final class OwnShares {
  private final SentenceContext context;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Discourse discourse;
  private final Roles roles;
  private final Linker linker;
  private final Retrieval retrieval;
  private final Coverage coverage;
  private final Map<String, Indicator> indicators;

  OwnShares(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    tokens = context.tokens;
    discourse = context.discourse;
    roles = context.roles;
    linker = context.terms.linker();
    retrieval = context.terms.retrieval();
    coverage = context.terms.coverage();
    indicators = context.terms.indicators();
  }

  @Nullable Understood read(PlacedAmount a) {
    var last = a.last();
    if (!sentence.stem(last + 1).equals("of")) {
      return null;
    }
    Lexicon.Mention whose = null;
    for (var m : roles.named()) {
      var near = m.first() > last && m.first() - last <= 7 && context.sameClause(last);
      if (whose == null && m.direct() && near) {
        whose = m;
      }
    }
    if (whose == null) {
      return null;
    }
    var indicator = shareOf(a, whose);
    if (indicator == null) {
      return null;
    }
    var link = linker.of(indicator, i -> i.scale() == Scale.SHARE, a.first());
    return new Understood(
        new Reading.Share(context.statement(a, link), whose.id(), a.range(), "%", false),
        discourse.converting(1));
  }

  private @Nullable Indicator shareOf(PlacedAmount a, Lexicon.Mention whose) {
    var last = a.last();
    var said = context.spokenOf();
    var ends =
        whose.last() + 1 >= tokens.size()
            || !context.sameClause(whose.last())
            || Set.of("and", "but", "while").contains(sentence.stem(whose.last() + 1));
    if ((whose.possessive() || whose.first() == last + 2)
        && ends
        && discourse.within()
        && said != null
        && said.scale() == Scale.SHARE) {
      return said;
    }
    var own = wholes(a.quantity(), whose, last);
    return own.size() == 1
        ? own.getFirst()
        : retrieval
            .best(
                own::contains,
                new Retrieval.Query(
                    a.quantity(), whose.id(), a.words(), true, context.years.at(a.first(), true)),
                sentence,
                discourse.before())
            .indicator();
  }

  /* Shares of a whole that is named with its owner: of China's electricity, of American GDP. */
  private List<Indicator> wholes(Quantity q, Lexicon.Mention whose, int last) {
    var end = Math.min(tokens.size(), whose.last() + 6);
    return indicators.values().stream()
        .filter(i -> i.scale() == Scale.SHARE && !i.unit().endsWith("world"))
        .filter(i -> coverage.possible(i, whose.id(), q.value()))
        .filter(i -> wholeNamed(i.unit().substring(i.unit().indexOf(' ') + 1), last, end))
        .toList();
  }

  private boolean wholeNamed(String whole, int from, int to) {
    var named =
        context.terms.tokens(whole).stream()
            .map(Token::stem)
            .filter(s -> !Tokens.STOP.contains(s))
            .toList();
    for (var at = from + 1; at < to; at++) {
      if (named.contains(sentence.stem(at))
          || context.terms.vocabulary().means(sentence.stem(at), whole)) {
        return true;
      }
    }
    return false;
  }
}
