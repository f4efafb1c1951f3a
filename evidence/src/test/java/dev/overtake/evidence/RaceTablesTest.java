package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tables that a race may do without, and the figures kept of its past calls.
class RaceTablesTest {
  @TempDir Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void example() throws IOException {
    folder = temp.resolve("race");
    RaceTemplate.create(folder);
  }

  @Test
  void eventsModelsAndScoresAreRead() throws IOException {
    write(
        "events.csv",
        """
        date,jurisdiction,kind,title,summary,source
        2024-05,CHN|USA,tariff,A tariff,Said so.,ember-owid
        """);
    write(
        "models.csv",
        """
        model,developer,contender,released,parameters,active_parameters,licence,open_weights,source
        North 1,North,CHN,2024-05-01,7e9,,MIT,yes,ember-owid
        South 1,South,USA,,,,,unknown,ember-owid
        """);
    write(
        "scores.csv",
        """
        model,benchmark,score,date,source
        North 1,Exam,0.5,2024-06-01,ember-owid
        """);
    var race = RaceFolder.read(folder);
    assertEquals("CHN|USA", race.events().getFirst().jurisdiction());
    assertEquals(true, race.models().getFirst().openWeights());
    assertNull(race.models().getLast().openWeights());
    assertNull(race.models().getLast().parameters());
    assertEquals(0.5, race.scores().getFirst().score());
    assertEquals("Ember", race.source("ember-capacity").orElseThrow().publisher());
    assertEquals("GW", race.indicator("solar-capacity").orElseThrow().unit());
    assertTrue(race.contender("nobody").isEmpty());
    try (var workspace = Workspace.of(race)) {
      var sql =
          "SELECT m.model, s.score, e.kind FROM models m, scores s, events e WHERE s.model = m.model";
      var answer = workspace.query(sql, Duration.ofSeconds(30), 9);
      assertEquals(List.of(List.of("North 1", 0.5, "tariff")), answer.rows());
    }
  }

  @Test
  void whatTheyGetWrongIsNamed() throws IOException {
    write("events.csv", "date,jurisdiction,kind,title,summary,source\n2024-05,,x,y,,ember-owid\n");
    write(
        "models.csv",
        """
        model,developer,contender,released,parameters,active_parameters,licence,open_weights,source
        North 1,North,CHN,2024,,,MIT,jes,ember-owid
        """);
    write("scores.csv", "model,benchmark,score,date,source\nNorth 2,Exam,,,ember-owid\n");
    var faults = RaceFolder.check(folder).faults().stream().map(Fault::toString).toList();
    assertTrue(
        faults.containsAll(
            List.of(
                "events.csv:2:2: jurisdiction is empty. name a contender",
                "models.csv:2:4: '2024' is no date. write 2026-07-31, or 2026-07 without a day",
                "models.csv:2:8: 'jes', expected yes, no or unknown. did you mean 'yes'?",
                "scores.csv:2:1: no model has the id 'North 2'. did you mean 'North 1'?",
                "scores.csv:2:3: score is empty. every row needs a number")),
        faults::toString);
  }

  @Test
  void figuresOfPastCallsAreKeptBesideTheTables() throws IOException {
    var before = RaceFolder.read(folder);
    assertEquals(List.of(), before.trackRecord());
    var kept = new PastFigure("brier", 3, 0.123456, 0.1, 0.2, before.hash());
    PastFigure.keep(folder, List.of(kept));
    var after = RaceFolder.read(folder);
    assertEquals(0.12346, after.trackRecord().getFirst().value());
    assertEquals(before.hash(), after.hash());
  }

  @Test
  void aBrokenFigureOfPastCallsIsNamed() throws IOException {
    Files.writeString(
        folder.resolve(PastFigure.FILE),
        "measure,years,value,low,high,evidence\nbrier,3,,0,1,abc\n");
    var e = assertThrows(InvalidRaceException.class, () -> RaceFolder.read(folder));
    assertTrue(e.faults().getFirst().toString().startsWith("track-record.csv:2:3"));
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertTrue(Engine.version().matches("\\d+\\.\\d+\\.\\d+.*"), Engine.version());
  }

  @Test
  void periodsAreOrderedByTheirEnds() {
    var year = Period.parse("2024");
    var quarter = Period.parse("2024-Q4");
    assertEquals(LocalDate.of(2024, 12, 31), quarter.end());
    assertTrue(year.compareTo(quarter) < 0);
    assertEquals(2025, year.endYear(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> Period.parse("2024-02-30"));
    assertThrows(IllegalArgumentException.class, () -> Period.parse("soon"));
  }

  /// A further table, with its row in the data package.
  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    var fields =
        Stream.of(text.lines().findFirst().orElse("").split(","))
            .map(field -> "{\"name\": \"" + field + "\", \"type\": \"string\"}")
            .collect(Collectors.joining(", "));
    var resource = "{\"path\": \"" + name + "\", \"schema\": {\"fields\": [" + fields + "]}}, ";
    var file = folder.resolve("datapackage.json");
    var list = "\"resources\": [";
    Files.writeString(file, Files.readString(file).replace(list, list + resource));
  }
}
