package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be answered or written is said in one plain line, with the right exit code.
class ComplaintsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "standin | 2 | there is no command 'standin'. Did you mean standing?",
        "standing --ascci | 2 | there is no option '--ascci'. Did you mean --ascii?",
        "standing solar-wind other | 2 | 'other' is one argument too many.",
        "standing --seed x | 2 | --seed needs a whole number, not 'x'.",
        "standing --as-of soon | 2 | --as-of needs a date such as 2020-12-31",
        "standing -f xls | 2 | there is no format 'xls': use table, csv",
        "standing -o race.png | 2 | cannot be written as 'race.png'",
        "show gdpp | 4 | no indicator is called 'gdpp'.",
        "show solar-added -f html | 2 | show has no html form: use table",
        "standing us-chna-ai | 4 | no race is called 'us-chna-ai'. Did you mean us-china-ai?",
        "standing --contenders USA | 2 | --contenders needs two names with a comma",
        "standing --contenders USA,USA | 2 | --contenders names USA twice.",
        "standing --color pink | 2 | auto, always or never",
        "standing --fail-on rain | 2 | --fail-on is call-changed, lead-change",
        "simulate nothing.mdl | 4 | there is no file nothing.mdl.",
        "simulate race --runs 3 | 2 | --runs is from 50",
        "rank nothing.csv | 4 | nothing.csv",
        "scale nothing.csv | 4 | nothing.csv",
        "forecast nothing.csv | 4 | nothing.csv",
        "check nothing.txt | 4 | there is no file nothing.txt.",
        "check --list nothing.txt | 4 | there is no file nothing.txt.",
        "exposure nothing.json | 4 | there is no file nothing.json.",
        "exposure | 2 | BOM",
        "query DROP | 3 | DROP",
      })
  void oneLineSaysWhatIsWrong(String line, int code, String sentence) {
    var ended = Run.of(line.split(" "));
    assertTrue(ended.err().contains(sentence), line + ": " + ended.err());
    assertEquals(code, ended.code(), ended.err());
    assertTrue(ended.err().startsWith("error: "), ended.err());
    assertTrue(!ended.err().contains("Exception"), ended.err());
    assertEquals("", ended.out());
  }

  @Test
  void aResultThatDoesNotReachStandardOutputIsNoSuccess() {
    assertEquals(Exit.NOT_WRITTEN, into(failing("No space left on device")));
    assertEquals(Exit.CLOSED_PIPE, into(failing("Broken pipe")));
    assertEquals(0, into(OutputStream.nullOutputStream()));
  }

  private static OutputStream failing(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }

  private static int into(OutputStream out) {
    var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.execute(new StandardOutput(out), err, "indicators", "solar-wind");
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
    var missing = folder.resolve("nowhere/x.csv").toString();
    assertEquals(Exit.NOT_FOUND, Run.of("indicators", "solar-wind", "-o", missing).code());
    var taken = Files.createDirectory(folder.resolve("taken.csv")).toString();
    assertEquals(Exit.USAGE, Run.of("indicators", "solar-wind", "-o", taken).code());
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count());
    }
  }
}
