package dev.overtake.claims;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the claim that an amount makes: a value, a share, a ratio or a place.
final class AmountReader {
  private final Scene scene;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final Context context;
  private final List<Lexicon.Mention> mentions;
  private final Roles roles;
  private final Owners owners;
  private final Pairs pairs;
  private final Topics topics;
  private final Coverage coverage;
  private final Map<String, Indicator> indicators;
  private final Lexicon lexicon;
  private final AmountLinks links;
  private final Shares shares;
  private final RatioReader ratios;
  private final ChangeReader changes;
  private final DifferenceReader differences;

  AmountReader(Scene scene) {
    this.scene = scene;
    sentence = scene.sentence;
    text = scene.text;
    tokens = scene.tokens;
    quantities = scene.quantities;
    context = scene.context;
    mentions = scene.mentions;
    roles = scene.roles;
    owners = scene.owners;
    pairs = scene.pairs;
    topics = scene.topics;
    coverage = scene.coverage;
    indicators = scene.indicators;
    lexicon = scene.lexicon;
    var confusables = new Confusables(scene);
    links = new AmountLinks(scene, confusables);
    shares = new Shares(scene);
    ratios = new RatioReader(scene);
    changes = new ChangeReader(scene, links, confusables);
    differences = new DifferenceReader(scene, links);
  }

  @Nullable Reading amount(Quantity q) {
    var first = scene.place(q)[0];
    var last = scene.place(q)[1];
    var clause = Clause.around(text, tokens, first);
    if (changes.tells(q, first, last)) {
      return changes.amount(q, first, last, clause);
    }
    var difference = differences.read(q, first, last, clause);
    return difference != null ? difference : standing(q, first, last, clause);
  }

  private @Nullable Reading standing(Quantity q, int first, int last, Clause clause) {
    return switch (q.kind()) {
      case MULTIPLE, ODDS -> ratios.read(q, first, last, clause, q.low(), q.high());
      case PERCENT -> percent(q, first, last, clause);
      case NUMBER, DIMENSION, DURATION, MONEY -> value(q, first, last, clause);
      case ORDINAL -> rank(q, first, last, clause);
      case K_OF_N -> percent(q.percent(), first, last, clause);
      case POINTS, AGE, RELATIVE -> null;
    };
  }

  /// The change that a verb alone tells of, or null.
  @Nullable Reading change(int at) {
    return changes.verb(at);
  }

  private @Nullable Reading percent(Quantity q, int first, int last, Clause clause) {
    var next = sentence.stem(last + 1);
    if ((Cues.MORE.contains(next) || Cues.FEWER.contains(next))
        && sentence.near(last, Set.of("than"), 5)) {
      var sign = Cues.MORE.contains(next) ? 1 : -1;
      var a = 1 + sign * q.low() / 100;
      var b = 1 + sign * q.high() / 100;
      return ratios.read(q, first, last, clause, Math.min(a, b), Math.max(a, b));
    }
    if ((first > 0
            && (scene.grows(first - 1)
                || (sentence.stem(first - 1).equals("by")
                    && Cues.GROWTH.contains(sentence.stem(first - 2)))))
        || (Cues.GROWTH.contains(next) && !sentence.stem(last + 2).equals("from"))
        || sentence.stem(first - 1).equals("top")
        || Set.of("annual", "annually", "yearly").contains(next)
        || (next.equals("a") && sentence.stem(last + 2).equals("year"))
        || Cues.MORE.contains(next)
        || Cues.FEWER.contains(next)) {
      return null;
    }
    if (next.equals("of")
        && sentence.stem(last + 2).equals("what")
        && roles.named().stream().anyMatch(m -> m.first() > last && m.first() <= last + 4)) {
      return ratios.read(q, first, last, clause, q.low() / 100, q.high() / 100);
    }
    if (next.equals("that") || (next.equals("of") && sentence.stem(last + 2).equals("that"))) {
      var made = shares.ofThat(q, first, last, clause);
      if (made != null) {
        return made;
      }
    }
    var own = shares.ownShare(q, first, last, clause);
    if (own != null) {
      return own;
    }
    var pair = pairs.of(first, last);
    if (Set.of("of", "that", "as").contains(next)
        && !pair.comparator().isEmpty()
        && namedBefore(first, pair.subject())
        && sentence.index(q.end()) >= 0
        && ofComparator(last, pair.comparator())) {
      var made = ratios.read(q, first, last, clause, q.low() / 100, q.high() / 100);
      if (made != null) {
        return made;
      }
    }
    var whole = ofWhole(first, last);
    var link =
        topics.link(
            first,
            last,
            i ->
                i.scale() == Scale.SHARE
                    || (whole && i.comparedByRatio() && coverage.knowsWorld(i.id())));
    var owner = whole ? ownerOfShare(first, last) : owners.of(first, last);
    var said = scene.said();
    var part = said != null && said.comparedByRatio() && scene.goesOn(first);
    link =
        part && (whole || context.share)
            ? scene.again(first)
            : links.retrieved(q, owner, first, last, link);
    if (link == null || owner.isEmpty()) {
      return null;
    }
    context.conversion = 1;
    return scene.reading(
        q.start(),
        q.end(),
        Relation.SHARE,
        owner,
        "",
        q.low(),
        q.high(),
        q.text(),
        "%",
        link,
        clause,
        first,
        theirs(first, last, owner));
  }

