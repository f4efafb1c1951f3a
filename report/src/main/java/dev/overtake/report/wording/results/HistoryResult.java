package dev.overtake.report.wording.results;

import dev.overtake.race.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `history`: the answer as of the end of each year.
///
/// @param levers what was changed of the race's own method
/// @param years in their order; the last is the day asked about
public record HistoryResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    List<ContenderResult> contenders,
    LeversResult levers,
    List<Then> years) {

  /// The result of a history.
  public static HistoryResult of(History h) {
    var run = h.run();
    return new HistoryResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        ContenderResult.of(h.contenders()),
        LeversResult.of(run.levers()),
        Then.of(h));
  }

  /// The answer on a day.
  ///
  /// @param leader named overall: a contender id, `tie`, or `undetermined` also where other methods
  ///   disagree
  /// @param call probability word of the call by the race's own method
  /// @param probability by that method
  /// @param called how many indicators could be called
  /// @param revised how many of those were read from an edition later than the day
  public record Then(
      LocalDate asOf,
      String leader,
      @Nullable String call,
      @Nullable Map<String, Double> probability,
      int called,
      int revised,
      List<Lane> lanes) {

    /// All years.
    public static List<Then> of(History h) {
      return h.years().stream().map(Then::of).toList();
    }

    static Then of(History.Then t) {
      return new Then(
          t.asOf(),
          Codes.leader(t.named()),
          Codes.call(t.call()),
          Codes.probability(t.call()),
          t.called(),
          t.revised(),
          t.lanes().stream().map(Lane::of).toList());
    }
  }

  /// A pillar on a day.
  ///
  /// @param leader contender id, `tie` or `undetermined`; null for context
  /// @param call probability word, `undetermined` or `not determinable`; null for context
  public record Lane(
      String id,
      String title,
      @Nullable String leader,
      @Nullable String call,
      @Nullable Map<String, Double> probability,
      int called,
      int revised) {

    static Lane of(History.Lane l) {
      return new Lane(
          l.id(),
          l.title(),
          Codes.leader(l.call()),
          Codes.call(l.call()),
          Codes.probability(l.call()),
          l.called(),
          l.revised());
    }
  }
}
