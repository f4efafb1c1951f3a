package dev.overtake.claims;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the claims of one sentence: every amount, and every comparison in words.
final class SentenceReader {
  private final Lexicon lexicon;
  private final Linker linker;
  private final Retrieval retrieval;
  private final Map<String, Indicator> indicators;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final Context context;
  private final List<Lexicon.Mention> mentions;
  private final List<Linker.Hit> hits;
  private final Roles roles;
  private final Topics topics;
  private final Years years;

  SentenceReader(
      Lexicon lexicon,
      Linker linker,
      Retrieval retrieval,
      Map<String, Indicator> indicators,
      Sentence sentence,
      List<Quantity> quantities,
      Context context) {
    this.lexicon = lexicon;
    this.linker = linker;
    this.retrieval = retrieval;
    this.indicators = indicators;
    this.sentence = sentence;
    text = sentence.text();
    tokens = sentence.tokens();
    this.quantities = quantities;
    this.context = context;
    mentions = lexicon.mentions(tokens);
    hits = quantities.isEmpty() && !cued() ? List.of() : linker.hits(text, tokens);
    topics = new Topics(lexicon, linker, indicators, sentence, hits, context);
    roles = new Roles(lexicon, text, tokens, mentions, context.subject, owned());
    var all = quantities.stream().map(this::place).toList();
    years = new Years(sentence, all, context, quantities.isEmpty() || mentions.isEmpty());
  }

  /* The places of amounts that a contender can have. */
  private List<int[]> owned() {
    return quantities.stream()
        .filter(q ->
            switch (q.kind()) {
              case PERCENT, NUMBER, DIMENSION, MONEY -> true;
              default -> false;
            })
        .map(this::place)
        .toList();
  }

