package dev.overtake.report.html;

import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Source;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What every part of the page reads: the race, its standing, and the indicators in full.
record View(Race race, Standing standing, Wording wording, Map<String, IndicatorDetail> details) {

  static View of(Race race, Standing standing, List<IndicatorDetail> details) {
    return new View(
        race,
        standing,
        new Wording(standing),
        details.stream().collect(Collectors.toMap(d -> d.standing().id(), d -> d, (x, y) -> x)));
  }

  ContenderName a() {
    return standing.a();
  }

  ContenderName b() {
    return standing.b();
  }

  ContenderName name(String id) {
    return id.equals(a().id()) ? a() : b();
  }

  ContenderName other(String id) {
    return id.equals(a().id()) ? b() : a();
  }

  /// The hue and shape of a leader.
  String side(Leader leader) {
    return leader instanceof Leader.Contender c ? side(c.id()) : "n";
  }

  /// The hue and shape of an id: `a`, `b`, or `n` for whatever is no contender.
  String side(String leader) {
    return leader.equals(a().id()) ? "a" : leader.equals(b().id()) ? "b" : "n";
  }

  /// The hue and shape of a row: as of its leader, and `c` for context that nobody leads.
  String side(IndicatorStanding indicator) {
    var leader = indicator.leader();
    return !indicator.determinable() ? "n" : leader == null ? "c" : side(leader);
  }

  Optional<IndicatorDetail> detail(String id) {
    return Optional.ofNullable(details.get(id));
  }

  /// Whether there is any figure of A or B.
  boolean hasFigures(IndicatorStanding indicator) {
    return indicator.latest().containsKey(a().id()) || indicator.latest().containsKey(b().id());
  }

  Phrases words(IndicatorStanding indicator) {
    return new Phrases(this, indicator);
  }

  /// The indicators that appear on the page.
  List<IndicatorStanding> shown() {
    return standing.indicators().stream().filter(this::hasFigures).toList();
  }

  List<IndicatorStanding> shown(String pillar) {
    return shown().stream().filter(i -> i.pillar().equals(pillar)).toList();
  }

  /// Whether at least one source lets its series be passed on.
  boolean redistributable(IndicatorStanding indicator) {
    return indicator.sources().stream()
        .anyMatch(id -> race.source(id).map(Source::redistributable).orElse(true));
  }

  String publisher(String source) {
    return race.source(source).map(Source::publisher).orElse(source);
  }

  double now() {
    return Period.yearOf(standing.asOf());
  }

  /// The drawn mark of a side beside text.
  static String mark(String side) {
    return "<svg class=\"mark f"
        + side
        + "\" width=\"14\" height=\"14\" aria-hidden=\"true\">"
        + "<use href=\"#m"
        + side
        + "\" x=\"7\" y=\"7\"/></svg>";
  }
}
