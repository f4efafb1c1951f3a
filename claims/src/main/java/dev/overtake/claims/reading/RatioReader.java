package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Coverage;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how many times one contender has what another has.
final class RatioReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final Discourse discourse;
  private final List<Lexicon.Mention> mentions;
  private final List<Linker.Hit> hits;
  private final ComparedContenders pairs;
  private final Topics topics;
  private final Linker linker;
  private final Coverage coverage;
  private final Lexicon lexicon;

  RatioReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    discourse = context.discourse;
    mentions = context.mentions;
    hits = context.hits;
    pairs = context.pairs;
    topics = context.topics;
    linker = context.terms.linker();
    coverage = context.terms.coverage();
    lexicon = context.lexicon;
  }

  /// The ratio that an amount is, or null.
  ///
  /// @param range how many times
  @Nullable Reading read(PlacedAmount a, Range range) {
    if (a.kind() == Quantity.Kind.MULTIPLE
        && a.clause().any(Cues.GROWTH)
        && !sentence.near(a.last(), Set.of("than", "that", "as"), 4)) {
      return null;
    }
    var link = link(a);
    if (link == null) {
      return null;
    }
    var pair = pair(a, link);
    if (!pair.rival().some()
        || pair.rival().is(pair.subject())
        || (pair.subject().isEmpty()
            && pair.rival() instanceof Rival.Named(var id)
            && lexicon.nation(id))) {
      return null;
    }
    var times = fewer(a) ? new Range(1 / range.high(), 1 / range.low()) : range;
    return new Reading.Ratio(context.statement(a, link), pair.subject(), pair.rival(), times);
  }

  private Linker.@Nullable Link link(PlacedAmount a) {
    var first = a.first();
    var named = context.plain.near(first, i -> ratios(i, a));
    if (named != null) {
      return named;
    }
    var beside =
        linker.link(hits, first, sentence.clause(first), Indicator::comparedByRatio).isPresent();
    var whole = beside ? null : topics.only(first);
    var link = whole == null ? topics.link(a.words(), Indicator::comparedByRatio) : whole;
    var said = discourse.within() ? context.spokenOf() : null;
    return (!beside || context.goesOn(first)) && said != null && ratios(said, a)
        ? context.again(first)
        : link;
  }

  private ComparedContenders.Pair pair(PlacedAmount a, Linker.Link link) {
    var by = sentence.stem(sentence.beforeHedges(a.first())).equals("by");
    var pair = by ? pairs.before(a.first()) : pairs.of(a.words());
    var last = discourse.last();
    if (a.kind() == Quantity.Kind.ODDS
        && !pair.rival().some()
        && discourse.recent()
        && last.rival().some()) {
      pair = new ComparedContenders.Pair(discourse.subject(), last.rival());
    }
    if (a.kind() == Quantity.Kind.ODDS && !pair.rival().some()) {
      var two = context.roles.named().stream().map(Lexicon.Mention::id).distinct().toList();
      if (two.size() == 2 && discourse.within()) {
        pair = new ComparedContenders.Pair(two.getFirst(), Rival.of(two.getLast()));
      }
    }
    if (!pair.rival().some() && discourse.within() && asMuch(a.last())) {
      pair = new ComparedContenders.Pair(pair.subject(), Rival.of(discourse.subject()));
    }
    return pair.rival().some()
        ? pair
        : new ComparedContenders.Pair(
            pair.subject(), Rival.of(worldAverage(a.last(), link.indicators().getFirst())));
  }

  /// Reads half of that: of the amount before, which is somebody else's.
  @Nullable Reading ofThat(PlacedAmount a) {
    var of = theirs(a.last());
    var owner = of == null ? context.owners.of(a.words()) : discourse.subject();
    var indicator = context.spokenOf();
    var other = of == null ? discourse.subject() : of;
    if (!discourse.within()
        || indicator == null
        || !indicator.comparedByRatio()
        || owner.isEmpty()
        || owner.equals(other)) {
      return null;
    }
    var q = a.quantity();
    return new Reading.Ratio(
        context.statement(a, context.again(a.first())),
        owner,
        Rival.of(other),
        new Range(q.low() / 100, q.high() / 100));
  }

  /* Whose the amount is that a share is of: "two thirds of that of Japan". */
  private @Nullable String theirs(int last) {
    var of = sentence.stem(last + 2).equals("that") ? last + 3 : last + 2;
    var name = sentence.stem(of + 1).equals("the") ? of + 2 : of + 1;
    return !sentence.stem(of).equals("of")
        ? null
        : context.roles.named().stream()
            .filter(m -> m.first() == name)
            .map(Lexicon.Mention::id)
            .findFirst()
            .orElse(null);
  }

  /* Shares too are so many times others; so many per cent of those of others are shares again. */
  private boolean ratios(Indicator i, PlacedAmount a) {
    if (i.id().indexOf(Composites.SHARE) >= 0) {
      return false;
    }
    var times = a.kind() != Quantity.Kind.PERCENT || sentence.stem(a.last() + 1).equals("that");
    return i.comparedByRatio() || (times && i.scale() == Scale.SHARE);
  }

  /* eleven times as much: as the amount before */
  private boolean asMuch(int last) {
    return sentence.stem(last + 1).equals("as")
        && Set.of("much", "many").contains(sentence.stem(last + 2));
  }

  /* five times the world average */
  private String worldAverage(int last, String indicator) {
    return mentions.stream()
        .filter(m -> lexicon.world(m.id()) && m.first() > last && m.first() <= last + 3)
        .filter(m -> sentence.stem(m.last() + 1).equals("average"))
        .filter(m -> coverage.knows(indicator, m.id()))
        .map(Lexicon.Mention::id)
        .findFirst()
        .orElse("");
  }

  /* Three times fewer is a third; what is so many per cent fewer is counted down already. */
  private boolean fewer(PlacedAmount a) {
    return a.kind() != Quantity.Kind.PERCENT && Cues.FEWER.contains(sentence.stem(a.last() + 1));
  }
}
