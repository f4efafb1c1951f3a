package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.reading.ReadSentence;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.WordSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which words a claim may have to account for: the nearest ones first, then more and more of the
/// sentence.
final class Extents {
  private static final Set<String> SUBORDINATE =
      Set.of("while", "whereas", "because", "although", "though");
  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");
  private static final Set<String> ACTING =
      Set.of("has", "have", "had", "is", "was", "were", "leads", "led", "remains", "became");
  private static final Set<String> OPENING =
      Set.of(
          "while", "although", "though", "but", "and", "so", "yet", "today", "meanwhile", "still");
  private static final Set<String> APPOSED =
      Set.of("the", "a", "an", "which", "who", "whose", "where", "by", "along", "together", "like");

  private final Sentence sentence;
  private final ReadSentence read;
  private final int begin;
  private final int[] pieces;

  Extents(ReadSentence read, List<WordSpan> amounts, int begin) {
    this.read = read;
    this.begin = begin;
    sentence = read.sentence();
    pieces = pieces(amounts);
  }

  /* For every word the number of breaks before it, where an "and" between two amounts is one too. */
  private int[] pieces(List<WordSpan> amounts) {
    var size = sentence.tokens().size();
    var pieces = new int[size];
    var breaks = 0;
    for (var at = 1; at < size; at++) {
      var here = at;
      var own = sentence.clause(at);
      if (own != sentence.clause(at - 1)
          || SUBORDINATE.contains(Words.lower(sentence, at))
          || (JOINING.contains(Words.lower(sentence, at))
              && amounts.stream()
                  .anyMatch(a -> a.last() < here && sentence.clause(a.first()) == own)
              && amounts.stream()
                  .anyMatch(a -> a.first() > here && sentence.clause(a.first()) == own))) {
        breaks++;
      }
      pieces[at] = breaks;
    }
    return pieces;
  }

  /// The stretches for a claim at a word, said of a contender, each larger than the one before.
  List<BitSet> of(int place, String subject) {
    var all = new ArrayList<BitSet>();
    var clause = sentence.clause(place);
    add(all, attached(piece(place), place));
    add(all, attached(clause(clause), place));
    var main = mainSubject(place, subject);
    if (main != null) {
      var own = attached(clause(clause), place);
      own.set(main.first(), main.last() + 1);
      add(all, own);
    }
    var next = subjectAfter(place, subject);
    if (next != null) {
      var own = attached(clause(clause), place);
      own.set(next.first(), next.last() + 1);
      add(all, own);
    }
    var from = subjectClause(place, subject);
    if (from >= 0 && from < clause) {
      add(all, attached(between(from, clause), place));
    }
    var whole = new BitSet();
    whole.set(begin, Math.max(begin, sentence.tokens().size()));
    add(all, whole);
    return all;
  }

  /* Who the subject of a participle after a comma is: the one with whom the sentence begins and who
  has or does something. */
  private Lexicon.@Nullable Mention mainSubject(int place, String subject) {
    var own = clause(sentence.clause(place)).nextSetBit(0);
    var joined = JOINING.contains(Words.lower(sentence, own));
    var with = Words.lower(sentence, own).equals("with");
    if (own <= begin || !(joined || with || Words.lower(sentence, own).endsWith("ing"))) {
      return null;
    }
    var start = OPENING.contains(Words.lower(sentence, begin)) ? begin + 1 : begin;
    return read.mentions().stream()
        .filter(m -> m.id().equals(subject) && m.direct() && m.last() < own)
        .filter(m -> !m.possessive() || Words.lower(sentence, m.last() + 1).equals("government"))
        .filter(m ->
            m.first() == start
                || (m.first() == start + 1 && Words.lower(sentence, start).equals("the")))
        .filter(m -> acts(verb(m)))
        .findFirst()
        .orElse(null);
  }

  /* With 300 of them, China leads: whose they are is said right after what opens the sentence. */
  private Lexicon.@Nullable Mention subjectAfter(int place, String subject) {
    var clause = sentence.clause(place);
    if (begin >= pieces.length
        || clause != sentence.clause(begin)
        || !Set.of("with", "at", "having").contains(Words.lower(sentence, begin))) {
      return null;
    }
    return read.mentions().stream()
        .filter(m -> m.id().equals(subject) && m.direct() && !m.possessive())
        .filter(m -> m.first() > place && sentence.clause(m.first()) == clause + 1)
        .filter(m ->
            sentence.clause(m.first() - 1) == clause
                || (Words.lower(sentence, m.first() - 1).equals("the")
                    && sentence.clause(m.first() - 2) == clause))
        .findFirst()
        .orElse(null);
  }

  /* The word after a name, past "government" and adverbs. */
  private String verb(Lexicon.Mention m) {
    var at = m.last() + 1;
    while (Set.of("government", "already", "also", "now", "still")
        .contains(Words.lower(sentence, at))) {
      at++;
    }
    return Words.lower(sentence, at);
  }

  private static boolean acts(String word) {
    return ACTING.contains(word)
        || word.endsWith("ed")
        || (word.length() > 3 && word.endsWith("s"));
  }

  private static void add(List<BitSet> all, BitSet next) {
    if (!all.contains(next)) {
      all.add(next);
    }
  }

  private BitSet piece(int place) {
    var words = new BitSet();
    for (var at = begin; at < pieces.length; at++) {
      words.set(at, pieces[at] == pieces[place]);
    }
    return words;
  }

  private BitSet clause(int clause) {
    var words = new BitSet();
    for (var at = begin; at < sentence.tokens().size(); at++) {
      words.set(at, sentence.clause(at) == clause);
    }
    return words;
  }

  /* The clauses from one to another without what stands in apposition. */
  private BitSet between(int from, int to) {
    var words = new BitSet();
    for (var c = from; c <= to; c++) {
      var own = clause(c);
      var apposed =
          c > from && c < to && APPOSED.contains(Words.lower(sentence, own.nextSetBit(0)));
      if (!apposed) {
        words.or(own);
      }
    }
    return words;
  }

  /* The nearest clause before that names a contender. */
  private int subjectClause(int place, String subject) {
    var clause = sentence.clause(place);
    return read.mentions().stream()
        .filter(m -> m.id().equals(subject) && m.first() < place && m.first() >= begin)
        .map(Lexicon.Mention::first)
        .mapToInt(sentence::clause)
        .filter(c -> c < clause)
        .max()
        .orElse(-1);
  }

  /* With the prepositions that lead into the sentence or follow the stretch: they limit it. */
  private BitSet attached(BitSet words, int place) {
    var first = words.nextSetBit(0);
    if (first < 0) {
      return words;
    }
    var lead = begin < sentence.tokens().size() ? sentence.clause(begin) : 0;
    if (lead < sentence.clause(place)
        && Fillers.PREPOSITIONS.contains(Words.lower(sentence, begin))) {
      words.or(clause(lead));
    }
    var last = words.length() - 1;
    while (last + 1 < sentence.tokens().size()
        && sentence.clause(last + 1) != sentence.clause(last)
        && Fillers.PREPOSITIONS.contains(Words.lower(sentence, last + 1))
        && !amountIn(sentence.clause(last + 1))) {
      words.or(clause(sentence.clause(last + 1)));
      last = words.length() - 1;
    }
    return words;
  }

  private boolean amountIn(int clause) {
    return read.quantities().stream()
        .filter(q -> q.figure())
        .anyMatch(q -> sentence.clause(sentence.index(q.start())) == clause);
  }
}
