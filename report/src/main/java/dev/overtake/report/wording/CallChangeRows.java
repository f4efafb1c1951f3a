package dev.overtake.report.wording;

import dev.overtake.race.history.CallChanges;
import dev.overtake.report.wording.results.CallChangesResult;

/// Changes of calls as tidy rows, with their causes in words.
public final class CallChangeRows {
  private CallChangeRows() {}

  /// The rows.
  public static Rows of(CallChanges changes) {
    var words = new CallChangeWords(changes);
    var declared = CallChangesResult.Changed.of(changes);
    var run = changes.standing().run();
    return new Rows.Columns()
        .text("race", "since", "as_of", "kind", "id", "title", "before", "now", "why")
        .text("engine")
        .whole("seed")
        .text("evidence")
        .with(
            changes.changes().stream()
                .map(c -> {
                  var d = declared.get(changes.changes().indexOf(c));
                  return Rows.row(
                      run.race(),
                      changes.since().toString(),
                      run.asOf().toString(),
                      d.kind(),
                      d.id(),
                      d.title(),
                      d.before(),
                      d.now(),
                      words.why(c),
                      run.engine(),
                      run.seed(),
                      run.evidence());
                })
                .toList());
  }
}
