package dev.overtake.report.wording;

import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.FactorEffect;
import dev.overtake.report.wording.results.Codes;
import dev.overtake.report.wording.results.FactorResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An audit as tidy rows: one alternative of one choice each, with the effects of the choice.
public final class AuditRows {
  private AuditRows() {}

  /// The rows; a choice that is itself drawn has one without an alternative.
  public static Rows of(Audit audit) {
    var columns =
        new Rows.Columns()
            .text("race", "as_of", "factor")
            .number("first", "first_low", "first_high", "total", "total_low", "total_high")
            .text("alternative");
    for (var part : List.of("share_", "alone_")) {
      audit.contenders().forEach(c -> columns.number(part + c.id()));
      columns.number(part + "tie");
    }
    columns.text("call", "engine").whole("seed").text("evidence");
    var rows = new ArrayList<List<@Nullable Object>>();
    for (var factor : audit.factors()) {
      if (factor.alternatives().isEmpty()) {
        var row = started(audit, factor);
        row.addAll(Collections.nCopies(2 * audit.contenders().size() + 4, null));
        rows.add(ended(row, audit));
      }
      for (var alternative : factor.alternatives()) {
        var row = started(audit, factor);
        row.add(FactorResult.title(alternative.option()));
        for (var share : List.of(alternative.share(), alternative.alone())) {
          audit.contenders().forEach(c -> row.add(share.of(c.id())));
          row.add(share.tie());
        }
        row.add(Codes.leader(alternative.call()));
        rows.add(ended(row, audit));
      }
    }
    return columns.with(rows);
  }

  private static List<@Nullable Object> started(Audit audit, FactorEffect factor) {
    var row = new ArrayList<@Nullable Object>();
    row.addAll(List.of(audit.run().race(), audit.run().asOf().toString(), factor.choice().id()));
    for (var m : List.of(factor.first(), factor.total())) {
      row.addAll(Rows.row(m.value(), m.low(), m.high()));
    }
    return row;
  }

  private static List<@Nullable Object> ended(List<@Nullable Object> row, Audit audit) {
    var run = audit.run();
    row.addAll(List.of(run.engine(), run.seed(), run.evidence()));
    return row;
  }
}
