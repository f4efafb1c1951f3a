package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Scale;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what so many per cent are a share of: of the world, of one's own, of another's.
final class ShareReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Discourse discourse;
  private final List<Lexicon.Mention> mentions;
  private final Owners owners;
  private final Lexicon lexicon;
  private final AmountLinks links;
  private final RatioReader ratios;
  private final OwnShares owned;

  ShareReader(SentenceContext context, AmountLinks links, RatioReader ratios) {
    this.context = context;
    this.links = links;
    this.ratios = ratios;
    sentence = context.sentence;
    tokens = context.tokens;
    discourse = context.discourse;
    mentions = context.mentions;
    owners = context.owners;
    lexicon = context.lexicon;
    owned = new OwnShares(context);
  }

  @Nullable Understood read(PlacedAmount a) {
    var q = a.quantity();
    var first = a.first();
    var last = a.last();
    var next = sentence.stem(last + 1);
    if ((Cues.MORE.contains(next) || Cues.FEWER.contains(next))
        && sentence.near(last, Set.of("than"), 5)) {
      var sign = Cues.MORE.contains(next) ? 1 : -1;
      var low = 1 + sign * q.low() / 100;
      var high = 1 + sign * q.high() / 100;
      return ratio(ratios.read(a, new Range(Math.min(low, high), Math.max(low, high))));
    }
    if (noShare(first, last)) {
      return null;
    }
    if (next.equals("of")
        && sentence.stem(last + 2).equals("what")
        && context.roles.named().stream()
            .anyMatch(m -> m.first() > last && m.first() <= last + 4)) {
      return ratio(ratios.read(a, ofHundred(q)));
    }
    if (next.equals("that") || (next.equals("of") && sentence.stem(last + 2).equals("that"))) {
      var made = ratio(ratios.ofThat(a));
      if (made != null) {
        return made;
      }
    }
    var named = ofNamedWhole(a);
    if (named != null) {
      return named;
    }
    var own = owned.read(a);
    if (own != null) {
      return own;
    }
    var other = ratio(ofOther(a));
    return other == null ? ofAll(a) : other;
  }

  /* A share of what is named in full: of the electricity of China. */
  private @Nullable Understood ofNamedWhole(PlacedAmount a) {
    var link = context.plain.near(a.first(), i -> i.scale() == Scale.SHARE);
    var indicator = context.terms.indicator(link);
    if (link == null || indicator == null || indicator.unit().endsWith("world")) {
      return null;
    }
    var owner = ofOwner(a.words());
    return owner.isEmpty() || lexicon.world(owner)
        ? null
        : new Understood(
            new Reading.Share(context.statement(a, link), owner, a.range(), "%", false),
            discourse.converting(1));
  }

  /* Whose the whole is, where it is named right after: 11 per cent of the American. */
  private String ofOwner(WordSpan words) {
    var last = words.last();
    return !sentence.stem(last + 1).equals("of")
        ? owners.of(words)
        : mentions.stream()
            .filter(m -> m.first() > last + 1 && m.first() <= last + 3 && !lexicon.world(m.id()))
            .findFirst()
            .map(Lexicon.Mention::id)
            .orElseGet(() -> owners.of(words));
  }

  private static Range ofHundred(Quantity q) {
    return new Range(q.low() / 100, q.high() / 100);
  }

  private @Nullable Understood ratio(@Nullable Reading reading) {
    return reading == null ? null : new Understood(reading, discourse);
  }

  /* Whether so many per cent are by how much something grew or what else is counted. */
  private boolean noShare(int first, int last) {
    var next = sentence.stem(last + 1);
    return (first > 0
            && (context.grows(first - 1)
                || (sentence.stem(first - 1).equals("by")
                    && Cues.GROWTH.contains(sentence.stem(first - 2)))))
        || (Cues.GROWTH.contains(next) && !sentence.stem(last + 2).equals("from"))
        || sentence.stem(first - 1).equals("top")
        || Set.of("annual", "annually", "yearly").contains(next)
        || (next.equals("a")
            && sentence.stem(last + 2).equals("year")
            && !Set.of("before", "earlier").contains(sentence.stem(last + 3)))
        || Cues.MORE.contains(next)
        || Cues.FEWER.contains(next);
  }

  /* 40 % of Japan's: so much of what another has, where both are named. */
  private @Nullable Reading ofOther(PlacedAmount a) {
    var pair = context.pairs.of(a.words());
    var named =
        Set.of("of", "that", "as").contains(sentence.stem(a.last() + 1))
            && pair.rival().some()
            && namedBefore(a.first(), pair.subject())
            && ofRival(a.last(), pair.rival());
    return named ? ratios.read(a, ofHundred(a.quantity())) : null;
  }

  /* A share of the world, or of what an indicator is a share of. */
  private @Nullable Understood ofAll(PlacedAmount a) {
    var whole = ofWhole(a.first(), a.last());
    var link =
        context.topics.link(
            a.words(),
            i ->
                i.scale() == Scale.SHARE
                    || (whole
                        && i.comparedByRatio()
                        && context.terms.coverage().knowsWorld(i.id())));
    var owner = whole ? ownerOfShare(a.words()) : owners.of(a.words());
    var said = context.spokenOf();
    var part = said != null && said.comparedByRatio() && context.goesOn(a.first());
    link =
        part && (whole || discourse.last().relation() == Relation.SHARE)
            ? context.again(a.first())
            : links.retrieved(a, owner, link);
    if (link == null || owner.isEmpty()) {
      return null;
    }
    return new Understood(
        new Reading.Share(
            context.statement(a, link), owner, a.range(), "%", theirs(a.words(), owner)),
        discourse.converting(1));
  }

  /* The world is what a share is of, and not whose it is. */
  private String ownerOfShare(WordSpan words) {
    var owner = owners.of(words);
    return !lexicon.world(owner) ? owner : discourse.recent() ? discourse.subject() : "";
  }

  private boolean namedBefore(int first, String subject) {
    return mentions.stream().noneMatch(m -> m.id().equals(subject))
        || mentions.stream().anyMatch(m -> m.id().equals(subject) && m.last() < first);
  }

  private boolean ofRival(int last, Rival rival) {
    var room = sentence.stem(last + 1).equals("as") ? 7 : 5;
    for (var m : mentions) {
      if (rival.is(m.id()) && m.first() > last && m.first() - last <= room) {
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
    if (outOfAll(first, last)) {
      return true;
    }
    if (sentence.stem(last + 1).equals("of") && sentence.stem(last + 2).equals("them")) {
      return discourse.age() <= 0 && lexicon.world(discourse.subject());
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

  /* One in two robots went to China: of all there are. */
  private boolean outOfAll(int first, int last) {
    return first == 0
        && last > first
        && sentence.stem(1).equals("in")
        && mentions.stream().allMatch(m -> m.first() > last);
  }

  /* 92 % of its chips: of somebody else's, not of the world's. */
  private boolean theirs(WordSpan words, String owner) {
    var first = words.first();
    var last = words.last();
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
}
