package dev.overtake.report.wording;

import dev.overtake.race.Audit;
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
      var start = new ArrayList<>(List.of(audit.race(), audit.asOf().toString(), factor.id()));
      for (var m : List.of(factor.first(), factor.total())) {
        start.add(StandingRows.number(m.value()));
        start.add(StandingRows.number(m.low()));
        start.add(StandingRows.number(m.high()));
      }
      if (factor.alternatives().isEmpty()) {
        var row = new ArrayList<>(start);
        row.addAll(List.of("", "", "", "", "", "", "", ""));
        rows.add(ended(row, audit));
      }
      for (var alternative : factor.alternatives()) {
        var row = new ArrayList<>(start);
        row.add(alternative.title());
        for (var share : List.of(alternative.share(), alternative.alone())) {
          audit.contenders().forEach(c -> row.add(StandingRows.number(share.get(c.id()))));
          row.add(StandingRows.number(share.get("tie")));
        }
        row.add(alternative.call());
        rows.add(ended(row, audit));
      }
    }
    return new Table(header, rows);
  }

  private static List<String> ended(List<String> row, Audit audit) {
    row.addAll(List.of(audit.engine(), Long.toString(audit.seed()), audit.evidence()));
    return row;
  }
}
