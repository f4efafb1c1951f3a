package dev.overtake.report.wording;

import dev.overtake.estimation.ranking.Rating;
import java.util.List;

/// Ratings as rows.
public final class RankRows {
  private static final List<String> HEADER =
      List.of("name", "rating", "low", "high", "rank", "battles", "wins");

  private RankRows() {}

  /// With six digits, for programs.
  public static Table of(List<Rating> ratings) {
    return new Table(
        HEADER,
        ratings.stream()
            .map(r ->
                List.of(
                    r.name(),
                    Numbers.data(r.rating()),
                    Numbers.data(r.low()),
                    Numbers.data(r.high()),
                    Integer.toString(r.rank()),
                    Numbers.data(r.battles()),
                    Numbers.data(r.wins())))
            .toList());
  }

  /// With whole points, for readers.
  public static Table brief(List<Rating> ratings) {
    return new Table(
        List.of("Rank", "Rating", "95 %", "Battles", "Won", "Name"),
        ratings.stream()
            .map(r ->
                List.of(
                    Integer.toString(r.rank()),
                    Numbers.fixed(r.rating(), 0),
                    Numbers.fixed(r.low(), 0)
                        + (r.low() < 0 ? " to " : "–")
                        + Numbers.fixed(r.high(), 0),
                    Numbers.value(r.battles()),
                    Numbers.percent(r.battles() == 0 ? 0 : r.wins() / r.battles()),
                    r.name()))
            .toList());
  }
}
