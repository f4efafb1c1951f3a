package dev.overtake.report.wording;

import dev.overtake.evidence.Methodology;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Levers;
import dev.overtake.report.wording.results.LeversResult;
import java.util.ArrayList;
import java.util.List;

/// What was asked for otherwise than the race does it, in sentences.
public final class LeverWords {
  private LeverWords() {}

  /// What a reader must know before the answer; empty where nothing was changed or added up.
  public static String of(Levers levers, List<ContenderName> contenders) {
    var sentences = new ArrayList<String>();
    var changed = changed(levers);
    if (!changed.isEmpty()) {
      sentences.add("Not the race's own method: " + String.join("; ", changed) + ".");
    }
    contenders.stream()
        .filter(c -> !c.members().isEmpty())
        .forEach(c -> sentences.add(sum(c, levers.bloc() && levers.per() == null)));
    if (contenders.stream().anyMatch(c -> !c.members().isEmpty())) {
      sentences.add("Shares, points, rates and the best of several are not added up.");
    }
    return String.join(" ", sentences);
  }

  private static List<String> changed(Levers levers) {
    var changed = new ArrayList<String>();
    levers
        .weights()
        .forEach((lane, weight) -> changed.add(lane + " weighs " + Numbers.trimmed(weight, 3)));
    if (!levers.without().isEmpty()) {
      changed.add("without " + String.join(", ", levers.without()));
    }
    levers
        .method()
        .made()
        .forEach(v -> changed.add(LeversResult.choice(v) + " " + Methodology.word(v)));
    if (levers.per() != null) {
      changed.add("amounts divided by " + levers.per());
    }
    if (levers.bloc()) {
      changed.add("contenders with their allies");
    }
    return changed;
  }

  private static String sum(ContenderName sum, boolean allied) {
    var members = sum.members().stream().map(ContenderName::inProse).toList();
    return allied
        ? "%s: %s, with those of %s that have a figure in the same source and period."
            .formatted(
                sum.shortName(),
                members.getFirst(),
                Answer.list(members.subList(1, members.size())))
        : "%s: the sum of %s, where one source has them all for the same period."
            .formatted(sum.shortName(), Answer.list(members));
  }
}
