package dev.overtake.claims.reading;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.text.Answer;
import java.util.ArrayList;
import java.util.List;

/// Reads the claims of one sentence: every amount, and every comparison in words.
///
/// Each claim changes what is spoken of, and what follows it is read in that light.
final class SentenceReader {
  private final List<Reading> readings = new ArrayList<>();
  private SentenceContext context;
  private AmountReader amounts;
  private ComparisonReader comparisons;

  private SentenceReader(SentenceContext context) {
    this.context = context;
    amounts = new AmountReader(context);
    comparisons = new ComparisonReader(context);
  }

  /// The claims of a sentence, and what is spoken of after it.
  record Result(List<Reading> readings, Discourse discourse) {}

  /// Reads a sentence.
  static Result read(SentenceContext context) {
    var reader = new SentenceReader(context);
    var sentence = context.sentence;
    if (context.text.charAt(sentence.span().end() - 1) != '?'
        || Answer.to(sentence) != Answer.NONE) {
      context.quantities.forEach(reader::amount);
      for (var at = 0; at < context.tokens.size(); at++) {
        reader.change(at);
        reader.comparison(at);
      }
      context.quantities.forEach(reader::otherUnit);
    }
    var named = context.roles.named();
    return new Result(
        reader.readings,
        reader.context.discourse.past(sentence, named.isEmpty() ? "" : named.getFirst().id()));
  }

  private void amount(Quantity q) {
    var amount = context.placed(q);
    var understood = amounts.amount(amount);
    if (understood == null) {
      return;
    }
    var reading = understood.reading();
    var also = context.owners.also(reading.subject(), amount.first());
    if (!also.isEmpty()) {
      readings.add(reading.of(also));
    }
    readings.add(reading);
    var years = context.discourse.years();
    var after = understood.discourse().after(reading);
    speaks(came(amount) ? after.of(years) : after);
  }

  /* An amount whose unit is none of what the clause names in full. */
  private void otherUnit(Quantity q) {
    var said = readings.stream().anyMatch(r -> r.statement().said().start() == q.start());
    if (said || (q.kind() != Quantity.Kind.DIMENSION && q.kind() != Quantity.Kind.MONEY)) {
      return;
    }
    var amount = context.placed(q);
    var link = context.plain.near(amount.first(), i -> true);
    var indicator = context.terms.indicator(link);
    var owner = context.owners.of(amount.words());
    if (link == null
        || indicator == null
        || owner.isEmpty()
        || context.terms.units().conversion(q, indicator) > 0) {
      return;
    }
    var statement = context.statement(amount, link);
    var obstacle = new Account.Obstacle(Account.Part.AMOUNT, q.text(), q.start(), q.end());
    readings.add(
        new Reading.Value(
            statement.with(Account.refused(obstacle)), owner, amount.range(), q.unit()));
  }

  private void change(int at) {
    var change = amounts.change(at);
    if (change != null && isNew(change)) {
      readings.add(change);
      speaks(context.discourse.after(change));
    }
  }

  private void comparison(int at) {
    var reading = comparisons.words(at);
    if (reading == null) {
      return;
    }
    var further = comparisons.further(reading, at);
    if (isNew(reading)) {
      readings.add(reading);
      if (context.discourse.age() > 0 || reading.rival().some()) {
        speaks(context.discourse.after(reading));
      }
    }
    for (var other : further) {
      if (isNew(other)) {
        readings.add(other);
      }
    }
  }

  private void speaks(Discourse discourse) {
    context = context.after(discourse);
    amounts = new AmountReader(context);
    comparisons = new ComparisonReader(context);
  }

  /* What something came up or down from is of another year than what is spoken of. */
  private boolean came(PlacedAmount a) {
    return context.sentence.stem(context.sentence.beforeHedges(a.first())).equals("from");
  }

  private boolean isNew(Reading reading) {
    return readings.stream().noneMatch(r -> same(r, reading));
  }

  /* Who is so far from whom says who is ahead of whom. */
  private static boolean apart(Reading a, Reading b) {
    return a.relation() == Relation.DIFFERENCE
        && a.rival().is(b.subject())
        && b.rival().is(a.subject());
  }

  private static boolean same(Reading a, Reading b) {
    return a.indicator().equals(b.indicator())
        && (a.subject().equals(b.subject()) || apart(a, b))
        && (a.relation() == b.relation()
            || a.relation() == Relation.RATIO
            || a.relation() == Relation.DIFFERENCE
            || (a.relation() == Relation.COMPARISON && b.relation() == Relation.RANK))
        && (a.rival().equals(b.rival())
            || apart(a, b)
            || !b.rival().some()
            || b.relation() == Relation.RANK);
  }
}
