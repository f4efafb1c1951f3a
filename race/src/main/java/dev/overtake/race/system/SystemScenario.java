package dev.overtake.race.system;

import dev.overtake.evidence.ScenarioHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What may happen, and what was expected of it before the model was run.
///
/// @param expect whose lead was expected to gain
/// @param reason why
public record SystemScenario(
    ScenarioHeader header, Expectation expect, String reason, List<LeverEffect> effects) {

  /// Nothing is changed: what others are compared with.
  static final SystemScenario BASELINE =
      new SystemScenario(
          new ScenarioHeader(
              "baseline",
              "baseline",
              ScenarioHeader.Kind.HYPOTHETICAL,
              LocalDate.EPOCH,
              null,
              LocalDate.EPOCH,
              List.of("assumed")),
          Expectation.Open.NONE,
          "",
          List.of());

  public SystemScenario {
    effects = List.copyOf(effects);
  }

  /// Its id.
  public String id() {
    return header.id();
  }

  /// Both at once. Factors of one lever multiply, for the time that both last.
  ///
  /// @throws IllegalArgumentException when both move one lever at different times
  public SystemScenario with(SystemScenario other) {
    var all = new ArrayList<>(effects);
    for (var effect : other.effects) {
      var same =
          all.stream()
              .filter(e -> e.lever().equals(effect.lever()) && e.nation().equals(effect.nation()))
              .findFirst();
      if (same.isPresent()) {
        var own = same.get();
        if (own.from() != effect.from() || own.until() != effect.until()) {
          throw new IllegalArgumentException(
              "%s and %s both move '%s' of %s, at different times"
                  .formatted(id(), other.id(), effect.lever(), effect.nation()));
        }
        all.remove(own);
        all.add(
            new LeverEffect(
                own.lever(),
                own.nation(),
                own.low() * effect.low(),
                own.high() * effect.high(),
                own.from(),
                own.until()));
      } else {
        all.add(effect);
      }
    }
    var h = header;
    var together =
        new ScenarioHeader(
            h.id() + "+" + other.id(),
            h.title() + "; " + other.header.title(),
            h.kind(),
            h.from(),
            h.until(),
            h.known(),
            h.sources());
    return new SystemScenario(together, Expectation.Open.UNCLEAR, reason + " " + other.reason, all);
  }
}
