package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Clause;
import dev.overtake.claims.text.Cues;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.WordSpan;
import dev.overtake.evidence.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A sentence with everything that its claims are read from: amounts, contenders, phrases of the
/// race, years, and what is spoken of.
///
/// Nothing in it changes: what is spoken of after a claim makes a context of its own.
final class SentenceContext {
  private static final Set<String> UP =
      Set.of("put", "made", "make", "add", "set", "took", "build", "picked", "ended", "wound");

  final RaceTerms terms;
  final Lexicon lexicon;
  final Sentence sentence;
  final String text;
  final List<Token> tokens;
  final List<Quantity> quantities;
  final Discourse discourse;
  final List<Lexicon.Mention> mentions;
  final List<Linker.Hit> hits;
  final Roles roles;
  final Owners owners;
  final ComparedContenders pairs;
  final PlainNames plain;
  final Topics topics;
  final SpokenYears years;

  SentenceContext(
      RaceTerms terms,
      Sentence sentence,
      List<Lexicon.Mention> mentions,
      List<Quantity> quantities,
      Discourse discourse) {
    this.terms = terms;
    lexicon = terms.lexicon();
    this.sentence = sentence;
    text = sentence.text();
    tokens = sentence.tokens();
    this.quantities = quantities;
    this.discourse = discourse;
    this.mentions = mentions.stream().filter(m -> !within(m)).toList();
    hits = quantities.isEmpty() && !cued() ? List.of() : terms.linker().hits(sentence);
    plain =
        new PlainNames(
            terms,
            sentence,
            quantities.stream().map(this::words).toList(),
            quantities,
            discourse.heard().sentence());
    topics = new Topics(terms, sentence, hits, discourse, plain);
    var worlds = this.mentions.stream().filter(m -> lexicon.world(m.id())).toList();
    var named = this.mentions.stream().filter(m -> !lexicon.world(m.id())).toList();
    roles = new Roles(sentence, named, discourse.subject());
    owners = new Owners(roles, sentence, worlds, owned());
    pairs = new ComparedContenders(roles, tokens);
    years = years();
  }

  private SentenceContext(SentenceContext same, Discourse discourse) {
    terms = same.terms;
    lexicon = same.lexicon;
    sentence = same.sentence;
    text = same.text;
    tokens = same.tokens;
    quantities = same.quantities;
    this.discourse = discourse;
    mentions = same.mentions;
    hits = same.hits;
    roles = same.roles;
    owners = same.owners;
    pairs = same.pairs;
    plain = same.plain;
    topics = new Topics(terms, sentence, hits, discourse, plain);
    years = years();
  }

  /// The same sentence after more was said.
  SentenceContext after(Discourse said) {
    return new SentenceContext(this, said);
  }

  private SpokenYears years() {
    var all = quantities.stream().map(this::words).toList();
    return new SpokenYears(sentence, all, discourse, quantities.isEmpty() || mentions.isEmpty());
  }

  /* SINGAPORE, May 21 - */
  private boolean dateline(Lexicon.Mention m) {
    var raw = tokens.get(m.first()).raw();
    if (m.first() > 0 || raw.length() < 4 || !raw.equals(raw.toUpperCase(Locale.ROOT))) {
      return false;
    }
    var end = Math.min(text.length(), tokens.get(m.last()).end() + 30);
    var after = text.substring(tokens.get(m.last()).end(), end);
    return after.contains(" - ") || after.contains("—") || after.contains(" – ");
  }

  /* US dollars are no nation, nor is the US patent office. */
  private boolean within(Lexicon.Mention m) {
    if (dateline(m)) {
      return true;
    }
    return terms.vocabulary().institution(sentence, m.last() + 1)
        || quantities.stream()
            .anyMatch(q ->
                q.start() < tokens.get(m.first()).start() && tokens.get(m.last()).end() < q.end());
  }

  /* The places of amounts that a contender can have. */
  private List<WordSpan> owned() {
    return quantities.stream()
        .filter(q ->
            switch (q.kind()) {
              case PERCENT, NUMBER, DIMENSION, MONEY -> true;
              default -> false;
            })
        .map(this::words)
        .toList();
  }

  /// The words of an amount.
  WordSpan words(Quantity q) {
    var first = sentence.index(q.start());
    var last = first;
    while (last + 1 < tokens.size() && tokens.get(last + 1).start() < q.end()) {
      last++;
    }
    return new WordSpan(first, last);
  }

  /// An amount with its place.
  PlacedAmount placed(Quantity q) {
    var words = words(q);
    return new PlacedAmount(q, words, Clause.around(text, tokens, words.first()));
  }

  private boolean cued() {
    var dated = tokens.stream().anyMatch(t -> SpokenYears.year(t.raw()) > 0);
    for (var t : tokens) {
      var s = t.stem();
      if (dated && ChangeCues.tells(s)) {
        return true;
      }
      if (Cues.COMPARING.contains(s) && !Cues.FEWER.contains(s)) {
        return true;
      }
    }
    return false;
  }

  /// What was spoken of last, or null.
  @Nullable Indicator spokenOf() {
    return discourse.indicators().isEmpty()
        ? null
        : terms.indicators().get(discourse.indicators().getFirst());
  }

  /// The link of a place to what was spoken of last.
  Linker.Link again(int at) {
    var indicators = discourse.indicators();
    return new Linker.Link(
        indicators,
        discourse.last().loose(),
        new Linker.Hit(indicators.getFirst(), at, at, 3, true, sentence.clause(at)),
        true);
  }

  /// Whether the sentence spoke of something, and names nothing else between the amount before a
  /// place and the end of the place's clause: "2.4 per cent of output, less than Germany".
  boolean goesOn(int at) {
    if (!discourse.within() || discourse.indicators().isEmpty()) {
      return false;
    }
    var since = -1;
    for (var q : quantities) {
      var last = words(q).last();
      since = last < at ? Math.max(since, last) : since;
    }
    var from = since;
    return since >= 0
        && hits.stream()
            .noneMatch(h ->
                h.weight() > 3
                    && h.first() > from
                    && sentence.clause(h.last()) == sentence.clause(at));
  }

  /// Whether the word after a place belongs to the same clause.
  boolean sameClause(int last) {
    return last + 1 < tokens.size() && sentence.clause(last) == sentence.clause(last + 1);
  }

  /// Whether a word speaks of growth; to put up, to make up and to add up do not.
  boolean grows(int at) {
    return Cues.GROWTH.contains(sentence.stem(at))
        && !(sentence.stem(at).equals("up") && UP.contains(sentence.stem(at - 1)));
  }

  /// What a claim of an amount states.
  Statement statement(PlacedAmount a, Linker.Link link) {
    var q = a.quantity();
    return statement(said(q.start(), q.end(), q.text()), link, false, a.clause(), a.first());
  }

  /// What a claim of a word states.
  ///
  /// @param together whether it is said of all that the link names
  Statement statement(int at, Linker.Link link, boolean together, Clause clause) {
    var token = tokens.get(at);
    return statement(said(token.start(), token.end(), token.raw()), link, together, clause, at);
  }

  private Statement.Said said(int start, int end, String words) {
    return new Statement.Said(sentence.span(), start, end, words);
  }

  private Statement statement(
      Statement.Said said, Linker.Link link, boolean together, Clause clause, int at) {
    var carried = link.carried() || discourse.indicators().contains(link.indicators().getFirst());
    return new Statement(
        said,
        new Statement.Topic(link.indicators(), together, link.loose()),
        years.at(at, carried),
        clause.open());
  }
}
