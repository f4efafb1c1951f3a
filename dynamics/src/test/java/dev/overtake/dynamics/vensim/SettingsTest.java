package dev.overtake.dynamics.vensim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.dynamics.Small;
import dev.overtake.dynamics.model.Model.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String EQUATIONS =
      """
      fund = INTEG(0.5 * fund, 100) ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 2 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = 1 ~~|
      """;

  /* The settings as Vensim writes them below the sketch. */
  private static String file(String settings) {
    return EQUATIONS
        + "\\\\\\---/// Sketch information - do not modify anything except names\n"
        + "V300  Do not put anything below this section - it will be ignored\n"
        + "///---\\\\\\\n:L<%^E!@\n9:Current\n"
        + settings
        + "\n19:100,0\n";
  }

  @ParameterizedTest
  @CsvSource({
    "'15:0,0,0,0,0,0', EULER",
    "'15:0,0,0,1,0,0', RK45",
    "'15:0,0,0,2,0,0', DIFFERENCE",
    "'15:0,0,0,3,0,0', MIDPOINT",
    "'15:0,0,0,4,0,0', MIDPOINT",
    "'15:0,0,0,5,0,0', RK4",
    "'15:1,5,1,0,0,0', EULER",
    "'', EULER"
  })
  void theFourthNumberIsTheMethod(String settings, Method method) {
    assertEquals(method, VensimReader.read(file(settings), "fund.mdl").method());
  }

  /* 100 · (1 + h + h²/2 + h³/6 + h⁴/24) for a step of h = 0.5, and 100 · e^0.5. */
  @ParameterizedTest
  @CsvSource({"0, 150", "3, 162.5", "5, 164.84375", "1, 164.8721"})
  void theMethodIsTheOneThatTheFileNames(int method, double afterOneStep) {
    var model = VensimReader.read(file("15:0,0,0," + method + ",0,0"), "fund.mdl");
    var run = Small.run(model);
    assertEquals(afterOneStep, run.series("fund")[1], 1e-4);
  }
}