  private int[] place(Quantity q) {
    var first = sentence.index(q.start());
    var last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < q.end()) {
      last++;
    }
    return new int[] {first, last};
  }

  private boolean cued() {
    for (var t : tokens) {
      var s = t.stem();
      if (Cues.FIRST.contains(s)
          || Cues.AHEAD.contains(s)
          || Cues.BEHIND.contains(s)
          || Cues.MORE.contains(s)) {
        return true;
      }
    }
    return false;
  }

  void read(List<Reading> readings) {
    var start = readings.size();
    if (text.charAt(sentence.span().end() - 1) != '?') {
      for (var q : quantities) {
        var reading = amount(q);
        if (reading != null) {
          var also = roles.also(reading.subject(), place(q)[0]);
          if (!also.isEmpty()) {
            readings.add(reading.withSubject(also));
          }
          readings.add(reading);
          remember(reading);
        }
      }
      for (var at = 0; at < tokens.size(); at++) {
        var reading = words(at);
        if (reading != null
            && readings.subList(start, readings.size()).stream().noneMatch(r -> same(r, reading))) {
          readings.add(reading);
          if (context.age > 0 || !reading.comparator().isEmpty()) {
            remember(reading);
          }
        }
      }
    }
    context.age++;
    context.remember(tokens);
    context.before = topics::topics;
    var named = roles.named();
    if (!named.isEmpty()) {
      context.subject = named.getFirst().id();
    }
  }

  private void remember(Reading reading) {
    context.comparator = reading.comparator();
    context.indicators = reading.indicators();
    context.loose = reading.loose();
    context.years = reading.years();
    context.subject = reading.subject();
    context.age = -1;
  }

  private static boolean same(Reading a, Reading b) {
    return a.indicators().getFirst().equals(b.indicators().getFirst())
        && a.subject().equals(b.subject())
        && (a.relation() == b.relation()
            || a.relation() == Relation.RATIO
            || (a.relation() == Relation.COMPARISON && b.relation() == Relation.RANK))
        && (a.comparator().equals(b.comparator())
            || b.comparator().isEmpty()
            || b.relation() == Relation.RANK);
  }

  private @Nullable Reading amount(Quantity q) {
    var first = place(q)[0];
    var last = place(q)[1];
    var clause = Clause.around(text, tokens, first);
    return switch (q.kind()) {
      case MULTIPLE, ODDS -> ratio(q, first, last, clause, q.low(), q.high());
      case PERCENT -> percent(q, first, last, clause);
      case NUMBER, DIMENSION, DURATION, MONEY -> value(q, first, last, clause);
      case ORDINAL -> rank(q, first, last, clause);
      case K_OF_N -> percent(q.percent(), first, last, clause);
      case POINTS, AGE, RELATIVE -> null;
    };
  }

  private @Nullable Reading ratio(
      Quantity q, int first, int last, Clause clause, double low, double high) {
    if (q.kind() == Quantity.Kind.MULTIPLE
        && clause.any(Cues.GROWTH)
        && !sentence.near(last, Set.of("than", "that", "as"), 4)) {
      return null;
    }
    var pair = roles.pair(first, last);
    var beside =
        linker.link(hits, first, sentence.clause(first), Indicator::comparedByRatio).isPresent();
    var whole = beside ? null : topics.only(first);
    var link = whole == null ? topics.link(first, last, Indicator::comparedByRatio) : whole;
    var said = context.age == -1 ? indicators.get(context.indicators.getFirst()) : null;
    if (!beside && said != null && said.comparedByRatio()) {
      link =
          new Linker.Link(
              context.indicators,
              context.loose,
              new Linker.Hit(said.id(), first, last, 3, true, 0),
              true);
    }
    if (q.kind() == Quantity.Kind.ODDS
        && pair.comparator().isEmpty()
        && context.age <= 1
        && !context.comparator.isEmpty()) {
      pair = new Roles.Pair(context.subject, context.comparator);
    }
    if (link == null) {
      return null;
    }
    if (pair.comparator().isEmpty()
        || (pair.subject().isEmpty() && lexicon.nation(pair.comparator()))) {
      return null;
    }
    var range = fewer(last) ? new double[] {1 / high, 1 / low} : new double[] {low, high};
    return reading(
        q.start(),
        q.end(),
        Relation.RATIO,
        pair.subject(),
        pair.comparator(),
        range[0],
        range[1],
        q.text(),
        "x",
        link,
        clause,
        first,
        false);
  }

  private boolean fewer(int last) {
    return last + 1 < tokens.size() && Cues.FEWER.contains(tokens.get(last + 1).stem());
  }

  private @Nullable Reading percent(Quantity q, int first, int last, Clause clause) {
    var next = sentence.stem(last + 1);
    if ((Cues.MORE.contains(next) || Cues.FEWER.contains(next))
        && sentence.near(last, Set.of("than"), 5)) {
      var sign = Cues.MORE.contains(next) ? 1 : -1;
      var a = 1 + sign * q.low() / 100;
      var b = 1 + sign * q.high() / 100;
      return ratio(q, first, last, clause, Math.min(a, b), Math.max(a, b));
    }
    if ((first > 0
            && (grows(first - 1)
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
    if (next.equals("that") || (next.equals("of") && sentence.stem(last + 2).equals("that"))) {
      var made = ofThat(q, first, last, clause);
      if (made != null) {
        return made;
      }
    }
    var own = ownShare(q, first, last, clause);
    if (own != null) {
      return own;
    }
    var pair = roles.pair(first, last);
    if (Set.of("of", "that", "as").contains(next)
        && !pair.comparator().isEmpty()
        && sentence.index(q.end()) >= 0
        && ofComparator(last, pair.comparator())) {
      var made = ratio(q, first, last, clause, q.low() / 100, q.high() / 100);
      if (made != null) {
        return made;
      }
    }
    var whole = ofWhole(last);
    var link =
        topics.link(first, last, i -> i.scale() == Scale.SHARE || (whole && i.comparedByRatio()));
    var owner = roles.owner(first, last);
    link = retrieved(q, owner, first, last, link);
    if (link == null || owner.isEmpty()) {
      return null;
    }
    context.conversion = 1;
    return reading(
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

  /* half of that: of the amount before, which is somebody else's */
  private @Nullable Reading ofThat(Quantity q, int first, int last, Clause clause) {
    var owner = roles.owner(first, last);
    var indicator =
        context.indicators.isEmpty() ? null : indicators.get(context.indicators.getFirst());
    if (context.age != -1
        || indicator == null
        || !indicator.comparedByRatio()
        || owner.isEmpty()
        || owner.equals(context.subject)) {
      return null;
    }
    var link =
        new Linker.Link(
            context.indicators,
            context.loose,
            new Linker.Hit(indicator.id(), first, last, 3, true, 0),
            true);
    return reading(
        q.start(), q.end(), Relation.RATIO, owner, context.subject, q.low() / 100, q.high() / 100,
        q.text(), "x", link, clause, first, false);
  }

  /* 37 % of China's electricity, 70 % of the residents of Singapore: a share of what is one's own */
  private @Nullable Reading ownShare(Quantity q, int first, int last, Clause clause) {
    if (!sentence.stem(last + 1).equals("of")) {
      return null;
    }
    Lexicon.Mention whose = null;
    for (var m : roles.named()) {
      if (whose == null && m.first() > last && m.first() - last <= 7 && sameClause(last)) {
        whose = m;
      }
    }
    if (whose == null) {
      return null;
    }
    var indicator = shareOf(q, whose, first, last);
    if (indicator == null) {
      return null;
    }
    var link = linker.of(indicator, i -> i.scale() == Scale.SHARE, first);
    context.conversion = 1;
    return reading(
        q.start(), q.end(), Relation.SHARE, whose.id(), "", q.low(), q.high(), q.text(), "%", link,
        clause, first, false);
  }

  private @Nullable Indicator shareOf(Quantity q, Lexicon.Mention whose, int first, int last) {
    var said = context.indicators.isEmpty() ? null : indicators.get(context.indicators.getFirst());
    var ends = whose.last() + 1 >= tokens.size() || !sameClause(whose.last());
    if ((whose.possessive() || whose.first() == last + 2)
        && ends
        && context.age == -1
        && said != null
        && said.scale() == Scale.SHARE) {
      return said;
    }
    var own = wholes(q, whose, last);
    return own.size() == 1
        ? own.getFirst()
        : retrieval
            .best(own::contains, q, whose.id(), first, last, true, sentence, context)
            .indicator();
  }

  /* Shares of a whole that is named with its owner: of China's electricity, of American GDP. */
  private List<Indicator> wholes(Quantity q, Lexicon.Mention whose, int last) {
    var end = Math.min(tokens.size(), whose.last() + 6);
    return indicators.values().stream()
        .filter(i -> i.scale() == Scale.SHARE && !i.unit().endsWith("world"))
        .filter(i -> retrieval.possible(i, whose.id(), q.value()))
        .filter(i -> wholeNamed(i.unit().substring(i.unit().indexOf(' ') + 1), last, end))
        .toList();
  }

  private boolean wholeNamed(String whole, int from, int to) {
    for (var token : Tokens.of(whole, 0, whole.length())) {
      for (var at = from + 1; at < to; at++) {
        if (!Tokens.STOP.contains(token.stem()) && sentence.stem(at).equals(token.stem())) {
          return true;
        }
      }
    }
    return false;
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
  private boolean ofWhole(int last) {
    for (var i = last + 1; i < Math.min(tokens.size(), last + 8); i++) {
      if (tokens.get(i).stem().equals("world")) {
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
    if (grows(first - 1)
        || (sentence.stem(first - 1).equals("by")
            && clause.any(Cues.GROWTH)
            && !(q.kind() == Quantity.Kind.DURATION && clause.any(Cues.BEHIND)))
        || (sameClause(last) && Cues.MORE.contains(sentence.stem(last + 1)))
        || (sameClause(last) && Cues.FEWER.contains(sentence.stem(last + 1)))
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
                    && (q.kind() != Quantity.Kind.NUMBER || named(first, last, i)));
    var owner =
        q.kind() == Quantity.Kind.DURATION ? trailing(first, last) : roles.owner(first, last);
    link = retrieved(q, owner, first, last, sized(q, owner, link));
    if (link == null) {
      return elliptical(q, first, last, clause);
    }
    var indicator = indicators.get(link.indicators().getFirst());
    owner = indicator == null ? owner : known(indicator.id(), owner, first);
    if (owner.isEmpty() || indicator == null) {
      return null;
    }
    var own = Units.conversion(q, indicator);
    var by = own > 0 ? own : context.conversion;
    context.conversion = by;
    return reading(
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

  /* The owner, or the one named last before the amount of whom there are figures at all. */
  private String known(String indicator, String owner, int first) {
    return retrieval.knows(indicator, owner)
        ? owner
        : roles.named().stream()
            .filter(m -> m.last() < first && retrieval.knows(indicator, m.id()))
            .reduce((a, b) -> b)
            .map(Lexicon.Mention::id)
            .orElse(owner);
  }

  private boolean sameClause(int last) {
    return last + 1 < tokens.size() && sentence.clause(last) == sentence.clause(last + 1);
  }

  /* Whether a word speaks of growth; to put up, to make up and to add up do not. */
  private boolean grows(int at) {
    var verb = Set.of("put", "made", "make", "add", "set", "took", "build");
    return Cues.GROWTH.contains(sentence.stem(at))
        && !(sentence.stem(at).equals("up") && verb.contains(sentence.stem(at - 1)));
  }

  /* No link to what the amount cannot be of: nothing is known of the owner, or its size is another. */
  private Linker.@Nullable Link sized(Quantity q, String owner, Linker.@Nullable Link link) {
    var indicator = link == null ? null : indicators.get(link.indicators().getFirst());
    if (indicator == null || owner.isEmpty() || q.kind() == Quantity.Kind.DURATION) {
      return link;
    }
    var value = q.value() * Units.conversion(q, indicator) / Units.factor(indicator.unit());
    return retrieval.possible(indicator, owner, value) ? link : null;
  }

  /* What the words around say, where no phrase says it or only the sentence before does. */
  private Linker.@Nullable Link retrieved(
      Quantity q, String owner, int first, int last, Linker.@Nullable Link link) {
    if (owner.isEmpty() || q.kind() == Quantity.Kind.DURATION) {
      return link;
    }
    var parallel = parallel(q, owner, first);
    if (parallel != null || (link != null && !link.carried())) {
      return parallel == null ? link : parallel;
    }
    var found = retrieval.best(i -> true, q, owner, first, last, bare(last), sentence, context);
    if (!found.torn().isEmpty()) {
      return link != null && found.torn().contains(link.indicators().getFirst()) ? link : null;
    }
    return found.indicator() == null
        ? link
        : linker.of(found.indicator(), i -> Units.conversion(q, i) > 0, first);
  }

  /* An amount after another of the sentence, with nothing named between that it could be of but the
  same: "backed American firms with $28 billion and Chinese ones with $34 billion". */
  private Linker.@Nullable Link parallel(Quantity q, String owner, int first) {
    var indicator =
        context.age == -1 && !context.indicators.isEmpty()
            ? indicators.get(context.indicators.getFirst())
            : null;
    var number = q.kind() == Quantity.Kind.NUMBER;
    if (indicator == null || (number && !bare(place(q)[1]))) {
      return null;
    }
    var from = -1;
    for (var other : quantities) {
      from = other.end() <= q.start() ? Math.max(from, place(other)[1]) : from;
    }
    var since = from;
    var by = number ? context.conversion : Units.conversion(q, indicator);
    var other =
        hits.stream()
            .anyMatch(h ->
                h.first() > since
                    && h.weight() > 3
                    && !h.indicator().equals(indicator.id())
                    && fits(q, h.indicator()));
    return by <= 0
            || other
            || !retrieval.possible(indicator, owner, q.value() * by / Units.factor(indicator.unit()))
        ? null
        : new Linker.Link(
            context.indicators,
            context.loose,
            new Linker.Hit(indicator.id(), first, first, 3, true, 0),
            true);
  }

  private boolean fits(Quantity q, String id) {
    var indicator = indicators.get(id);
    return indicator != null && Units.conversion(q, indicator) > 0;
  }

  /* A bare number of another contender after an amount: "ahead of the Union's 430", "and China 95".
  It is one of the same thing in the same unit. */
  private @Nullable Reading elliptical(Quantity q, int first, int last, Clause clause) {
    if (q.kind() != Quantity.Kind.NUMBER || !bare(last) || context.age > 1) {
      return null;
    }
    var indicator = context.indicators.isEmpty() ? null : indicators.get(context.indicators.getFirst());
    var owner = roles.owner(first, last);
    if (indicator == null
        || context.conversion <= 0
        || roles.named().stream().noneMatch(m -> m.id().equals(owner))
        || !retrieval.possible(
            indicator, owner, q.value() * context.conversion / Units.factor(indicator.unit()))) {
      return null;
    }
    var by = context.conversion;
    var link = new Linker.Link(
        context.indicators, context.loose, new Linker.Hit(indicator.id(), first, last, 3, true, 0), true);
    return reading(
        q.start(), q.end(), indicator.scale() == Scale.SHARE ? Relation.SHARE : Relation.VALUE, owner,
        "", q.low() * by, q.high() * by, q.text(), indicator.unit(), link, clause, first, false);
  }

  /* Whether nothing that could be counted follows an amount. */
  private boolean bare(int last) {
    if (last + 1 >= tokens.size() || sentence.clause(last + 1) != sentence.clause(last)) {
      return true;
    }
    var next = last + 1;
    return Cues.NO_NOUN.contains(sentence.stem(next))
        || quantities.stream().anyMatch(q -> sentence.index(q.start()) == next)
        || roles.named().stream().anyMatch(m -> m.first() == last + 1);
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
            .orElseGet(() -> roles.owner(first, last));
      }
    }
    return roles.owner(first, last);
  }

  /* A bare number belongs to an indicator only beside the name of what is counted. */
  private boolean named(int first, int last, Indicator i) {
    for (var hit : hits) {
      if (hit.indicator().equals(i.id())
          && hit.last() >= first - 2
          && hit.first() <= last + 5
          && hit.last() <= last + 7) {
        return true;
      }
    }
    if (context.age <= 1 && context.indicators.contains(i.id())) {
      var nouns = Tokens.of(i.unit(), 0, i.unit().length()).stream().map(Token::stem).toList();
      var titles = Tokens.of(i.title(), 0, i.title().length()).stream().map(Token::stem).toList();
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

  private @Nullable Reading rank(Quantity q, int first, int last, Clause clause) {
    if (!Cues.PLACES.contains(sentence.stem(last + 1))
        && !Cues.RANKS.contains(sentence.stem(first - 1))) {
      return null;
    }
    var link = topics.link(first, last, i -> true);
    var owner = roles.owner(first, last);
    return link == null || owner.isEmpty()
        ? null
        : reading(
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

  private @Nullable Reading words(int at) {
    var stem = tokens.get(at).stem();
    var first = Cues.FIRST.contains(stem);
    var ahead = Cues.AHEAD.contains(stem);
    var behind = Cues.BEHIND.contains(stem);
    var more =
        Cues.MORE.contains(stem)
            && sentence.stem(at).length() > 0
            && sentence.near(at, Set.of("than"), 6);
    var fewer = Cues.FEWER.contains(stem) && sentence.stem(at + 1).equals("than");
    if (!(first || ahead || behind || more || fewer)
        || denied(at)
        || misread(at)
        || (mentions.isEmpty() && context.subject.isEmpty())) {
      return null;
    }
    for (var q : quantities) {
      if (sentence.index(q.start()) < at + 3 && sentence.index(q.start()) > at - 3 && !ahead) {
        return null;
      }
    }
    var clause = Clause.around(text, tokens, at);
    var rest = roles.restOfWorld(at, at);
    var links = rest ? topics.every(at) : topics.near(at);
    if (links == null && first && hits.stream().noneMatch(h -> h.weight() > 3)) {
      links = topics.lastTopic(at);
    }
    if (links != null
        && context.age <= 1
        && !context.indicators.isEmpty()
        && (topics.narrowed(links) || (context.age == -1 && mistaken(links)))) {
      links = new Linker.Link(context.indicators, context.loose, links.hit(), true);
    }
    if (links == null && context.age == -1 && (more || fewer || ahead || behind)) {
      links = new Linker.Link(
          context.indicators,
          context.loose,
          new Linker.Hit(context.indicators.getFirst(), at, at, 3, true, 0),
          true);
    }
    if (links == null) {
      return null;
    }
    var several =
        !rest && Cues.GOVERNING.contains(stem) && links.hit().first() > at && listed(links.hit());
    var passive = ahead && sentence.stem(at + 1).equals("by");
    var pair = roles.pair(at, at);
    var subject = pair.subject();
    var comparator = pair.comparator();
    if (first
        && !Set.of(Reading.NEXT, Reading.REST).contains(comparator)
        && !sentence.near(at, Set.of("over", "than", "against"), 4)) {
      comparator = "";
    }
    if (passive || ((behind || fewer) && !comparator.isEmpty())) {
      var swap = subject;
      subject = comparator;
      comparator = swap;
    } else if (behind || fewer) {
      return null;
    }
    if (((ahead || more) && comparator.isEmpty()) || subject.isEmpty()) {
      return null;
    }
    var strong = stem.startsWith("dwarf") || stem.startsWith("dominat");
    var places = sentence.stem(at - 1).equals("the") && sentence.stem(at - 2).equals("of") ? 3 : 1;
    var relation = comparator.isEmpty() ? Relation.RANK : Relation.COMPARISON;
    var read =
        reading(
            tokens.get(at).start(),
            tokens.get(at).end(),
            relation,
            subject,
            comparator,
            1,
            places,
            tokens.get(at).raw(),
            relation == Relation.RANK ? "rank" : "",
            links,
            clause,
            at,
            false,
            strong,
            rest);
    return several ? read.withOpen("It says several things at once.") : read;
  }

  /* Whether a contender is named at a word or right after. */
  private boolean named(int at) {
    return roles.named().stream().anyMatch(m -> m.first() >= at && m.first() <= at + 1);
  }

  /* Whether the sentence spoke of something that is easily mistaken for this. */
  private boolean mistaken(Linker.Link link) {
    var said = indicators.get(context.indicators.getFirst());
    return said != null && said.confusableWith().contains(link.indicators().getFirst());
  }

  /* Words that are cues only in some places. */
  private boolean misread(int at) {
    return switch (sentence.stem(at)) {
      case "behind" -> !Cues.STATES.contains(sentence.stem(at - 1)) && !named(at + 1);
      case "above" -> !named(at + 1);
      case "ahead" -> !sentence.stem(at + 1).equals("of");
      case "most" -> !Cues.QUALITIES.contains(sentence.stem(at + 1));
      case "best" ->
          tokens.get(Math.max(0, at - 1)).possessive()
              || !sentence.stem(at + 1).equals("model")
              || hits.stream().noneMatch(h -> h.first() <= at && at <= h.last());
      case "top" -> !sentence.stem(at + 1).equals("spot") && !sentence.stem(at + 1).equals("place");
      case "dominance", "supremacy" -> hits.stream().noneMatch(h -> h.last() == at - 1);
      case "lead" -> sentence.stem(at - 1).equals("could") || sentence.stem(at + 1).equals("to");
      default -> sentence.stem(at - 1).equals("to");
    };
  }

  /* The first of several things said at once, of which not all may be known. */
  private boolean listed(Linker.Hit hit) {
    for (var i = hit.last() + 1; i + 1 < Math.min(tokens.size(), hit.last() + 5); i++) {
      var within = sentence.clause(i) - sentence.clause(hit.last());
      if (within >= 1 && (sentence.stem(i).equals("and") || sentence.stem(i).equals("or"))) {
        return true;
      }
    }
    return false;
  }

  private boolean denied(int at) {
    for (var i = Math.max(0, at - 4); i < at; i++) {
      if (Cues.NOT.contains(sentence.stem(i))
          || tokens.get(i).raw().endsWith("n't")
          || tokens.get(i).raw().endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }

  private Reading reading(
      int start,
      int end,
      Relation relation,
      String subject,
      String comparator,
      double low,
      double high,
      String said,
      String unit,
      Linker.Link link,
      Clause clause,
      int at,
      boolean otherWhole) {
    return reading(
        start,
        end,
        relation,
        subject,
        comparator,
        low,
        high,
        said,
        unit,
        link,
        clause,
        at,
        otherWhole,
        false,
        false);
  }

  private Reading reading(
      int start,
      int end,
      Relation relation,
      String subject,
      String comparator,
      double low,
      double high,
      String said,
      String unit,
      Linker.Link link,
      Clause clause,
      int at,
      boolean otherWhole,
      boolean strong,
      boolean rest) {
    return new Reading(
        sentence.span(),
        start,
        end,
        relation,
        subject,
        comparator,
        low,
        high,
        said,
        unit,
        link.indicators(),
        rest,
        link.loose(),
        strong,
        years.at(at, link.carried() || context.indicators.contains(link.indicators().getFirst())),
        otherWhole,
        clause.open(),
        sentence.speaker());
  }
}
