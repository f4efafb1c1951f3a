package dev.overtake.race;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who leads a race, lane by lane, as of a date.
///
/// @param contenders A and B
/// @param evidence hash of the race folder
/// @param horizon last year looked at
/// @param experience what past leads have taught; null where no track record is kept
public record Standing(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    String question,
    String subject,
    int horizon,
    List<ContenderName> contenders,
    Verdict verdict,
    List<PillarStanding> pillars,
    List<IndicatorStanding> indicators,
    @Nullable Experience experience) {

  /// The first contender, on the left of every picture.
  public ContenderName a() {
    return contenders.get(0);
  }

  /// The second contender, on the right of every picture.
  public ContenderName b() {
    return contenders.get(1);
  }

  /// The standing of an indicator of this race.
  public Optional<IndicatorStanding> indicator(String id) {
    return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
  }
}
