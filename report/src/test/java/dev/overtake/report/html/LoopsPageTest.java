package dev.overtake.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.vensim.VensimReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class LoopsPageTest {
  private static final String CONTROL =
      "INITIAL TIME = 0 ~~|FINAL TIME = 40 ~~|TIME STEP = 0.5 ~~|SAVEPER = 1 ~~|";
  private static final String LOGISTIC =
      "level = INTEG(growth, 1) ~~|growth = 0.2 * level * room ~~|room = 1 - level / 100 ~~|";

  @Test
  void everyLoopIsDrawnWithTheSignsOfItsLinks() {
    var page = page(LOGISTIC);
    assertTrue(page.contains("level →+ growth →+ level"), page);
    assertTrue(page.contains("level →− room →+ growth →+ level"), page);
    var desktop = pictures(page).getFirst();
    // Four links, one of them between two loops.
    assertEquals(4, desktop.split("class=\"link ", -1).length - 1, desktop);
    assertEquals(1, desktop.split(">−</text>", -1).length - 1, desktop);
    assertEquals(2, desktop.split("class=\"badge ", -1).length - 1, desktop);
    assertEquals(1, desktop.split("<rect", -1).length - 1, desktop);
  }

  @Test
  void picturesAreWellFormedAndTheSameEachTime() throws Exception {
    var page = page(LOGISTIC);
    assertEquals(page, page(LOGISTIC));
    assertEquals(2, pictures(page).size());
    for (var picture : pictures(page)) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(picture)));
    }
    assertFalse(page.contains("<script"));
    assertFalse(page.contains("NaN"));
  }

  @Test
  void namesCannotBreakThePage() {
    var page = page("\"<b>&'x\" = INTEG(0.1 * \"<b>&'x\", 1) ~~|");
    assertFalse(page.contains("<b>&'x"), page);
    assertTrue(page.contains("&lt;b&gt;"), page);
  }

  @Test
  void withoutFeedbackThePageSaysSo() {
    assertTrue(page("level = INTEG(2, 1) ~~|").contains("The model has no feedback loop."));
    assertTrue(page("level = INTEG(-level, 0) ~~|").contains("nothing moves in them"));
  }

  @Test
  void whatOnlyPassesOnACauseIsLeftOutAndItsSignKept() {
    var loop = dominance(LOGISTIC).loop("B1").orElseThrow();
    var condensed = Chain.condensed(List.of(Chain.of(loop)), Set.of("level"));
    assertEquals(List.of("level"), condensed.getFirst().variables());
    assertEquals(List.of(Loop.Sign.OPPOSITE), condensed.getFirst().signs());
  }

  @Test
  void aLargeModelIsDrawnSmall() {
    var text = new StringBuilder("s = INTEG(v39 - s / 9, 1) ~~|v0 = 0.1 * s ~~|");
    for (var i = 1; i < 40; i++) {
      text.append("v%d = v%d ~~|".formatted(i, i - 1));
    }
    var page = page(text.toString());
    assertEquals(1, pictures(page).getFirst().split("class=\"node ", -1).length - 1);
    assertTrue(page.contains("only pass on one cause"));
  }

  @Test
  void labelsLieOnNothing() {
    var sizes = new double[12][];
    var links = new int[12][];
    for (var i = 0; i < 12; i++) {
      sizes[i] = new double[] {100, 40};
      links[i] = new int[] {i, (i + 1) % 12};
    }
    for (var width : new double[] {1000, 343}) {
      var places = StressLayout.of(sizes, links, width, 22);
      for (var i = 0; i < 12; i++) {
        assertTrue(places.x(i) >= 50 && places.x(i) <= width - 50);
        for (var j = i + 1; j < 12; j++) {
          var apart =
              Math.abs(places.x(i) - places.x(j)) >= 100
                  || Math.abs(places.y(i) - places.y(j)) >= 40;
          assertTrue(apart, i + " and " + j);
        }
      }
    }
  }

  private static List<String> pictures(String page) {
    return Pattern.compile("<svg class=\"causal.*?</svg>", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(m -> m.group())
        .toList();
  }

  private static String page(String equations) {
    return LoopsPage.render("small", dominance(equations));
  }

  private static Dominance dominance(String equations) {
    var program = Models.program(VensimReader.read(equations + CONTROL, "small.mdl"));
    return Dominance.of(
        program, new Dominance.Plan(Map.of(), Model.Method.EULER, 1, Dominance.Plan.CIRCUITS));
  }
}
