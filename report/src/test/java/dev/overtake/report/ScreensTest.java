package dev.overtake.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.report.terminal.CrossingScreen;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.terminal.ShowScreen;
import dev.overtake.report.terminal.StandingTable;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.IndicatorsTable;
import dev.overtake.report.wording.StandingRows;
import org.junit.jupiter.api.Test;

/// What a terminal shows of a small race.
class ScreensTest {
  private static final Screen PLAIN = new Screen(false, false);
  private static final SmallRace SMALL = SmallRace.create();

  @Test
  void standing() {
    kept("standing.txt", StandingTable.render(SMALL.standing(), PLAIN));
  }

  @Test
  void standingInAscii() {
    var text = StandingTable.render(SMALL.standing(), new Screen(true, false));
    assertTrue(text.chars().allMatch(c -> c < 128), text);
    Golden.same("standing-ascii.txt", text);
  }

  @Test
  void oneIndicator() {
    for (var detail : SMALL.details()) {
      if (detail.standing().id().equals("ships")) {
        kept("show.txt", ShowScreen.render(SMALL.race(), SMALL.standing(), detail, PLAIN));
      }
    }
  }

  @Test
  void nextLeadChange() {
    var lamps = SMALL.standing().indicator("lamps").orElseThrow();
    kept("crossing.txt", CrossingScreen.render(SMALL.standing(), lamps, PLAIN));
    var single = SMALL.standing().indicator("single").orElseThrow();
    kept("crossing-none.txt", CrossingScreen.render(SMALL.standing(), single, PLAIN));
  }

  @Test
  void aDocumentAndTables() {
    Golden.same(
        "audit.txt", TerminalDocument.render(AuditDocument.of(Answers.audit(SMALL)), PLAIN));
    Golden.same(
        "standing-table.txt", TerminalTable.render(StandingRows.brief(SMALL.standing()), PLAIN));
    Golden.same(
        "indicators.txt",
        TerminalTable.render(IndicatorsTable.brief(SMALL.race().indicators()), PLAIN));
  }

  private static void kept(String name, String screen) {
    screen.lines().forEach(line -> assertTrue(line.length() <= Screen.WIDTH, line));
    Golden.same(name, screen);
  }
}
