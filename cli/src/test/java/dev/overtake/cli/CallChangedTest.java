package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.evidence.RaceTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallChangedTest {
  @TempDir private Path folder;

  @Test
  void anAnswerKeptTodayHasNotChangedToday() {
    var kept = folder.resolve("answer.json").toString();
    assertEquals(0, Run.of("standing", "solar-wind", "-o", kept).code());
    var ended = Run.of("standing", "solar-wind", "--fail-on", "call-changed", "--since", kept);
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("No call is another one"), ended.out());
  }

  @Test
  void aRevisionThatTurnsACallIsNamedAndEndsWithTen() throws IOException {
    var race = folder.resolve("race");
    RaceTemplate.create(race);
    var kept = folder.resolve("answer.json").toString();
    assertEquals(0, Run.of("standing", race.toString(), "-o", kept).code());
    var table = race.resolve("observations.csv");
    // What China had is now what the other had, and the other way round.
    var exchanged =
        Files.readString(table)
            .replace(",CHN,", ",???,")
            .replace(",USA,", ",CHN,")
            .replace(",???,", ",USA,");
    Files.writeString(table, exchanged);
    var ended = Run.of("standing", race.toString(), "--fail-on", "call-changed", "--since", kept);
    assertEquals(Exit.CALL_CHANGED, ended.code(), ended.err() + ended.out());
    assertTrue(ended.out().contains("revision"), ended.out());
  }

  @Test
  void theAnswerOfADayIsComparedToo() {
    var ended = Run.of("standing", "solar-wind", "--since", "2014", "--json");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("\"kind\" : \"new figure\""), ended.out());
  }

  @Test
  void aLeadChangeIsSaidToBeAboutTheFuture() {
    var ended = Run.of("standing", "--fail-on", "lead-change", "-f", "csv");
    assertEquals(Exit.LEAD_CHANGE, ended.code());
    assertTrue(ended.err().contains("This is about the future"), ended.err());
  }

  @Test
  void whatIsNoEarlierAnswerIsRefused() throws IOException {
    var text = Files.writeString(folder.resolve("x.json"), "{\"verdict\": 1}").toString();
    var other = folder.resolve("other.json").toString();
    Run.of("standing", "solar-wind", "--contenders", "USA,IND", "-o", other);
    for (var since : new String[] {text, other, "soon"}) {
      var ended = Run.of("standing", "solar-wind", "--since", since);
      assertEquals(Exit.USAGE, ended.code(), since + ended.out());
    }
    assertEquals(
        Exit.NOT_FOUND, Run.of("standing", "solar-wind", "--since", "nowhere.json").code());
    assertEquals(Exit.USAGE, Run.of("standing", "--fail-on", "call-changed").code());
    assertEquals(Exit.USAGE, Run.of("standing", "--fail-on", "call-changd").code());
  }

  @Test
  void theYearsOfARaceAreColumns() {
    var ended = Run.of("history", "solar-wind", "--from", "2015", "--no-cache");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().contains("2015 2016 2017"), ended.out());
    ended.out().lines().forEach(l -> assertTrue(l.length() <= 100, l));
    assertEquals(Exit.USAGE, Run.of("history", "solar-wind", "--from", "3000").code());
  }
}
