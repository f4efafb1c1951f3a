package dev.overtake.report;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.vensim.VensimReader;
import java.util.Map;

/// The loops of a population that fills its island, and of two that eat from one field.
final class SmallLoops {
  private static final String EQUATIONS =
      "INITIAL TIME = 0 ~~|FINAL TIME = 40 ~~|TIME STEP = 0.5 ~~|SAVEPER = 1 ~~|"
          + "people = INTEG(births - deaths, 1) ~~|births = 0.3 * people * room ~~|"
          + "room = 1 - people / 100 ~~|deaths = 0.05 * people ~~|"
          + "field = INTEG(0.1 * field - grazing, 10) ~~|grazing = 0.02 * field * sheep ~~|"
          + "sheep = INTEG(0.05 * grazing - 0.01 * sheep, 2) ~~|";

  private SmallLoops() {}

  static Dominance create() {
    var program = Models.program(VensimReader.read(EQUATIONS, "island.mdl"));
    return Dominance.of(
        program, new Dominance.Plan(Map.of(), Model.Method.EULER, 1, Dominance.Plan.CIRCUITS));
  }
}
