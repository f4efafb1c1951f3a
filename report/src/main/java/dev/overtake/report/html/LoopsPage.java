package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.report.wording.LoopRows;
import java.util.List;
import java.util.stream.IntStream;

/// The feedback of a model as one page: for each group of stocks the causal diagram of its loops,
/// what they move, and when. It needs no script and no network.
///
/// @param model its name
public record LoopsPage(String model, Dominance dominance) {
  private static final int MOST_PARTITIONS = 8;

  /// The page.
  ///
  /// @param model its name
  public static String render(String model, Dominance dominance) {
    var page = new LoopsPage(model, dominance);
    return Html.page((out, tags) -> JteloopsGenerated.render(out, tags, page));
  }

  Shell shell() {
    return Shell.answering(
        "Feedback of " + model,
        Styles.of("shell", "loops"),
        parts().stream().map(p -> new Shell.Part(p.id(), p.heading())).toList());
  }

  /// The groups of stocks in which something moves, as many as are shown.
  List<Feedback> parts() {
    var moving = dominance.partitions().stream().filter(p -> !p.loops().isEmpty()).toList();
    return IntStream.range(0, Math.min(MOST_PARTITIONS, moving.size()))
        .mapToObj(i -> Feedback.of(dominance.times(), moving.get(i), i + 1))
        .toList();
  }

  /// How many groups are not shown.
  long hidden() {
    return dominance.partitions().stream().filter(p -> !p.loops().isEmpty()).count()
        - parts().size();
  }

  String answer() {
    return LoopRows.answer(dominance);
  }
}