  /* The world is what a share is of, and not whose it is. */
  private String ownerOfShare(int first, int last) {
    var owner = owners.of(first, last);
    return !lexicon.world(owner) ? owner : context.age <= 1 ? context.subject : "";
  }

  private boolean namedBefore(int first, String subject) {
    return mentions.stream().noneMatch(m -> m.id().equals(subject))
        || mentions.stream().anyMatch(m -> m.id().equals(subject) && m.last() < first);
  }

  private boolean ofComparator(int last, String comparator) {
    var room = sentence.stem(last + 1).equals("as") ? 7 : 5;
    for (var m : mentions) {
      if (m.id().equals(comparator) && m.first() > last && m.first() - last <= room) {
        return true;
      }
    }
    return false;
  }

  /* Of the world, or of all there is. */
  private boolean ofWhole(int first, int last) {
    for (var i = last + 1; i < Math.min(tokens.size(), last + 8); i++) {
      if (tokens.get(i).stem().equals("world")) {
        return true;
      }
    }
    if (sentence.stem(last + 1).equals("of") && sentence.stem(last + 2).equals("all")) {
      return true;
    }
    if (sentence.stem(0).equals("of") && sentence.stem(1).equals("all")) {
      return true;
    }
    for (var i = Math.max(0, first - 8); i < first; i++) {
      if (sentence.stem(i).equals("share") && sentence.stem(i + 1).equals("of")) {
        return true;
      }
    }
    return last + 1 < tokens.size() && sentence.near(last, Set.of("share"), 3);
  }

