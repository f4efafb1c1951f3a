package dev.overtake.race.standing;

import dev.overtake.race.call.Leader;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.RunIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who leads a race, lane by lane, as of a date.
///
/// @param question that the race asks
/// @param subject what it is about, in a word or two
/// @param horizon last year looked at
/// @param contenders A and B
/// @param experience what past leads have taught; null where no track record is kept, and for
///   another pair than the race's own
public record Standing(
    RunIdentity run,
    String question,
    String subject,
    int horizon,
    List<ContenderName> contenders,
    Verdict verdict,
    List<PillarStanding> pillars,
    List<IndicatorStanding> indicators,
    @Nullable TrackRecordSummary experience) {

  public String title() {
    return run.title();
  }

  public LocalDate asOf() {
    return run.asOf();
  }

  public long seed() {
    return run.seed();
  }

  /// The first contender, on the left of every picture.
  public ContenderName a() {
    return contenders.get(0);
  }

  /// The second contender, on the right of every picture.
  public ContenderName b() {
    return contenders.get(1);
  }

  /// Who may be named overall: the leader, where other methods agree and most lanes stand on
  /// evidence enough; nobody else.
  public Leader named() {
    return firm() ? verdict.named() : Leader.Open.UNDETERMINED;
  }

  /// Whether at least half of the lanes that are called stand on evidence enough.
  public boolean firm() {
    var called = pillars.stream().filter(PillarStanding::determinable).toList();
    return 2 * called.stream().filter(p -> p.footing().firm()).count() >= called.size();
  }

  /// Whether figures stand side by side, and no more: nothing can be called, or things are compared
  /// of which no trend is known.
  public boolean bare() {
    var things = contenders.stream().allMatch(ContenderName::thing);
    var still = indicators.stream().allMatch(s -> s.movement() == null);
    return (things && still) || indicators.stream().noneMatch(IndicatorStanding::determinable);
  }

  /// The standing of an indicator of this race.
  public Optional<IndicatorStanding> indicator(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
