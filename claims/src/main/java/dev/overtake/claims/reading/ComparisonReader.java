package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads comparisons in words: who leads, who is ahead of whom, who has more than another.
final class ComparisonReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final Discourse discourse;
  private final List<Lexicon.Mention> mentions;
  private final List<Linker.Hit> hits;
  private final Roles roles;
  private final ComparedContenders pairs;
  private final Topics topics;
  private final ComparisonCues cues;

  ComparisonReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    text = context.text;
    tokens = context.tokens;
    quantities = context.quantities;
    discourse = context.discourse;
    mentions = context.mentions;
    hits = context.hits;
    roles = context.roles;
    pairs = context.pairs;
    topics = context.topics;
    cues = new ComparisonCues(context);
  }

  @Nullable Reading words(int at) {
    var stem = tokens.get(at).stem();
    if (!Cues.COMPARING.contains(stem)) {
      return null;
    }
    var first = Cues.FIRST.contains(stem);
    var ahead = Cues.AHEAD.contains(stem);
    var behind = Cues.BEHIND.contains(stem);
    var more =
        Cues.MORE.contains(stem)
            && sentence.stem(at).length() > 0
            && sentence.near(at, Set.of("than"), 6);
    var fewer =
        Cues.FEWER.contains(stem)
            && (sentence.stem(at + 1).equals("than")
                || (cues.ofThem(at) && sentence.near(at, Set.of("than"), 6)));
    if (!(first || ahead || behind || more || fewer)
        || cues.misleads(at)
        || (mentions.isEmpty() && discourse.subject.isEmpty())) {
      return null;
    }
    for (var q : quantities) {
      if (sentence.index(q.start()) < at + 3 && sentence.index(q.start()) > at - 3 && !ahead) {
        return null;
      }
    }
    var clause = Clause.around(text, tokens, at);
    var rest = pairs.restOfWorld(at, at);
    var links = rest ? topics.every(at) : topics.near(at);
    if (links == null
        && first
        && !leans(at, false)
        && hits.stream().noneMatch(h -> h.weight() > 3)) {
      links = topics.lastTopic(at, i -> true);
    }
    if (links != null
        && discourse.age <= 1
        && !discourse.indicators.isEmpty()
        && (topics.narrowed(links) || (discourse.age == -1 && mistaken(links)))) {
      links = new Linker.Link(discourse.indicators, discourse.loose, links.hit(), true);
    }
    if ((links == null && discourse.age == -1 && !first)
        || context.goesOn(at)
        || (links == null && leans(at, ahead || behind))) {
      links = context.again(at);
    }
    if (links == null) {
      return null;
    }
    var several =
        !rest && Cues.GOVERNING.contains(stem) && links.hit().first() > at && listed(links.hit());
    var passive = ahead && sentence.stem(at + 1).equals("by");
    var pair = pairs.of(at, at);
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
        context.reading(
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

  /// What a comparison says of those named along with the other: France in "above Germany and
  /// France", the places of those who follow in "the largest, followed by Japan and Korea".
  List<Reading> further(Reading reading, int at) {
    if (reading.comparator().isEmpty()) {
      var by = followed(at);
      var listed = by < 0 ? List.<Lexicon.Mention>of() : roles.listed(by);
      return IntStream.range(0, listed.size())
          .mapToObj(i -> reading.withPlace(listed.get(i).id(), i + 2))
          .toList();
    }
    var subject = named(at, reading.subject());
    var comparator = named(at, reading.comparator());
    var behind = subject != null && (comparator == null || subject.first() > comparator.first());
    var named = behind ? subject : comparator;
    return named == null
        ? List.of()
        : roles.listed(named.first()).stream()
            .skip(1)
            .map(Lexicon.Mention::id)
            .filter(id -> !id.equals(reading.subject()) && !id.equals(reading.comparator()))
            .map(id ->
                behind
                    ? reading.withPair(id, reading.comparator())
                    : reading.withPair(reading.subject(), id))
            .toList();
  }

  /* The word after "followed by", or −1. */
  private int followed(int at) {
    for (var i = at + 1; i + 2 < tokens.size(); i++) {
      if (sentence.stem(i).equals("followed") && sentence.stem(i + 1).equals("by")) {
        return sentence.stem(i + 2).equals("the") ? i + 3 : i + 2;
      }
    }
    return -1;
  }

  /* The first mention of a contender after a word. */
  private Lexicon.@Nullable Mention named(int at, String id) {
    return roles.named().stream()
        .filter(m -> m.first() > at && m.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /* Whether a comparison names nothing of its own, after a sentence that did: "Japan got more of
  them than China did". */
  private boolean leans(int at, boolean named) {
    return discourse.age <= 1
        && !discourse.indicators.isEmpty()
        && hits.stream().noneMatch(h -> h.weight() > 3)
        && (named || cues.ofThem(at));
  }

  /* Whether the sentence spoke of something that is easily mistaken for this. */
  private boolean mistaken(Linker.Link link) {
    var said = context.said();
    return said != null && said.confusableWith().contains(link.indicators().getFirst());
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
}
