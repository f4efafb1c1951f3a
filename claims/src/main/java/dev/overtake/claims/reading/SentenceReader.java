package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Sentence;
import dev.overtake.claims.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the claims of one sentence: every amount, and every comparison in words.
final class SentenceReader {
  private final SentenceContext context;
  private final Sentence sentence;
  private final String text;
  private final List<Token> tokens;
  private final List<Quantity> quantities;
  private final Discourse discourse;
  private final Roles roles;
  private final Topics topics;
  private final AmountReader amounts;
  private final ComparisonReader comparisons;

  SentenceReader(SentenceContext context) {
    this.context = context;
    sentence = context.sentence;
    text = context.text;
    tokens = context.tokens;
    quantities = context.quantities;
    discourse = context.discourse;
    roles = context.roles;
    topics = context.topics;
    amounts = new AmountReader(context);
    comparisons = new ComparisonReader(context);
  }

  void read(List<Reading> readings) {
    var start = readings.size();
    if (text.charAt(sentence.span().end() - 1) != '?') {
      for (var q : quantities) {
        var reading = amounts.amount(q);
        if (reading != null) {
          var also = context.owners.also(reading.subject(), context.place(q)[0]);
          if (!also.isEmpty()) {
            readings.add(reading.withSubject(also));
          }
          readings.add(reading);
          var years = discourse.years;
          remember(reading);
          if (came(q)) {
            discourse.years = years;
          }
        }
      }
      for (var at = 0; at < tokens.size(); at++) {
        var change = amounts.change(at);
        if (change != null && isNew(change, readings, start)) {
          readings.add(change);
          remember(change);
        }
        var reading = comparisons.words(at);
        if (reading != null && isNew(reading, readings, start)) {
          readings.add(reading);
          if (discourse.age > 0 || !reading.comparator().isEmpty()) {
            remember(reading);
          }
        }
        if (reading != null) {
          comparisons.further(reading, at).stream()
              .filter(r -> isNew(r, readings, start))
              .forEach(readings::add);
        }
      }
    }
    discourse.age++;
    discourse.remember(tokens);
    discourse.before = topics::topics;
    var named = roles.named();
    if (!named.isEmpty()) {
      discourse.subject = named.getFirst().id();
    }
  }

  private void remember(Reading reading) {
    discourse.comparator = reading.comparator();
    discourse.indicators = reading.indicators();
    discourse.loose = reading.loose();
    discourse.change = reading.relation().ofChange() ? reading : discourse.change;
    discourse.placed = reading.relation() == Relation.RANK;
    discourse.share = reading.relation() == Relation.SHARE;
    discourse.years = ends(reading);
    discourse.subject = reading.subject();
    discourse.age = -1;
  }

  /* What something came up or down from is of another year than what is spoken of. */
  private boolean came(Quantity q) {
    return sentence.stem(sentence.beforeHedges(context.place(q)[0])).equals("from");
  }

  /* The year that what follows a change speaks of is its last. */
  private int @Nullable [] ends(Reading reading) {
    var years = reading.years();
    return years == null || !reading.relation().ofChange()
        ? years
        : years[1] < discourse.today.getYear() ? new int[] {years[1], years[1]} : null;
  }

  private static boolean isNew(Reading reading, List<Reading> readings, int from) {
    return readings.subList(from, readings.size()).stream().noneMatch(r -> same(r, reading));
  }

  /* Who is so far from whom says who is ahead of whom. */
  private static boolean apart(Reading a, Reading b) {
    return a.relation() == Relation.DIFFERENCE
        && a.subject().equals(b.comparator())
        && a.comparator().equals(b.subject());
  }

  private static boolean same(Reading a, Reading b) {
    return a.indicators().getFirst().equals(b.indicators().getFirst())
        && (a.subject().equals(b.subject()) || apart(a, b))
        && (a.relation() == b.relation()
            || a.relation() == Relation.RATIO
            || a.relation() == Relation.DIFFERENCE
            || (a.relation() == Relation.COMPARISON && b.relation() == Relation.RANK))
        && (a.comparator().equals(b.comparator())
            || apart(a, b)
            || b.comparator().isEmpty()
            || b.relation() == Relation.RANK);
  }
}
