package dev.overtake.evidence;

import java.util.List;
import java.util.Optional;

/// A race folder, read and found valid.
///
/// @param hash of the bytes of every table, hexadecimal
/// @param trackRecord figures kept of how past calls of the race did; they are no evidence and not
///   part of the hash
public record Race(
    RaceDefinition definition,
    List<Contender> contenders,
    List<Indicator> indicators,
    List<Source> sources,
    List<Observation> observations,
    List<Event> events,
    List<Model> models,
    List<Score> scores,
    String hash,
    List<PastFigure> trackRecord) {

  public Race {
    contenders = List.copyOf(contenders);
    indicators = List.copyOf(indicators);
    sources = List.copyOf(sources);
    observations = List.copyOf(observations);
    events = List.copyOf(events);
    models = List.copyOf(models);
    scores = List.copyOf(scores);
    trackRecord = List.copyOf(trackRecord);
  }

  Race withTrackRecord(List<PastFigure> kept) {
    return new Race(
        definition,
        contenders,
        indicators,
        sources,
        observations,
        events,
        models,
        scores,
        hash,
        kept);
  }

  /// The contender of an id.
  public Optional<Contender> contender(String id) {
    return contenders.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// The indicator of an id.
  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  /// The source of an id.
  public Optional<Source> source(String id) {
    return sources.stream().filter(s -> s.id().equals(id)).findFirst();
  }
}
