package dev.overtake.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A race as rows of the workspace's tables, the race's id first.
final class WorkspaceRows {
  private WorkspaceRows() {}

  static Map<String, List<List<@Nullable Object>>> of(Race race) {
    var tables = new LinkedHashMap<String, List<List<@Nullable Object>>>();
    var id = race.definition().id();
    var d = race.definition();
    add(tables, "races", id, d.title(), d.question(), d.subject(), d.cutOff(), race.hash());
    for (var c : race.contenders()) {
      var members = String.join("|", c.members());
      add(tables, "contenders", id, c.id(), c.name(), c.kind().word(), c.shortName(), members);
    }
    for (var i : race.indicators()) {
      add(
          tables,
          "indicators",
          id,
          i.id(),
          i.title(),
          i.pillar(),
          i.definition(),
          i.unit(),
          i.scale().word(),
          i.kind().word(),
          i.direction().word(),
          i.attribution(),
          i.cadence().word(),
          i.publicationLagMonths(),
          i.staleAfterMonths(),
          i.shortTitle(),
          i.tieZone(),
          i.dependenceGroup(),
          i.rulerGroup(),
          i.caveats());
    }
    for (var s : race.sources()) {
      add(
          tables,
          "sources",
          id,
          s.id(),
          s.publisher(),
          s.title(),
          s.url(),
          s.licence(),
          s.redistributable(),
          s.tier().word(),
          s.readFrom(),
          s.retrieved());
    }
    for (var o : race.observations()) {
      add(
          tables,
          "observations",
          id,
          o.indicator(),
          o.source(),
          o.contender(),
          o.period().text(),
          o.period().start(),
          o.period().end(),
          o.value(),
          o.unit(),
          o.low(),
          o.high(),
          o.status().word(),
          o.firstPublished(),
          o.edition(),
          o.note());
    }
    for (var e : race.events()) {
      add(
          tables,
          "events",
          id,
          e.date(),
          e.jurisdiction(),
          e.kind(),
          e.title(),
          e.summary(),
          e.source());
    }
    for (var m : race.models()) {
      add(
          tables,
          "models",
          id,
          m.model(),
          m.developer(),
          m.contender(),
          m.released(),
          m.parameters(),
          m.activeParameters(),
          m.licence(),
          m.openWeights(),
          m.source());
    }
    for (var s : race.scores()) {
      add(tables, "scores", id, s.model(), s.benchmark(), s.score(), s.date(), s.source());
    }
    for (var w : race.vocabulary()) {
      add(tables, "vocabulary", id, w.kind().word(), w.word(), w.meaning());
    }
    return tables;
  }

  private static void add(
      Map<String, List<List<@Nullable Object>>> tables, String table, @Nullable Object... row) {
    tables.computeIfAbsent(table, t -> new ArrayList<>()).add(Arrays.asList(row));
  }
}
