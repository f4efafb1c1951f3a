package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.YearSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From which year to which a change is said to run.
///
/// Two years that are joined are its ends; one after `since` is its beginning, and the document's
/// year its end; one alone is its end, and the year before, or so many years before, its beginning.
final class ChangeYears {
  private static final Set<String> JOINED = Set.of("and", "to", "through", "until");
  private static final Set<String> BEGINS = Set.of("since", "from", "than", "with", "versus");
  private static final Set<String> ONCE = Set.of("on", "over");
  private static final Set<String> BARRED = Set.of("by", "after", "before", "until");
  private static final Set<String> PARTS =
      Set.of("early", "late", "mid", "the", "end", "of", "start", "beginning", "fiscal");

  private static final Set<String> EARLIER = Set.of("before", "earlier", "ago");
  private static final Set<String> PREVIOUS = Set.of("previous", "preceding", "prior");

  private final Sentence sentence;
  private final Discourse discourse;
  private final List<Integer> named = new ArrayList<>();

  ChangeYears(Sentence sentence, Discourse discourse) {
    this.sentence = sentence;
    this.discourse = discourse;
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (year(i) > 0) {
        named.add(i);
      }
    }
  }

  /// The first and the last year, or null where the text does not tell.
  ///
  /// @param large whether the change is one of many times, which takes longer than the year that
  ///   the sentences before speak of
  @Nullable YearSpan of(int place, boolean large) {
    var stretch = stretch(place);
    if (stretch != null) {
      return stretch;
    }
    var near = near(place);
    if (near.size() == 2) {
      var inOrder = year(near.get(0)) < year(near.get(1));
      int early = near.get(inOrder ? 0 : 1);
      int later = near.get(inOrder ? 1 : 0);
      return begins(early) || once(early) ? ordered(year(early), year(later)) : null;
    }
    if (near.size() == 1) {
      var at = near.getFirst();
      if (begins(at)) {
        return ordered(year(at), discourse.days().today().getYear());
      }
      if (once(at)) {
        var spoken = discourse.years();
        return spoken != null && discourse.recent() && spoken.last() > year(at)
            ? ordered(year(at), spoken.last())
            : new YearSpan(year(at), year(at) + 1);
      }
      return BARRED.contains(cue(at)) ? null : before(year(at));
    }
    var change = discourse.last().change();
    if (near.isEmpty() && change != null && discourse.age() <= 0 && saysSame()) {
      return change.years();
    }
    var end = near.isEmpty() ? spoken() : 0;
    if (end > 0 && sinceThen()) {
      return ordered(end, discourse.days().today().getYear());
    }
    return end == 0 || (large && counted() == 0) ? null : before(end);
  }

  /// The years of a change whose beginning is named.
  @Nullable YearSpan stretch(int place) {
    var near = near(place);
    for (var i = 0; i + 1 < near.size(); i++) {
      var a = near.get(i);
      var b = near.get(i + 1);
      var joined = b - a == 2 && JOINED.contains(sentence.stem(a + 1));
      if (joined || (b - a == 1 && sentence.clause(a) == sentence.clause(b))) {
        return ordered(year(a), year(b));
      }
      if (sentence.stem(a - 1).equals("from") && sentence.stem(b - 1).equals("to")) {
        return ordered(year(a), year(b));
      }
    }
    for (var at : near) {
      if (cue(at).equals("since") && near.size() == 1) {
        return ordered(year(at), discourse.days().today().getYear());
      }
    }
    return null;
  }

  /* The years of the same clause, or of the sentence where the clause names none. */
  private List<Integer> near(int place) {
    var own = named.stream().filter(y -> sentence.clause(y) == sentence.clause(place)).toList();
    return own.isEmpty() ? named : own;
  }

  private boolean begins(int at) {
    return BEGINS.contains(cue(at))
        || (sentence.stem(at - 1).equals("of") && sentence.stem(at - 2).equals("level"))
        || (sentence.stem(at - 1).equals("in")
            && (BEGINS.contains(sentence.stem(at - 2)) || sentence.stem(at - 2).equals("as")));
  }

  /* The word before a year and its part: since in "since the end of 2018". */
  private String cue(int at) {
    var before = at - 1;
    while (PARTS.contains(sentence.stem(before))) {
      before--;
    }
    return sentence.stem(before);
  }

  private boolean once(int at) {
    return ONCE.contains(sentence.stem(at - 1));
  }

  /* In the decade to 2024, over the five years to 2024; otherwise within that year. */
  private YearSpan before(int year) {
    return new YearSpan(year - Math.max(1, counted()), year);
  }

  /* How many years the sentence says that it took; nought where it does not say. */
  private int counted() {
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.stem(i).equals("decade")) {
        return 10;
      }
      var count = sentence.stem(i + 1).equals("year") ? Quantities.count(sentence.stem(i)) : 0;
      if (count > 1 && count < 50) {
        return count;
      }
      if (earlier(sentence, i)) {
        return 1;
      }
    }
    return 0;
  }

  /* Over the same five years, in that period. */
  private boolean saysSame() {
    for (var i = 0; i < sentence.tokens().size(); i++) {
      var stem = sentence.stem(i);
      if (stem.equals("same")
          && (sentence.stem(i + 1).equals("year") || sentence.stem(i + 2).equals("year"))) {
        return true;
      }
      if (Set.of("period", "stretch", "span").contains(stem)
          && Set.of("same", "that", "this").contains(sentence.stem(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word counts back from a year: a decade before, the previous year, twelve months
  /// earlier.
  static boolean earlier(Sentence sentence, int at) {
    var stem = sentence.stem(at);
    var months = stem.equals("month") && sentence.stem(at - 1).equals("twelve");
    return (stem.equals("year") || stem.equals("decade") || months)
        && (EARLIER.contains(sentence.stem(at + 1)) || PREVIOUS.contains(sentence.stem(at - 1)));
  }

  private boolean sinceThen() {
    for (var i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.stem(i).equals("since") && sentence.stem(i + 1).equals("then")) {
        return true;
      }
    }
    return false;
  }

  /* The year that is meant where none is named: last year, or the one before spoken of; or nought. */
  private int spoken() {
    var written = discourse.days().written();
    for (var i = 0; written != null && i + 1 < sentence.tokens().size(); i++) {
      if (sentence.stem(i).equals("last")
          && sentence.stem(i + 1).equals("year")
          && !BEGINS.contains(sentence.stem(i - 1))) {
        return written.getYear() - 1;
      }
    }
    var years = discourse.years();
    return years != null && discourse.recent() ? years.last() : 0;
  }

  private static @Nullable YearSpan ordered(int from, int to) {
    return from < to ? new YearSpan(from, to) : null;
  }

  private int year(int at) {
    return SpokenYears.year(sentence.tokens().get(at).raw());
  }
}
