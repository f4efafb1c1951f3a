package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void example() throws IOException {
    folder = temp.resolve("race");
    RaceTemplate.create(folder);
  }

  @Test
  void aRaceGoesInAndComesOutTheSame() {
    var file = temp.resolve("data/workspace.duckdb");
    try (var workspace = Workspace.open(file)) {
      var race = workspace.importRace(folder);
      workspace.importRace(folder);
      assertEquals(
          List.of(race.hash()),
          workspace.races().stream().map(Workspace.StoredRace::hash).toList());
    }
    try (var workspace = Workspace.open(file)) {
      assertTrue(workspace.exportRace("my-race", temp.resolve("out")));
      assertFalse(workspace.exportRace("other", temp.resolve("other")));
      assertEquals(RaceFolder.read(folder), RaceFolder.read(temp.resolve("out")));
    }
    try (var workspace = Workspace.openReadOnly(file)) {
      assertThrows(WorkspaceException.class, () -> workspace.query("DROP TABLE races", LIMIT, 1));
    }
  }

  @Test
  void columnsOfOneNameAreToldApart() {
    var result = ask("SELECT 1 AS a, 2 AS a, 123456789.5::DOUBLE AS x; ");
    assertEquals(List.of("a", "a_1", "x"), result.columns());
    assertEquals(List.of(1, 2, 123456789.5), result.rows().getFirst());
  }

  @Test
  void listsAndStructuresComeAsTextWithTheirOwnType() {
    var result = ask("SELECT [1, 2] AS l, {'k': 'v'} AS s -- a remark");
    assertEquals(List.of("INTEGER[]", "STRUCT(k VARCHAR)"), result.types());
    assertEquals(List.of("[1, 2]", "{'k': v}"), result.rows().getFirst());
  }

  @Test
  void anAnswerTooLargeToHoldIsRefused() {
    var cell =
        assertThrows(WorkspaceException.class, () -> ask("SELECT repeat('x', 1000001) AS b"));
    assertTrue(
        String.valueOf(cell.getMessage())
            .startsWith("a cell of column b has more than 1,000,000 letters"));
    try (var workspace = Workspace.of(RaceFolder.read(folder))) {
      var all =
          assertThrows(
              WorkspaceException.class,
              () -> workspace.query("SELECT repeat('x', 900000) FROM range(120)", LIMIT, 200));
      assertTrue(
          String.valueOf(all.getMessage())
              .startsWith("the answer has more than 100,000,000 letters"));
    }
  }

  @Test
  void theTimeIsKeptWhileRowsAreRead() {
    try (var workspace = Workspace.of(RaceFolder.read(folder))) {
      var slow = "SELECT list_sum(range(a.range % 1000)) FROM range(100000000) a";
      var late =
          assertThrows(
              WorkspaceException.class,
              () -> workspace.query(slow, Duration.ofMillis(1), Integer.MAX_VALUE));
      assertTrue(String.valueOf(late.getMessage()).startsWith("stopped after"));
    }
  }

  @Test
  void aQuestionInSqlIsAnsweredWithNamesAndTypes() {
    var result =
        ask(
            "SELECT contender, value, value / 0 * 0 AS odd, period_end FROM observations"
                + " WHERE indicator = 'solar-capacity' AND period = '2024' ORDER BY contender");
    assertEquals(List.of("contender", "value", "odd", "period_end"), result.columns());
    assertEquals(List.of("VARCHAR", "DOUBLE", "DOUBLE", "DATE"), result.types());
    assertEquals(Arrays.asList("CHN", 887.93, null, "2024-12-31"), result.rows().getFirst());
    assertFalse(result.truncated());
  }

  @Test
  void aStatementThatEndsItsTransactionDoesNotSpoilTheNext() {
    try (var workspace = Workspace.of(RaceFolder.read(folder))) {
      workspace.query("COMMIT; SELECT 1", LIMIT, 1);
      var count = workspace.query("SELECT count(*) FROM races", LIMIT, 1);
      assertEquals(List.of(List.of(1L)), count.rows());
    }
  }

  @Test
  void noMoreRowsComeBackThanAskedFor() {
    var result = ask("SELECT * FROM range(1000)");
    assertEquals(10, result.rows().size());
    assertTrue(result.truncated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('/etc/passwd')",
        "COPY observations TO '/tmp/leak.csv'",
        "ATTACH '/tmp/other.duckdb'",
        "SET enable_external_access = true",
        "INSTALL httpfs",
        "SELECT * FROM nothing",
        "not sql",
        ""
      })
  void whatIsNotAllowedOrWrongIsRefusedInOneLine(String sql) {
    var e = assertThrows(WorkspaceException.class, () -> ask(sql));
    assertEquals(1, String.valueOf(e.getMessage()).lines().count(), e.getMessage());
  }

  @Test
  void aQuestionWithoutEndIsStopped() {
    try (var workspace = Workspace.of(RaceFolder.read(folder))) {
      var endless =
          "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range % 7 = b.range % 11";
      var limit = Duration.ofMillis(200);
      var e = assertThrows(WorkspaceException.class, () -> workspace.query(endless, limit, 10));
      assertTrue(String.valueOf(e.getMessage()).startsWith("stopped after"), e.getMessage());
    }
  }

  @Test
  void theWorkspaceStandsWhereTheConventionPutsIt() {
    assertEquals(
        Path.of("/data/overtake/workspace.duckdb"),
        Workspace.defaultFile(Map.of("XDG_DATA_HOME", "/data")));
    assertEquals(
        Path.of("/home/a/.local/share/overtake/workspace.duckdb"),
        Workspace.defaultFile(Map.of("HOME", "/home/a")));
  }

  private QueryResult ask(String sql) {
    try (var workspace = Workspace.of(RaceFolder.read(folder))) {
      return workspace.query(sql, LIMIT, 10);
    }
  }
}
