package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Names;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.BattleFile;
import dev.overtake.application.input.Oddities;
import dev.overtake.estimation.ranking.BradleyTerry.Options;
import dev.overtake.estimation.ranking.Rating;
import dev.overtake.estimation.ranking.Rating.Interval;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.RankRows;
import dev.overtake.report.wording.results.RankResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ratings of players from their battles.
///
/// @param file a table of battles
/// @param model how a battle is thought to end
/// @param scale of the ratings
/// @param spread how sure they are
public record RankQuestion(Path file, Battle model, Scale scale, Spread spread)
    implements Question<List<Rating>> {
  private static final int MOST_RESAMPLES = 10_000;
  private static final Forms<List<Rating>> FORMS =
      Forms.<List<Rating>>of("rank", Format.TABLE)
          .brief(RankRows::brief)
          .rows(RankRows::of)
          .text(Format.MD, ratings -> RankRows.brief(ratings).markdown())
          .json(RankResult::of)
          .lines(RankResult::of);

  /// How a battle is thought to end.
  ///
  /// @param orderEffect whether being named first may be an advantage
  /// @param pairsAlike whether every pair counts the same, however often it met
  /// @param covariates columns whose effect is taken out
  public record Battle(boolean orderEffect, boolean pairsAlike, List<String> covariates) {
    public Battle {
      covariates = List.copyOf(covariates);
    }
  }

  /// The scale of ratings.
  ///
  /// @param base the rating of the mean player, or of the reference
  /// @param reference the player that has the base rating; null for none
  public record Scale(double base, @Nullable String reference) {}

  /// How sure ratings are.
  public record Spread(Interval interval, int resamples, long seed) {}

  @Override
  public List<Rating> answer(Work work) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refusal.noFile(file);
    }
    if (spread.resamples < 20 || spread.resamples > MOST_RESAMPLES) {
      throw Refusal.field(
          "resamples", " is from 20 to " + MOST_RESAMPLES + ", not " + spread.resamples + ".");
    }
    var battles = BattleFile.read(file, model.covariates);
    var reference = scale.reference;
    var from = battles.players().indexOf(reference == null ? "" : reference);
    if (reference != null && from < 0) {
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "no player '" + reference + "'." + Names.didYouMean(reference, battles.players()));
    }
    return Rating.of(
        model.pairsAlike ? battles.pairsAlike() : battles,
        new Options(from, model.orderEffect),
        scale.base,
        spread.interval,
        spread.resamples,
        spread.seed,
        work.parallel());
  }

  @Override
  public List<String> remarks(List<Rating> answer) throws IOException {
    return Oddities.of(BattleFile.read(file, model.covariates));
  }

  @Override
  public Forms<List<Rating>> forms() {
    return FORMS;
  }
}
