package dev.overtake.report.wording.results;

import dev.overtake.race.call.Leader;
import dev.overtake.race.history.CallChanges;
import dev.overtake.race.history.Cause;
import dev.overtake.race.standing.Latest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `standing --since`: which calls are other ones than in an earlier answer, and why.
///
/// @param since the day of the earlier answer
public record CallChangesResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    LocalDate since,
    List<ContenderResult> contenders,
    LeversResult levers,
    List<Changed> changes) {

  /// The result of a comparison.
  public static CallChangesResult of(CallChanges c) {
    var run = c.standing().run();
    return new CallChangesResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        c.since(),
        ContenderResult.of(c.standing().contenders()),
        LeversResult.of(run.levers()),
        Changed.of(c));
  }

  /// A call that is another one.
  ///
  /// @param kind `race`, `pillar` or `indicator`
  /// @param id of the pillar or indicator; empty for the race
  /// @param before contender id, `tie` or `undetermined`; null where it was not there
  /// @param now the same of now
  public record Changed(
      String kind,
      String id,
      String title,
      @Nullable String before,
      @Nullable String now,
      List<Why> causes) {

    /// All changes.
    public static List<Changed> of(CallChanges c) {
      return c.changes().stream()
          .map(x ->
              new Changed(
                  Codes.words(x.subject().kind()),
                  x.subject().id(),
                  x.title(),
                  leader(x.before()),
                  leader(x.now()),
                  x.causes().stream().map(Why::of).toList()))
          .toList();
    }

    private static @Nullable String leader(@Nullable Leader leader) {
      return leader == null ? null : Codes.leader(leader);
    }
  }

  /// Why.
  ///
  /// @param kind `new figure`, `revision`, `withdrawn`, `other tables`, `other method` or `time`
  /// @param indicator id; null where no figure is meant, as are those that follow
  public record Why(
      String kind,
      @Nullable String indicator,
      @Nullable String contender,
      @Nullable Figure before,
      @Nullable Figure now) {

    static Why of(Cause cause) {
      return switch (cause) {
        case Cause.NewFigure f ->
            new Why(
                "new figure",
                f.indicator(),
                f.contender(),
                Figure.of(f.before()),
                Figure.of(f.now()));
        case Cause.Revision r ->
            new Why(
                "revision",
                r.indicator(),
                r.contender(),
                Figure.of(r.before()),
                Figure.of(r.now()));
        case Cause.Withdrawn w ->
            new Why(
                "withdrawn",
                w.indicator(),
                w.contender(),
                Figure.of(w.before()),
                Figure.of(w.now()));
        case Cause.OtherTables _ -> new Why("other tables", null, null, null, null);
        case Cause.OtherMethod _ -> new Why("other method", null, null, null, null);
        case Cause.Time _ -> new Why("time", null, null, null, null);
      };
    }
  }

  /// A last figure.
  public record Figure(String period, double value, String source) {

    static @Nullable Figure of(@Nullable Latest f) {
      return f == null ? null : new Figure(f.period(), f.value(), f.source());
    }
  }
}
