package dev.overtake.report.wording;

import dev.overtake.estimation.ranking.Rating;
import java.util.List;

/// Ratings as rows.
public final class RankRows {
  private RankRows() {}

  /// For programs.
  public static Rows of(List<Rating> ratings) {
    return new Rows.Columns()
        .text("name")
        .number("rating", "low", "high")
        .whole("rank")
        .number("battles", "wins")
        .with(
            ratings.stream()
                .map(r ->
                    Rows.row(
                        r.name(), r.rating(), r.low(), r.high(), r.rank(), r.battles(), r.wins()))
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
