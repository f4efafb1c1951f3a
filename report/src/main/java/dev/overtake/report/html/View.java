package dev.overtake.report.html;

import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Source;
import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.Sentence;
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

  /// The sources of what is shown.
  List<Source> sources() {
    return shown().stream()
        .flatMap(i -> i.sources().stream())
        .distinct()
        .flatMap(id -> race.source(id).stream())
        .toList();
  }

  /// The pillars with something to show.
  List<PillarStanding> pillars() {
    return standing.pillars().stream().filter(p -> !shown(p.id()).isEmpty()).toList();
  }

  double now() {
    return Period.yearOf(standing.asOf());
  }

  String asOf() {
    return standing.asOf().toString();
  }

  /// The as-of date in words.
  String day() {
    return Dates.words(standing.asOf());
  }

  String engine() {
    return standing.run().engine();
  }

  String evidence() {
    return standing.run().evidence();
  }

  /// What it takes to make the same page again.
  String provenance() {
    return "race %s · as of %s · engine %s · seed %s · evidence %s"
        .formatted(standing.run().race(), asOf(), engine(), standing.run().seed(), evidence());
  }

  /// Whether the answer survives other methods.
  List<Sentence> robustness() {
    var line = wording.robustness();
    return List.of(
        line.isEmpty()
            ? Sentence.plain("Nothing can be called, so there is nothing to try other methods on.")
            : line);
  }

  /// What past leads have taught of size and speed; empty where no track record is kept.
  List<Sentence> lesson() {
    var lesson = wording.lesson();
    return lesson.isEmpty() ? List.of() : List.of(lesson);
  }
}
