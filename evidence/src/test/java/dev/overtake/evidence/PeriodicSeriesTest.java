package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Series that belong to no race, and the grids that their periods stand on.
class PeriodicSeriesTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "2024, NUMBER, 2025, 1",
    "-3, NUMBER, -2, 1",
    "2024-Q4, QUARTER, 2025-Q1, 4",
    "2024-12, MONTH, 2025-01, 12",
    "2024-02-28, DAY, 2024-02-29, 1"
  })
  void aPeriodHasAGridANumberAndASuccessor(String text, PeriodGrid grid, String next, int season) {
    assertEquals(grid, PeriodGrid.of(text).orElseThrow());
    assertEquals(text, grid.label(grid.index(text)));
    assertEquals(next, grid.label(grid.index(text) + 1));
    assertEquals(season, grid.season());
  }

  @ParameterizedTest
  @CsvSource({"soon", "2024-Q5", "2024-13", "2024-02-30", "12345678901"})
  void whatIsNoPeriodHasNoGrid(String text) {
    assertTrue(PeriodGrid.of(text).isEmpty());
  }

  @Test
  void rowsInAnyOrderBecomeOneSeriesPerNameWithGaps() throws IOException {
    var series =
        read(
            """
            id,period,value
            b,2024-Q1,7
            a,2024-03,3
            a,2024-01,1
            a,2024-04,
            """);
    assertEquals(List.of("b", "a"), series.stream().map(PeriodicSeries::id).toList());
    var a = series.getLast();
    assertArrayEquals(new double[] {1, Double.NaN, 3, Double.NaN}, a.values());
    assertEquals(2, a.observed());
    assertEquals("2024-05", a.after(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a,soon,1; x.csv:2:2: 'soon' is no period",
        "a,2024,1|a,2024-Q1,2; x.csv:3:2: '2024-Q1' is a quarter, the rows before it have a whole number",
        "a,2024,1|a,2024,2; x.csv:3:2: '2024' stands twice for 'a'",
        "a,2024,1|a,202400,2; x.csv:3:2: '202400' is far from the others",
        "a,2024,much; x.csv:2:3: 'much' is no finite number",
        "; x.csv: no rows"
      })
  void aBrokenRowIsNamed(String rows, String fault) {
    var text = "id,period,value\n" + (rows == null ? "" : rows.replace('|', '\n') + "\n");
    var e = assertThrows(InvalidRaceException.class, () -> read(text));
    assertTrue(e.faults().getFirst().toString().startsWith(fault), e.faults()::toString);
  }

  @Test
  void aParquetFileIsReadAsTheTableItHolds() throws IOException, SQLException {
    var file = temp.resolve("it's.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'a' AS id, 2020 + range AS period, range * 1.5 AS value FROM range(3)) TO '"
              + file.toString().replace("'", "''")
              + "' (FORMAT parquet)");
    }
    assertEquals(List.of("id", "period", "value"), Sheet.columns(file));
    var series = PeriodicSeries.read(file).getFirst();
    assertEquals("2023", series.after(1));
    assertArrayEquals(new double[] {0, 1.5, 3}, series.values());
  }

  @Test
  void whatIsNoParquetFileIsRefusedByName() throws IOException {
    var file = Files.writeString(temp.resolve("x.parquet"), "id,period,value\n");
    var e = assertThrows(IOException.class, () -> PeriodicSeries.read(file));
    assertTrue(String.valueOf(e.getMessage()).startsWith("x.parquet is no Parquet file"));
  }

  @Test
  void aTableHasTheColumnsOfItsHeader() throws IOException {
    assertEquals(List.of(), Sheet.columns(Files.writeString(temp.resolve("x.csv"), "")));
    assertEquals(List.of("a"), Sheet.columns(Files.writeString(temp.resolve("x.csv"), "a\n1\n")));
  }

  private List<PeriodicSeries> read(String text) throws IOException {
    return PeriodicSeries.read(Files.writeString(temp.resolve("x.csv"), text));
  }
}
