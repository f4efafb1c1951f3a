package dev.overtake.dynamics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.vensim.VensimReader;
import dev.overtake.dynamics.xmile.XmileReader;
import java.io.StringReader;

/// Small models written for a test, run compiled and interpreted.
public final class Small {
  private Small() {}

  /// Vensim equations, run from 0 to 10 by 1 unless they say otherwise.
  public static Run vensim(String equations) {
    return run(vensimModel(equations));
  }

  public static Model vensimModel(String equations) {
    var text = new StringBuilder(equations);
    for (var control : new String[] {"INITIAL TIME = 0", "FINAL TIME = 10", "TIME STEP = 1"}) {
      var name = control.substring(0, control.indexOf(" ="));
      if (!equations.contains(name + " =")) {
        text.append(control).append(" ~~|\n");
      }
    }
    if (!equations.contains("SAVEPER")) {
      text.append("SAVEPER = TIME STEP ~~|\n");
    }
    return VensimReader.read(text.toString(), "small.mdl");
  }

  /// XMILE variables, run from 0 to 10 by 1.
  public static Run xmile(String variables) {
    return run(xmileModel("", variables));
  }

  public static Model xmileModel(String before, String variables) {
    return XmileReader.read(
        new StringReader(
            """
            <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
            <sim_specs><start>0</start><stop>10</stop><dt>1</dt></sim_specs>
            %s
            <model><variables>
            %s
            </variables></model></xmile>
            """
                .formatted(before, variables)),
        "small.xmile");
  }

  /// Both machines must agree to the last bit.
  public static Run run(Model model) {
    var program = Models.program(model);
    var compiled = Models.simulation(program).run();
    var interpreted = new Simulation(program, new Interpreter(program)).run();
    for (var i = 0; i < compiled.names().size(); i++) {
      assertArrayEquals(interpreted.values()[i], compiled.values()[i], 0, compiled.names().get(i));
    }
    return compiled;
  }
}
