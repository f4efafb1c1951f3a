package dev.overtake.report.wording;

import dev.overtake.race.audit.Alternative;
import dev.overtake.race.audit.FactorEffect;
import dev.overtake.race.audit.Option;
import dev.overtake.report.wording.results.FactorResult;

/// The choices of a method as the questions that they answer.
final class AuditQuestions {
  private AuditQuestions() {}

  static String question(FactorEffect factor) {
    return switch (factor.choice()) {
      case PILLAR_WEIGHTS -> "What do pillars weigh?";
      case GROUP_WEIGHTS -> "What do indicators weigh?";
      case AGGREGATION -> "How to sum up scores?";
      case NORMALISATION -> "How to score figures?";
      case SOURCE -> "Which source?";
      case BASELINE -> "As of when?";
      case COVERAGE -> "Count single figures?";
      case RULERS -> "One measure or all?";
      case LEFT_OUT -> "Leave something out?";
      case UNIT -> divide(factor);
      case BLOC -> "Add allies?";
      case UNCERTAINTY -> "How sure are the figures?";
    };
  }

  private static String divide(FactorEffect factor) {
    var by =
        factor.alternatives().stream()
            .map(Alternative::option)
            .filter(Option.Per.class::isInstance)
            .map(Option.Per.class::cast)
            .toList();
    return by.size() == 1 ? "Divide by " + by.getFirst().title() + "?" : "Divide by what?";
  }

  /// What an alternative answers.
  static String answer(Option option) {
    return option instanceof Option.Per per ? "by " + per.title() : FactorResult.title(option);
  }
}
