package dev.overtake.claims.reading;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Layout;
import dev.overtake.claims.text.Restated;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Sentences;
import dev.overtake.claims.text.Token;
import dev.overtake.evidence.Race;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/// Reads the claims of a document: every amount, and every comparison in words, that can be tied to
/// a contender and an indicator of the race. What cannot is left alone.
public final class ClaimFinder implements ClaimReader {
  private final RaceTerms terms;
  private final LocalDate asOf;

  /// @param asOf the day whose knowledge documents without a date are taken to have
  public ClaimFinder(Race race, LocalDate asOf) {
    this.asOf = asOf;
    terms = RaceTerms.of(race);
  }

  @Override
  public Readings read(Document document) {
    var readings = new ArrayList<Reading>();
    var amounts = new ArrayList<Quantity>();
    for (var sentence : sentences(document)) {
      readings.addAll(sentence.readings());
      amounts.addAll(sentence.quantities());
    }
    return new Readings(readings, amounts);
  }

  /// What the race calls things.
  public RaceTerms terms() {
    return terms;
  }

  /// The sentences of a document, each with what was read in it.
  public List<ReadSentence> sentences(Document document) {
    var read = new ArrayList<ReadSentence>();
    var discourse = begin(document);
    var start = -1;
    var spans = Sentences.of(document.text());
    var cells = new ArrayDeque<>(Layout.of(document.text()));
    for (var own : spans) {
      if (restated(document, own, cells, read)) {
        start = -1;
        continue;
      }
      var span = start < 0 ? own : new Sentences.Span(start, own.end());
      var sentence = new Sentence(document.text(), span, terms.vocabulary().stems());
      start = -1;
      if (sentence.tokens().isEmpty()) {
        continue;
      }
      var mentions = terms.lexicon().mentions(sentence.tokens());
      var quantities =
          Quantities.in(document.text(), span.start(), span.end(), owners(sentence, mentions));
      if (amountAlone(sentence, quantities) && !own.equals(spans.getLast())) {
        start = span.start();
        continue;
      }
      var figures = quantities.stream().filter(Quantity::figure).toList();
      var context = new SentenceContext(terms, sentence, mentions, figures, discourse);
      var result = SentenceReader.read(context);
      read.add(new ReadSentence(sentence, context.mentions, quantities, result.readings(), null));
      discourse = result.discourse();
    }
    return read;
  }

  /* Reads the cells or items that begin within a sentence; false where the sentence is none. */
  private boolean restated(
      Document document, Sentences.Span own, Deque<Restated> cells, List<ReadSentence> read) {
    var some = false;
    while (!cells.isEmpty() && cells.getFirst().span().start() < own.end()) {
      var cell = cells.removeFirst();
      var span = new Sentences.Span(0, cell.text().length());
      var sentence = new Sentence(cell.text(), span, terms.vocabulary().stems());
      if (cell.span().end() < own.start() || sentence.tokens().isEmpty()) {
        continue;
      }
      var mentions = terms.lexicon().mentions(sentence.tokens());
      var quantities = Quantities.in(cell.text(), 0, span.end(), owners(sentence, mentions));
      var figures = quantities.stream().filter(Quantity::figure).toList();
      var context = new SentenceContext(terms, sentence, mentions, figures, begin(document));
      var result = SentenceReader.read(context);
      read.add(new ReadSentence(sentence, context.mentions, quantities, result.readings(), cell));
      some = true;
    }
    return some;
  }

  private Discourse begin(Document document) {
    var written = document.date();
    var today = written == null || written.isAfter(asOf) ? asOf : written;
    return Discourse.begin(new Discourse.Days(written, today), inTitle(document.title()));
  }

  /* Where nations' own names end. */
  private IntPredicate owners(Sentence sentence, List<Lexicon.Mention> mentions) {
    return end ->
        mentions.stream()
            .filter(m -> m.direct() && terms.lexicon().nation(m.id()))
            .anyMatch(m -> sentence.tokens().get(m.last()).end() == end);
  }

  /* A figure that stands for a sentence, as in a list of figures, belongs to the next. */
  private static boolean amountAlone(Sentence sentence, List<Quantity> quantities) {
    var q = quantities.isEmpty() ? null : quantities.getLast();
    return q != null
        && q.figure()
        && sentence.tokens().size() <= 4
        && sentence.tokens().getLast().end() <= q.end()
        && sentence.tokens().stream().allMatch(t -> t.end() > q.start() || digits(t));
  }

  private static boolean digits(Token token) {
    return token.raw().chars().allMatch(Character::isDigit);
  }

  /* The one contender that a title names, for sentences that name none. */
  private String inTitle(String title) {
    var named =
        terms.lexicon().mentions(terms.tokens(title)).stream()
            .map(Lexicon.Mention::id)
            .filter(id -> !terms.lexicon().world(id))
            .distinct()
            .toList();
    return named.size() == 1 ? named.getFirst() : "";
  }
}
