package dev.overtake.evidence;

import java.util.List;

/// Reads `contenders.csv`.
record ContenderRows(Ids contenders) {

  List<Contender> read(Table table) {
    return table.read(this::contender);
  }

  private Contender contender(Row row) {
    var name = row.required("name");
    var aliases = row.list("aliases");
    var members = row.references("members", contenders);
    if (members.contains(row.raw("id"))) {
      row.fault("members", "a contender is its own member", "remove it");
    }
    var shortName = row.text("short_name");
    return new Contender(
        row.raw("id"),
        name,
        row.word("kind", ContenderKind.values(), ContenderKind::word),
        aliases,
        members,
        shortName.isEmpty() ? (aliases.isEmpty() ? name : aliases.getFirst()) : shortName,
        row.text("article"));
  }
}
