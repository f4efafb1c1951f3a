package dev.overtake.report.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.report.wording.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// No text of a race, a document, a bill or a model steers a terminal.
class SteeringTest {
  private static final String ATTACK =
      "a\u001b]8;;http://evil\u0007b\u001b[31mc\u009b31md\u202ee\u2066f\bg\u007f";

  @ParameterizedTest
  @EnumSource(names = {"TABLE", "CSV", "TSV", "MD"})
  void textShowsThatSomethingWasThere(Format format) {
    assertEquals(
        "a\ufffd]8;;http://evil\ufffdb\ufffd[31mc\ufffd31md\ufffde\ufffdf\ufffdg\ufffd",
        Steering.without(ATTACK, format));
  }

  @Test
  void jsonSaysTheSameInEscapes() {
    assertEquals("\"x\\u009b\\u202e\"", Steering.without("\"x\u009b\u202e\"", Format.JSON));
  }

  @Test
  void linesAndTabsStand() {
    assertEquals("a\tb\nc\nd", Steering.without("a\tb\r\nc\nd", Format.CSV));
  }

  @Test
  void onlyTheColoursOfContendersAreColours() {
    var screen = new Screen(false, true);
    var text = screen.a("left") + screen.b("right") + "\u001b[31mred \u001b[2J";
    assertEquals(
        screen.a("left") + screen.b("right") + "\ufffd[31mred \ufffd[2J",
        Steering.without(text, screen));
    assertEquals(
        "\ufffd[34mleft\ufffd[0m", Steering.without(screen.a("left"), new Screen(false, false)));
  }
}
