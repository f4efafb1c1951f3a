package dev.overtake.evidence;

import java.util.List;
import java.util.Locale;

/// The other methods of calling a race that are defensible, as `race.yaml` declares them. An audit
/// samples them all; a list of one entry holds its choice fixed. The first entry of each list is
/// what the standing itself does.
///
/// @param pillarWeights concentration of the Dirichlet distribution of the pillars' weights: 1
///   makes all weights equally likely, more keeps them closer to equal, 0 keeps them equal
/// @param groupWeights the same within a pillar
/// @param per indicators that amounts may be divided by, such as the size of the economy
/// @param blocs contenders that may be joined by others
/// @param intensive indicators that must not be added up over a bloc or divided
public record Methodology(
    List<Aggregating> aggregation,
    List<Normalising> normalisation,
    double pillarWeights,
    double groupWeights,
    List<Reading> sources,
    List<Baseline> baseline,
    List<Coverage> coverage,
    List<Counting> rulers,
    List<LeftOut> leaveOut,
    List<String> per,
    List<Bloc> blocs,
    List<String> intensive) {

  /// How indicators come together.
  public enum Aggregating {
    /// The weight of the indicators in which one is ahead of the other.
    OUTRANKING,
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC
  }

  /// How figures of different units come on one scale before a mean is taken.
  public enum Normalising {
    MIN_MAX,
    Z_SCORE,
    RANK,
    FRACTION_OF_BEST,
    LOG_RATIO
  }

  /// Which of several sources an indicator is read from.
  public enum Reading {
    /// All, by the weights of their tiers.
    MIXTURE,
    /// The one of the best tier alone.
    MOST_TRUSTED,
    /// The one with the latest figure alone.
    NEWEST,
    /// The one with the most figures alone.
    LONGEST
  }

  /// The time for which contenders are compared.
  public enum Baseline {
    /// Estimates carried to the as-of date.
    NOW,
    /// The last figure that both have.
    LAST_FIGURE,
    /// The latest year that half of the indicators reach, for all of them.
    COMMON_YEAR
  }

  /// Which indicators have figures enough.
  public enum Coverage {
    /// Those that the standing calls, also from one or two figures.
    CALLED,
    /// Those with a series of three or more.
    SERIES,
    /// Also those with one or two figures, or whose source has stopped.
    ANY_FIGURE
  }

  /// What becomes of indicators that measure the same thing on several rulers.
  public enum Counting {
    ALL,
    /// One of each group, drawn at random.
    ONE
  }

  /// What is left out.
  public enum LeftOut {
    NOTHING,
    /// One indicator, drawn at random.
    INDICATOR,
    /// One pillar, drawn at random.
    PILLAR,
    /// All indicators that place things by one rule of attribution, drawn at random.
    ATTRIBUTION
  }

  /// A contender together with others.
  public record Bloc(String contender, List<String> with) {
    public Bloc {
      with = List.copyOf(with);
    }
  }

  public Methodology {
    aggregation = List.copyOf(aggregation);
    normalisation = List.copyOf(normalisation);
    sources = List.copyOf(sources);
    baseline = List.copyOf(baseline);
    coverage = List.copyOf(coverage);
    rulers = List.copyOf(rulers);
    leaveOut = List.copyOf(leaveOut);
    per = List.copyOf(per);
    blocs = List.copyOf(blocs);
    intensive = List.copyOf(intensive);
  }

  /// A choice as it is written in `race.yaml` and said in results: `fraction of best`.
  public static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Where a race declares nothing: every choice that needs no knowledge of it.
  public static Methodology usual() {
    return new Methodology(
        List.of(Aggregating.values()),
        List.of(Normalising.values()),
        1,
        1,
        List.of(Reading.values()),
        List.of(Baseline.values()),
        List.of(Coverage.values()),
        List.of(Counting.values()),
        List.of(LeftOut.values()),
        List.of(),
        List.of(),
        List.of());
  }
}
