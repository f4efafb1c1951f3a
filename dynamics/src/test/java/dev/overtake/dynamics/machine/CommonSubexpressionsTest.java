package dev.overtake.dynamics.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.Expression;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Less work at every step, and the same numbers.
final class CommonSubexpressionsTest {

  @Test
  void whatStandsTwiceIsWorkedOutOnce() {
    var program = program("a = TIME / unit ~~|\nb = 2 * (TIME / unit) ~~|\nunit = 3 ~~|\n");
    var shared = CommonSubexpressions.of(program);
    assertEquals(divisions(program) - 1, divisions(shared));
    assertEquals(program.runOrder().length, shared.runOrder().length, "read from a");
  }

  @Test
  void whatNeverChangesIsWorkedOutBeforeTheFirstStep() {
    var program = program("a = TIME * (long / 3) ~~|\nlong = 7 ~~|\n");
    assertEquals(1, divisions(program));
    assertEquals(0, divisions(CommonSubexpressions.of(program)));
  }

  @Test
  void aSideNotTakenStaysASide() {
    var program =
        program(
            "a = IF THEN ELSE(TIME < 99, 1, TIME / 3) ~~|\nb = IF THEN ELSE(TIME < 99, 2, TIME / 3) ~~|\n");
    assertEquals(divisions(program), divisions(CommonSubexpressions.of(program)));
  }

  @Test
  void aConstantGivenFromOutsideCountsInWhatNeverChanges() {
    var program = program("a = TIME * (long / 3) ~~|\nlong = 7 ~~|\n");
    var run =
        Models.simulation(program.given(Set.of(program.slot("long"))))
            .run(
                new Simulation.Options(
                    Model.Method.EULER,
                    Map.of(program.slot("long"), 6.0),
                    new int[] {program.slot("a")},
                    1));
    assertEquals(20, run.series("a")[10]);
  }

  @Test
  void sharedPartsFollowTheStagesOfAMethod() {
    var text = "s = INTEG(-(s / life), 1) ~~|\nloss = s / life ~~|\nlife = 4 ~~|\n";
    var program = program(text);
    var options =
        new Simulation.Options(
            Model.Method.RK4, Map.of(), new int[] {program.slot("s"), program.slot("loss")}, 1);
    var compiled = Models.simulation(program).run(options);
    var interpreted = new Simulation(program, new Interpreter(program)).run(options);
    assertEquals(Arrays.deepToString(interpreted.values()), Arrays.deepToString(compiled.values()));
    assertEquals(Math.exp(-10 / 4.0), compiled.series("s")[10], 1e-3);
  }

  private static Program program(String equations) {
    var model = Small.vensimModel(equations);
    Small.run(model);
    return Models.program(model);
  }

  private static int divisions(Program program) {
    var count = 0;
    for (var slot : program.runOrder()) {
      count += divisions(program.slots().get(slot).next());
    }
    return count;
  }

  private static int divisions(Node node) {
    var own =
        node instanceof Node.Binary(var operator, var left, var right)
                && operator == Expression.Operator.DIVIDE
            ? 1
            : 0;
    return own + node.parts().stream().mapToInt(CommonSubexpressionsTest::divisions).sum();
  }
}
