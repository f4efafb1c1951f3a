package dev.overtake.report.wording;

import dev.overtake.race.standing.Reason;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.results.ObstacleWords;
import java.util.List;

/// Why nobody can be called, as a clause of a sentence.
final class UndeterminedWords {
  private UndeterminedWords() {}

  static String clause(Reason reason, List<ContenderName> names) {
    return switch (reason) {
      case Reason.NoFigures none -> "there are no figures for " + inProse(names, none.contender());
      case Reason.NoSharedSource _ -> "no source has both";
      case Reason.ReportingEnded ended ->
          ended.after() == null ? "reporting ended" : "reporting ended after " + ended.after();
      case Reason.SeriesBroke _ -> "a series broke, and there are too few figures since";
      case Reason.NoCommonPeriod _ -> "no source has both for the same period";
      case Reason.NotSo not -> ObstacleWords.of(not.obstacle());
      case Reason.TooFewFigures few when few.each() == 1 -> "each side has only one figure";
      case Reason.TooFewFigures _ -> "each side has only two figures";
    };
  }

  private static String inProse(List<ContenderName> names, String id) {
    return names.stream()
        .filter(c -> c.id().equals(id))
        .map(ContenderName::inProse)
        .findFirst()
        .orElse(id);
  }
}
