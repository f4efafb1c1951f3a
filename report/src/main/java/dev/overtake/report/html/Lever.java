package dev.overtake.report.html;

import dev.overtake.race.system.Futures.Moved;
import dev.overtake.race.system.Futures.ScenarioEffect;
import dev.overtake.report.wording.Numbers;
import java.util.Comparator;
import java.util.List;

/// A scenario and how far it moves the lead.
///
/// @param expected share of runs in which the lead moves as was expected
record Lever(String title, Svg bar, Move moved, String expected) {

  /// Those that move most come first; all bars have one scale.
  static List<Lever> of(List<ScenarioEffect> effects) {
    var reach =
        effects.stream()
            .map(Lever::moved)
            .mapToDouble(m -> Math.max(Math.abs(m.low()), Math.abs(m.high())))
            .max()
            .orElse(1);
    return effects.stream()
        .sorted(Comparator.comparingDouble(e -> -Math.abs(moved(e).median())))
        .map(e -> of(e, Math.max(reach, 0.1)))
        .toList();
  }

  private static Moved moved(ScenarioEffect effect) {
    return effect.lead().get(1);
  }

  private static Lever of(ScenarioEffect effect, double reach) {
    var m = moved(effect);
    return new Lever(
        effect.title(),
        bar(-100 * m.high() / reach, -100 * m.median() / reach, -100 * m.low() / reach),
        Move.of(m.median()),
        effect.sign() == null ? "–" : Numbers.counted(effect.sign()));
  }

  /// A's gain goes to the left.
  private static Svg bar(double low, double median, double high) {
    return new Svg()
        .open("svg")
        .at("viewBox", "-100 0 200 20")
        .at("preserveAspectRatio", "none")
        .hidden()
        .line("level", "0", 0, "0", 20)
        .line("reach", Svg.n(low), 10, Svg.n(high), 10)
        .rect("mid " + (median < 0 ? "fa" : "fb"), Svg.n(median - 1.5), 4, "3", 12)
        .close();
  }
}
