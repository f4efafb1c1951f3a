package dev.overtake.claims.accounting;

import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Statement;
import dev.overtake.claims.text.Restated;

/// Moves what was read in a restated cell or item to where it stands in the document.
final class Places {
  private final Restated cell;

  Places(Restated cell) {
    this.cell = cell;
  }

  /// Whether an amount stands in the cell and not in its headings.
  boolean ofItself(Quantity q) {
    return inside(q.start());
  }

  /// The same of a claim.
  boolean ofItself(Reading reading) {
    return inside(reading.statement().said().start());
  }

  private boolean inside(int at) {
    var place = cell.place(at);
    return place >= cell.span().start() && place < cell.span().end();
  }

  Quantity moved(Quantity q) {
    return new Quantity(
        cell.place(q.start()),
        cell.end(q.end()),
        q.text(),
        q.number(),
        q.value(),
        q.low(),
        q.high(),
        q.kind(),
        q.unit(),
        q.hedge());
  }

  Reading moved(Reading reading) {
    var statement = reading.statement();
    var said = statement.said();
    var moved =
        new Statement.Said(
            cell.span(), cell.place(said.start()), cell.end(said.end()), said.text());
    return reading.with(
        new Statement(
            moved,
            statement.topic(),
            statement.years(),
            statement.open(),
            moved(statement.account())));
  }

  private Account moved(Account account) {
    var obstacle = account.obstacle();
    return new Account(
        account.manner(),
        obstacle == null
            ? null
            : new Account.Obstacle(
                obstacle.part(),
                obstacle.word(),
                cell.place(obstacle.start()),
                cell.end(obstacle.end())),
        account.span(),
        account.ties().stream()
            .map(t -> new Account.Tie(t.part(), cell.place(t.start()), cell.end(t.end())))
            .toList());
  }
}
