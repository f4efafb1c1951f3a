package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
  @TempDir private Path folder;

  @Test
  void helpBeginsWithExamples() {
    var ended = Run.of("--help");
    assertEquals(0, ended.code());
    assertTrue(ended.out().startsWith("Examples:"), ended.out());
    assertTrue(Run.of("show", "--help").out().startsWith("Examples:"));
  }

  @Test
  void everyCommandSaysInItsHelpWhatTheListSays() {
    var all = Run.of("--help").out();
    for (var listed : Commands.ALL) {
      assertTrue(all.contains(listed.name()), listed.name());
      assertTrue(Run.of(listed.name(), "--help").out().contains(listed.line()), listed.name());
    }
  }

  @Test
  void theFlagshipIsAnsweredTwiceWithTheSameBytes() {
    var first = Run.of("--no-cache");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("Neither leads overall"), first.out());
    assertEquals(first.out(), Run.of("standing", "--no-cache").out());
    first.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    assertFalse(first.out().contains("NaN"));
  }

  @Test
  void anOlderDateStillKnowsIndicators() {
    for (var date : new String[] {"2015-12-31", "2020-12-31"}) {
      var ended = Run.of("standing", "--no-cache", "--json", "--as-of", date);
      assertEquals(0, ended.code(), ended.err());
      var json = JsonMapper.shared().readTree(ended.out());
      assertEquals(date, json.get("asOf").asString());
      var called = 0;
      for (var indicator : json.get("indicators")) {
        called += indicator.get("lead").isNull() ? 0 : 1;
      }
      assertTrue(called >= 15, called + " as of " + date);
    }
  }

  @Test
  void exchangingTheContendersFlipsEveryLead() {
    var there = JsonMapper.shared().readTree(Run.of("--no-cache", "--json").out());
    var back =
        JsonMapper.shared()
            .readTree(Run.of("--no-cache", "--json", "--contenders", "China,US").out());
    assertEquals("CHN", back.get("contenders").get(0).get("id").asString());
    for (var i = 0; i < there.get("indicators").size(); i++) {
      var a = there.get("indicators").get(i);
      var b = back.get("indicators").get(i);
      assertEquals(a.get("leader"), b.get("leader"));
      assertEquals(a.get("probability"), b.get("probability"));
      if (!a.get("lead").isNull()) {
        assertEquals(
            a.get("lead").get("median").asDouble(),
            -b.get("lead").get("median").asDouble(),
            1e-12,
            a.get("id").asString());
      }
    }
  }

  @Test
  void unknownNamesAreMetWithAGuess() {
    var race = Run.of("standing", "us-chna-ai");
    assertEquals(Exit.NOT_FOUND, race.code());
    assertTrue(race.err().contains("Did you mean us-china-ai?"), race.err());
    var indicator = Run.of("show", "electrcity-generation", "--no-cache");
    assertEquals(Exit.NOT_FOUND, indicator.code());
    assertTrue(indicator.err().contains("Did you mean electricity-generation?"), indicator.err());
    var command = Run.of("standng");
    assertEquals(Exit.USAGE, command.code());
    assertTrue(command.err().contains("Did you mean standing?"), command.err());
    var option = Run.of("standing", "--sed", "1");
    assertEquals(Exit.USAGE, option.code());
    assertTrue(option.err().contains("Did you mean --seed?"), option.err());
    var contender = Run.of("standing", "--contenders", "USA,CHM", "--no-cache");
    assertEquals(Exit.NOT_FOUND, contender.code());
    assertTrue(contender.err().contains("Did you mean CHN?"), contender.err());
  }

  @Test
  void mistakesAreOneLineAndNeverAStackTrace() {
    for (var args :
        new String[][] {
          {"standing", "--as-of", "yesterday"},
          {"standing", "--as-of", "9999-12-31"},
          {"scale", "us-china-ai", "--as-of", "2025-13-45"},
          {"standing", "-o", folder.toString()},
          {"standing", "-f", "docx"},
          {"standing", "--color", "pink"},
          {"show"},
          {"completion", "tcsh"},
          {"report", "--json"}
        }) {
      var ended = Run.of(args);
      assertEquals(Exit.USAGE, ended.code(), ended.err());
      assertTrue(ended.err().startsWith("error: "), ended.err());
      assertFalse(ended.err().contains("\tat "), ended.err());
      assertFalse(ended.err().contains("java."), ended.err());
      assertEquals("", ended.out());
    }
  }

  @Test
  void aBrokenFolderIsInvalidInput() throws Exception {
    Files.writeString(folder.resolve("race.yaml"), "id: [\n");
    var ended = Run.of("validate", folder.toString());
    assertEquals(Exit.INVALID, ended.code(), ended.err());
    assertTrue(ended.out().contains("race.yaml"), ended.out());
    assertEquals(Exit.INVALID, Run.of("standing", folder.toString()).code());
    assertEquals(Exit.NOT_FOUND, Run.of("validate", folder.resolve("none").toString()).code());
  }

  @Test
  void theEndingOfAFilePicksTheFormat() throws Exception {
    var file = folder.resolve("standing.csv");
    var ended = Run.of("standing", "--no-cache", "-o", file.toString());
    assertEquals(0, ended.code(), ended.err());
    assertEquals("", ended.out());
    assertTrue(Files.readString(file).startsWith("race,as_of,id,"));
    assertEquals(List.of(file.toFile()), List.of(folder.toFile().listFiles()));
  }

  @Test
  void everyCommandAnswers() {
    for (var args :
        new String[][] {
          {"indicators", "solar"},
          {"show", "electricity-generation", "--no-cache"},
          {"crossing", "notable-models", "--no-cache"},
          {"validate", Session.application().catalogue().folder("us-china-ai").toString()},
          {"completion", "bash"},
          {"completion", "fish"},
          {"--version"}
        }) {
      var ended = Run.of(args);
      assertEquals(0, ended.code(), ended.err());
      assertFalse(ended.out().isBlank());
      assertFalse(ended.out().contains("NaN"), ended.out());
    }
  }

  @Test
  void aConditionThatIsMetHasAnExitCodeOfItsOwn() {
    assertEquals(Exit.LEAD_CHANGE, Run.of("standing", "--fail-on", "lead-change").code());
    assertEquals(Exit.UNDETERMINED, Run.of("--fail-on", "undetermined").code());
  }

  @Test
  void aRaceOfOnesOwnIsStartedFilledCheckedKeptAndAsked() throws Exception {
    var race = folder.resolve("my-race").toString();
    assertEquals(0, Run.of("init", race).code());
    var figures = folder.resolve("figures.csv");
    Files.writeString(figures, "indicator,contender,period,value\nsolar-capacity,CHN,1999,0.1\n");
    var merged = Run.of("import", figures.toString(), "--into", race, "--source", "ember-capacity");
    assertEquals("1 added, 0 unchanged, 0 in conflict", merged.out().strip(), merged.err());
    assertEquals(0, Run.of("validate", race).code());
    var workspace = folder.resolve("kept.duckdb").toString();
    assertEquals(0, Run.of("import", race, "--workspace", workspace).code());
    var asked =
        Run.of(
            "query",
            "SELECT value FROM observations WHERE period = '1999'",
            "-f",
            "csv",
            "--workspace",
            workspace);
    assertTrue(asked.out().contains("0.1"), asked.out() + asked.err());
  }

  @Test
  void aBrokenFigureIsRefusedWithItsPlaceAndNothingIsWritten() throws Exception {
    var race = folder.resolve("my-race");
    Run.of("init", race.toString());
    var before = Files.readString(race.resolve("observations.csv"));
    var figures = folder.resolve("figures.csv");
    Files.writeString(figures, "indicator,contender,period,value\nsolar-capacity,CHN,1999,NaN\n");
    var refused =
        Run.of(
            "import", figures.toString(), "--into", race.toString(), "--source", "ember-capacity");
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("figures.csv:2"), refused.err());
    assertEquals(before, Files.readString(race.resolve("observations.csv")));
  }
}
