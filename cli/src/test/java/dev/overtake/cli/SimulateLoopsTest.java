package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateLoopsTest {
  private static final String CONTROL =
      "INITIAL TIME = 0 ~~|\nFINAL TIME = 50 ~~|\nTIME STEP = 0.5 ~~|\nSAVEPER = 1 ~~|\n";
  private static final String LOGISTIC =
      """
      level = INTEG(growth, 1) ~~|
      growth = 0.2 * level * room ~~|
      room = 1 - level / capacity ~~|
      capacity = 100 ~~|
      """;

  @TempDir private Path folder;

  @Test
  void loopsAreListedWithWhatTheyDoAndWhen() throws IOException {
    var text = loops(LOGISTIC);
    assertEquals(0, text.code(), text.err());
    assertTrue(text.out().startsWith("Loop B1 (level → room → growth) accounts for"), text.out());
    assertTrue(text.out().contains("level: 2 loops."), text.out());
    assertTrue(text.out().contains("level → room → growth"), text.out());
    assertTrue(text.out().contains("Strongest: R1 from 0 to "), text.out());
    var csv = loops(LOGISTIC, "-f", "csv");
    assertEquals(3, csv.out().lines().count(), csv.out());
    assertTrue(csv.out().contains("1,R1,reinforcing,0."), csv.out());
    var json = loops(LOGISTIC, "-f", "json");
    assertTrue(json.out().contains("\"relative\" : ["), json.out());
    assertTrue(json.out().contains("\"complete\" : true"), json.out());
  }

  @Test
  void aPageDrawsThem() throws IOException {
    var page = loops(LOGISTIC, "-f", "html");
    assertEquals(0, page.code(), page.err());
    assertTrue(page.out().startsWith("<!DOCTYPE html>"), page.out());
    assertTrue(page.out().contains("level →− room →+ growth →+ level"), page.out());
  }

  @Test
  void aGivenConstantChangesWhichLoopDrives() throws IOException {
    var wide = loops(LOGISTIC, "--set", "capacity=1000000", "-f", "csv");
    assertTrue(wide.out().contains("1,R1,reinforcing,0.99"), wide.out());
  }

  @Test
  void withoutFeedbackThatIsSaid() throws IOException {
    var none = loops("level = INTEG(2, 1) ~~|\n");
    assertEquals("The model has no feedback loop.\n", none.out());
    var still = loops("level = INTEG(-level, 0) ~~|\n");
    assertTrue(still.out().contains("Nothing moves here."), still.out());
  }

  @Test
  void apartFromARunNothingElseIsAskedWithIt() throws IOException {
    assertEquals(Exit.USAGE, loops(LOGISTIC, "--save", "level").code());
    assertEquals(Exit.USAGE, loops(LOGISTIC, "--runs", "3").code());
  }

  private Run.Ended loops(String equations, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("m.mdl"), equations + CONTROL);
    var words = new String[options.length + 3];
    words[0] = "simulate";
    words[1] = file.toString();
    words[2] = "--loops";
    System.arraycopy(options, 0, words, 3, options.length);
    return Run.of(words);
  }
}
