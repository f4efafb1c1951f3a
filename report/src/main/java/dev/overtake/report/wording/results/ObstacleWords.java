package dev.overtake.report.wording.results;

import dev.overtake.race.view.Obstacle;

/// Why an indicator has no figures of a sum, or none divided by something, in a few words.
public final class ObstacleWords {
  private ObstacleWords() {}

  /// A clause such as `shares are not added up`.
  public static String of(Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.NotAdded not -> kind(not.nature()) + " not added up";
      case Obstacle.NotDivided not -> kind(not.nature()) + " not divided";
      case Obstacle.MemberMissing missing ->
          missing.member() == null
              ? "no source has all members in one period"
              : "no figures for " + missing.member().inProse();
      case Obstacle.TheDivisor _ -> "what the others are divided by";
      case Obstacle.NoDivisor none ->
          "no %s of the same years for %s".formatted(none.divisor(), none.contender().inProse());
    };
  }

  private static String kind(Obstacle.Nature nature) {
    return switch (nature) {
      case SHARE -> "shares are";
      case POINTS -> "points are";
      case FRONTIER -> "the best of several is";
      case RATE -> "rates are";
      case LESS -> "amounts of which less is ahead are";
    };
  }
}
