package dev.overtake.race.lead;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Tier;
import java.time.LocalDate;
import java.util.List;

/// A pair of contenders in a race on a day.
///
/// @param asOf only what was known by then is used
/// @param first the contender whose id comes first; every estimate is made in this order, so that
///   the order in which contenders are asked for can only turn signs
/// @param seed of the points at which distributions are taken
public record Contest(Race race, Contender first, Contender second, LocalDate asOf, long seed) {

  /// The contest of two contenders in whichever order.
  public static Contest of(Race race, Contender a, Contender b, LocalDate asOf, long seed) {
    var turned = a.id().compareTo(b.id()) > 0;
    return new Contest(race, turned ? b : a, turned ? a : b, asOf, seed);
  }

  /// The two, in the order of ids.
  public List<Contender> pair() {
    return List.of(first, second);
  }

  Tier tier(String source) {
    return race.source(source).map(Source::tier).orElse(Tier.PRESS);
  }

  /// What a source weighs, by its tier.
  public double weight(String source) {
    return race.definition().sourceWeights().getOrDefault(tier(source), 1.0);
  }
}
