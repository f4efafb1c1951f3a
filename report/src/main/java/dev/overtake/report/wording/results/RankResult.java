package dev.overtake.report.wording.results;

import dev.overtake.estimation.ranking.Rating;
import java.util.List;

/// `rank`: a player on the scale of chess ratings; the result is a list of them, best first.
///
/// @param low lower end of the 95 % interval of the rating
/// @param rank 1 plus the number of players whose interval lies above this one's
/// @param battles how many it fought
/// @param wins how many it won, ties counting half
public record RankResult(
    String name, double rating, double low, double high, int rank, double battles, double wins) {

  /// The results of all players.
  public static List<RankResult> of(List<Rating> ratings) {
    return ratings.stream()
        .map(r ->
            new RankResult(
                r.name(), r.rating(), r.low(), r.high(), r.rank(), r.battles(), r.wins()))
        .toList();
  }
}
