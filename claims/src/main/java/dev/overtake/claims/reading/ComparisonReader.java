package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Unasserted;
import dev.overtake.claims.text.WordSpan;
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

  /* What sort of cue a word is, and what it asks for. */
  private record Cue(String stem, boolean first, boolean ahead, boolean behind, boolean fewer) {
    boolean backwards() {
      return behind || fewer;
    }

    boolean strong() {
      return stem.startsWith("dwarf") || stem.startsWith("dominat");
    }
  }

  /// The comparison that a word makes, or null.
  @Nullable Reading words(int at) {
    var cue = cue(at);
    if (cue == null
        || cues.misleads(at)
        || (mentions.isEmpty() && discourse.subject().isEmpty())
        || (!cue.ahead() && ofAmount(at))) {
      return null;
    }
    var rest = pairs.restOfWorld(at, at);
    var link = link(at, cue, rest);
    if (link == null) {
      return null;
    }
    var clause = Clause.around(text, tokens, at);
    var statement = context.statement(at, link, rest, clause);
    var several =
        !rest
            && Cues.GOVERNING.contains(cue.stem())
            && link.hit().first() > at
            && listed(link.hit());
    return said(at, cue, several ? statement.open(Unasserted.SEVERAL) : statement);
  }

  private @Nullable Cue cue(int at) {
    var stem = tokens.get(at).stem();
    if (!Cues.COMPARING.contains(stem)) {
      return null;
    }
    var more =
        Cues.MORE.contains(stem)
            && sentence.stem(at).length() > 0
            && sentence.near(at, Set.of("than"), 9);
    var fewer =
        Cues.FEWER.contains(stem)
            && (sentence.stem(at + 1).equals("than")
                || (cues.ofThem(at) && sentence.near(at, Set.of("than"), 6)));
    var cue =
        new Cue(
            stem,
            Cues.FIRST.contains(stem),
            Cues.AHEAD.contains(stem),
            Cues.BEHIND.contains(stem),
            fewer);
    return cue.first() || cue.ahead() || cue.backwards() || more ? cue : null;
  }

  /* Whether a word speaks of an amount beside it. */
  private boolean ofAmount(int at) {
    return quantities.stream()
        .mapToInt(q -> sentence.index(q.start()))
        .anyMatch(place -> place < at + 3 && place > at - 3);
  }

  /* What is compared. */
  private Linker.@Nullable Link link(int at, Cue cue, boolean rest) {
    var link = rest ? topics.every(at) : topics.near(at);
    if (link == null
        && cue.first()
        && !leans(at, false)
        && hits.stream().noneMatch(h -> h.weight() > 3)) {
      link = topics.lastTopic(at, i -> true);
    }
    if (link != null
        && discourse.recent()
        && !discourse.indicators().isEmpty()
        && (topics.narrowed(link) || (discourse.within() && mistaken(link)))) {
      link = new Linker.Link(discourse.indicators(), discourse.last().loose(), link.hit(), true);
    }
    return (link == null && discourse.within() && !cue.first())
            || context.goesOn(at)
            || (link == null && leans(at, cue.ahead() || cue.behind()))
        ? context.again(at)
        : link;
  }

  /* Who is compared with whom, or who is first. */
  private @Nullable Reading said(int at, Cue cue, Statement statement) {
    var passive = cue.ahead() && sentence.stem(at + 1).equals("by");
    var pair = pairs.of(new WordSpan(at, at));
    var rival = pair.rival();
    if (cue.first()
        && rival instanceof Rival.Named
        && !sentence.near(at, Set.of("over", "than", "against"), 4)) {
      rival = Rival.Unnamed.NOBODY;
    }
    var subject = pair.subject();
    if (passive || cue.backwards()) {
      if (!(rival instanceof Rival.Named(var other))) {
        return null;
      }
      rival = Rival.of(subject);
      subject = other;
    }
    var first = !rival.some();
    if (subject.isEmpty() || (first && !cue.first())) {
      return null;
    }
    var places = sentence.stem(at - 1).equals("the") && sentence.stem(at - 2).equals("of") ? 3 : 1;
    var range = new Range(1, places);
    return first
        ? new Reading.Rank(statement, subject, range, cue.strong())
        : new Reading.Comparison(statement, subject, rival, range, cue.strong());
  }

  /// What a comparison says of those named along with the other: France in "above Germany and
  /// France", the places of those who follow in "the largest, followed by Japan and Korea".
  List<Reading> further(Reading reading, int at) {
    return switch (reading) {
      case Reading.Rank rank -> followers(rank, at);
      case Reading.Comparison comparison -> alike(comparison, at);
      default -> List.of();
    };
  }

  private List<Reading> followers(Reading.Rank rank, int at) {
    var by = followed(at);
    var listed = by < 0 ? List.<Lexicon.Mention>of() : roles.listed(by);
    return IntStream.range(0, listed.size())
        .<Reading>mapToObj(i ->
            new Reading.Rank(rank.statement(), listed.get(i).id(), Range.of(i + 2), rank.strong()))
        .toList();
  }

  private List<Reading> alike(Reading.Comparison said, int at) {
    var subject = named(at, said.subject());
    var rival = said.rival() instanceof Rival.Named(var id) ? named(at, id) : null;
    var behind = subject != null && (rival == null || subject.first() > rival.first());
    var named = behind ? subject : rival;
    return named == null
        ? List.of()
        : roles.listed(named.first()).stream()
            .skip(1)
            .map(Lexicon.Mention::id)
            .filter(id -> !id.equals(said.subject()) && !said.rival().is(id))
            .<Reading>map(id ->
                behind
                    ? said.of(id)
                    : new Reading.Comparison(
                        said.statement(),
                        said.subject(),
                        new Rival.Named(id),
                        said.range(),
                        said.strong()))
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
    return discourse.recent()
        && !discourse.indicators().isEmpty()
        && hits.stream().noneMatch(h -> h.weight() > 3)
        && (named || cues.ofThem(at));
  }

  /* Whether the sentence spoke of something that is easily mistaken for this. */
  private boolean mistaken(Linker.Link link) {
    var said = context.spokenOf();
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
