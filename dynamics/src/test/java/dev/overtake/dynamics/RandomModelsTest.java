package dev.overtake.dynamics;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Compiled and interpreted agree to the last bit on models that nobody wrote.
class RandomModelsTest {
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
  private static final String[] OPERATORS = {" + ", " - ", " * ", " / (2 + TIME) + "};

  @Test
  void compiledEqualsInterpretedOnRandomModels() {
    var random = new SplittableRandom(5);
    for (var i = 0; i < 500; i++) {
      Small.run(Small.vensimModel(model(random)));
    }
  }

  private static String model(SplittableRandom random) {
    var text = new StringBuilder("curve((-2,0),(0,1),(3,-1))~~|\nTIME STEP = 0.5~~|\n");
    var count = 3 + random.nextInt(6);
    for (var i = 0; i < count; i++) {
      var earlier = i == 0 ? "TIME" : "v" + random.nextInt(i);
      text.append("v").append(i).append(" = ").append(term(earlier, random));
      text.append(OPERATORS[random.nextInt(OPERATORS.length)]).append(term("level", random));
      text.append("~~|\n");
    }
    return text.append("level = INTEG(v")
        .append(count - 1)
        .append(" / (1 + ABS(level)), 1)~~|\n")
        .toString();
  }

  private static String term(String inside, SplittableRandom random) {
    return FUNCTIONS[random.nextInt(FUNCTIONS.length)].formatted(inside);
  }
}