  /* 92 % of its chips: of somebody else's, not of the world's. */
  private boolean theirs(int first, int last, String owner) {
    if (!sentence.stem(last + 1).equals("of")) {
      return false;
    }
    var possessive = Set.of("its", "their").contains(sentence.stem(last + 2));
    for (var m : mentions) {
      if (!m.id().equals(owner) && !lexicon.world(m.id())) {
        if ((m.first() >= last + 2 && m.first() <= last + 3 && m.possessive())
            || (possessive && m.last() < first && first - m.last() <= 3)) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Reading value(Quantity q, int first, int last, Clause clause) {
    if (whole(first)
        || scene.grows(first - 1)
        || (sentence.stem(first - 1).equals("by")
            && clause.any(Cues.GROWTH)
            && !(q.kind() == Quantity.Kind.DURATION && clause.any(Cues.BEHIND)))
        || (scene.sameClause(last) && Cues.MORE.contains(sentence.stem(last + 1)))
        || (scene.sameClause(last) && Cues.FEWER.contains(sentence.stem(last + 1)))
        || Set.of("year", "month", "day", "week", "decade", "hour")
            .contains(sentence.stem(last + 1))) {
      return null;
    }
    var link =
        topics.link(
            first,
            last,
            i ->
                Units.conversion(q, i) > 0
                    && (q.kind() != Quantity.Kind.NUMBER || links.named(first, last, i)));
    var owner = q.kind() == Quantity.Kind.DURATION ? trailing(first, last) : owners.of(first, last);
    link = links.retrieved(q, owner, first, last, links.sized(q, owner, link));
    if (link == null) {
      return elliptical(q, first, last, clause);
    }
    var indicator = indicators.get(link.indicators().getFirst());
    owner = indicator == null ? owner : links.known(indicator.id(), owner, first);
    if (owner.isEmpty() || indicator == null) {
      return null;
    }
    var own = Units.conversion(q, indicator);
    var by = own > 0 ? own : context.conversion;
    context.conversion = by;
    return scene.reading(
        q.start(),
        q.end(),
        Relation.VALUE,
        owner,
        "",
        q.low() * by,
        q.high() * by,
        q.text(),
        indicator.unit(),
        link,
        clause,
        first,
        false);
  }

  /* What an amount before is counted in or out of: for every 10,000, of the five hundred. */
  private boolean whole(int first) {
    var before = sentence.stem(first - 1);
    return Set.of("every", "each", "per").contains(before)
        || (before.equals("the")
            && sentence.stem(first - 2).equals("of")
            && quantities.stream().anyMatch(q -> scene.place(q)[1] == first - 3));
  }

  /* A bare number of another contender after an amount: "ahead of the Union's 430", "and China 95".
  It is one of the same thing in the same unit. */
  private @Nullable Reading elliptical(Quantity q, int first, int last, Clause clause) {
    if (q.kind() != Quantity.Kind.NUMBER || context.age > 1 || !links.bare(last)) {
      return null;
    }
    var indicator = scene.said();
    var owner = owners.of(first, last);
    if (indicator == null
        || context.conversion <= 0
        || mentions.stream().noneMatch(m -> m.id().equals(owner))
        || !coverage.possible(
            indicator, owner, q.value() * context.conversion / Units.factor(indicator.unit()))) {
      return null;
    }
    var by = context.conversion;
    var link = scene.again(first);
    return scene.reading(
        q.start(),
        q.end(),
        indicator.scale() == Scale.SHARE ? Relation.SHARE : Relation.VALUE,
        owner,
        "",
        q.low() * by,
        q.high() * by,
        q.text(),
        indicator.unit(),
        link,
        clause,
        first,
        false);
  }

  /* A trails B by so many months: they are A's. */
  private String trailing(int first, int last) {
    for (var at = first - 1; at > 0; at--) {
      if (Cues.BEHIND.contains(sentence.stem(at)) && !sentence.stem(at).equals("behind")) {
        var before = at;
        return mentions.stream()
            .filter(m -> m.last() < before)
            .reduce((a, b) -> b)
            .map(Lexicon.Mention::id)
            .orElseGet(() -> owners.of(first, last));
      }
    }
    return owners.of(first, last);
  }

  /* Korea came third and Japan fifth. */
  private boolean placedLike(int first) {
    return context.placed
        && context.age == -1
        && mentions.stream().anyMatch(m -> m.last() == first - 1);
  }

  private @Nullable Reading rank(Quantity q, int first, int last, Clause clause) {
    var only = sentence.stem(last + 1).equals("only") && sentence.stem(last + 2).equals("to");
    if (!only
        && !Cues.PLACES.contains(sentence.stem(last + 1))
        && !Cues.RANKS.contains(sentence.stem(first - 1))
        && !(sentence.stem(last + 1).equals("in") && sentence.near(last, Set.of("world"), 3))
        && !placedLike(first)) {
      return null;
    }
    var link = topics.link(first, last, i -> true);
    var owner = owners.of(first, last);
    return link == null || owner.isEmpty() || lexicon.world(owner)
        ? null
        : scene.reading(
            q.start(),
            q.end(),
            Relation.RANK,
            owner,
            "",
            q.low(),
            q.high(),
            q.text(),
            "rank",
            link,
            clause,
            first,
            false);
  }
}
