package dev.overtake.report.wording;

import dev.overtake.race.audit.Audit;
import dev.overtake.report.wording.results.Codes;
import dev.overtake.report.wording.results.FactorResult;
import java.util.ArrayList;
import java.util.List;

/// An audit as tidy rows: one alternative of one choice each, with the effects of the choice.
public final class AuditRows {
  private AuditRows() {}

  /// The rows; a choice that is itself drawn has one without an alternative.
  public static Table of(Audit audit) {
    var header =
        new ArrayList<>(
            List.of(
                "race",
                "as_of",
                "factor",
                "first",
                "first_low",
                "first_high",
                "total",
                "total_low",
                "total_high",
                "alternative"));
    for (var part : List.of("share_", "alone_")) {
      audit.contenders().forEach(c -> header.add(part + c.id()));
      header.add(part + "tie");
    }
    header.addAll(List.of("call", "engine", "seed", "evidence"));
    var rows = new ArrayList<List<String>>();
    for (var factor : audit.factors()) {
      var start =
          new ArrayList<>(
              List.of(audit.run().race(), audit.run().asOf().toString(), factor.choice().id()));
      for (var m : List.of(factor.first(), factor.total())) {
        start.add(Numbers.data(m.value()));
        start.add(Numbers.data(m.low()));
        start.add(Numbers.data(m.high()));
      }
      if (factor.alternatives().isEmpty()) {
        var row = new ArrayList<>(start);
        row.addAll(List.of("", "", "", "", "", "", "", ""));
        rows.add(ended(row, audit));
      }
      for (var alternative : factor.alternatives()) {
        var row = new ArrayList<>(start);
        row.add(FactorResult.title(alternative.option()));
        for (var share : List.of(alternative.share(), alternative.alone())) {
          audit.contenders().forEach(c -> row.add(Numbers.data(share.of(c.id()))));
          row.add(Numbers.data(share.tie()));
        }
        row.add(Codes.leader(alternative.call()));
        rows.add(ended(row, audit));
      }
    }
    return new Table(header, rows);
  }

  private static List<String> ended(List<String> row, Audit audit) {
    var run = audit.run();
    row.addAll(List.of(run.engine(), Long.toString(run.seed()), run.evidence()));
    return row;
  }
}
