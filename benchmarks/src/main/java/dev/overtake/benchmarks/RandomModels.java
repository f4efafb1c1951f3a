package dev.overtake.benchmarks;

import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.vensim.VensimReader;
import java.util.List;
import java.util.SplittableRandom;

/// Models that nobody wrote: some auxiliaries, each of an earlier one and of a stock, and the
/// stock.
final class RandomModels {
  /// Ten units of time in steps of a half.
  static final String CONTROL =
      "INITIAL TIME = 0~~|\nFINAL TIME = 10~~|\nTIME STEP = 0.5~~|\nSAVEPER = 0.5~~|\n";

  private static final String[] FUNCTIONS = {
    "ABS(%s)",
    "SIN(%s)",
    "EXP(-ABS(%s))",
    "SQRT(ABS(%s))",
    "MAX(%s, 0.5)",
    "MIN(%s, 2)",
    "IF THEN ELSE(%s > 0, 1, -1)",
    "SMOOTH(%s, 3)",
    "DELAY1(%s, 2)",
    "INTEGER(%s * 3)",
    "curve(%s)",
    "DELAY FIXED(%s, 2, 0)",
    "STEP(%s, 4)",
    "XIDZ(1, %s, 9)",
    "RANDOM UNIFORM(0, %s, 1)"
  };

  private RandomModels() {}

  static Model next(SplittableRandom random) {
    return VensimReader.read(text(random), "random.mdl");
  }

  private static String text(SplittableRandom random) {
    var text = new StringBuilder("curve((-2,0),(0,1),(3,-1))~~|\n");
    var count = 3 + random.nextInt(6);
    var operators = List.of(" + ", " - ", " * ", " / (2 + TIME) + ");
    for (var i = 0; i < count; i++) {
      text.append("v")
          .append(i)
          .append(" = ")
          .append(term(i == 0 ? "TIME" : "v" + random.nextInt(i), random))
          .append(operators.get(random.nextInt(operators.size())))
          .append(term("level", random))
          .append("~~|\n");
    }
    return text + "level = INTEG(v%d / (1 + ABS(level)), 1)~~|\n".formatted(count - 1) + CONTROL;
  }

  private static String term(String inside, SplittableRandom random) {
    return FUNCTIONS[random.nextInt(FUNCTIONS.length)].formatted(inside);
  }
}
