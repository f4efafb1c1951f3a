package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.cli.Run.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
  @TempDir private Path folder;

  @Test
  void steadyGrowthGoesOn() throws IOException {
    var file = new StringBuilder("id,period,value\n");
    for (var year = 2010; year < 2022; year++) {
      file.append("steel,").append(year).append(',').append(Math.pow(1.2, year - 2010));
      file.append('\n');
    }
    var ended = forecast(file.toString(), "-n", "2");
    assertEquals(0, ended.code(), ended.err());
    var lines = ended.out().lines().toList();
    assertEquals("id,period,mean,median,low50,high50,low80,high80,low95,high95", lines.getFirst());
    var cells = List.of(lines.get(1).split(",", -1));
    assertEquals(List.of("steel", "2022"), cells.subList(0, 2));
    assertEquals(1, Double.parseDouble(cells.get(3)) / Math.pow(1.2, 12), 0.03);
    assertEquals(3, lines.size());
  }

  @Test
  void quartersMonthsAndNumbersKeepTheirOwnPeriods() throws IOException {
    var ended =
        forecast(
            """
            value,period,id,remark
            3,2020-Q3,q,x
            4,2020-Q4,q,
            5,2021-Q1,q,
            1,2020-11,m,
            2,2020-12,m,
            1,8,n,
            ,9,n,
            3,10,n,
            """,
            "--periods",
            "1");
    assertEquals(0, ended.code(), ended.err());
    var periods = ended.out().lines().skip(1).map(l -> l.split(",", -1)[1]).toList();
    assertEquals(List.of("2021-Q2", "2021-01", "11"), periods);
  }

  @Test
  void twoPointsHaveNoProbability() throws IOException {
    var ended = forecast("id,period,value\na,2020,1\na,2021,2\n", "-n", "1");
    assertEquals("a,2022,2,2,,,,,,", ended.out().lines().skip(1).findFirst().orElseThrow());
  }

  @Test
  void brokenCellsAreNamedByLineAndColumn() throws IOException {
    var cases =
        List.of(
            List.of("id,period,value\na,2020,x\n", "series.csv:2:3: 'x' is no finite number"),
            List.of("id,period,value\na,soon,1\n", "series.csv:2:2: 'soon' is no period"),
            List.of("id,period,value\na,2020,1\na,2020,2\n", "series.csv:3:2: '2020' stands twice"),
            List.of("id,period,value\na,2020,1\na,2020-Q1,2\n", "series.csv:3:2: '2020-Q1'"),
            List.of("id,period,value\na,2020,\n", "'a': no value in any period"),
            List.of("id,period\na,2020\n", "series.csv:1: column 'value' is missing"),
            List.of("id,period,value\n", "series.csv: no rows"));
    for (var each : cases) {
      var ended = forecast(each.getFirst());
      assertEquals(Exit.INVALID, ended.code(), each.getFirst());
      assertTrue(ended.err().contains(each.getLast()), ended.err());
      assertEquals("", ended.out());
    }
  }

  @Test
  void aShareLiesFromZeroToOne() throws IOException {
    var ended = forecast("id,period,value\na,2020,45\n", "--quantity", "share");
    assertEquals(Exit.INVALID, ended.code());
    assertTrue(ended.err().contains("divide percentages by 100"), ended.err());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertEquals(Exit.NOT_FOUND, Run.of("forecast", "nowhere.csv").code());
  }

  private Ended forecast(String text, String... options) throws IOException {
    var file = Files.writeString(folder.resolve("series.csv"), text);
    var words = new String[options.length + 2];
    words[0] = "forecast";
    words[1] = file.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.of(words);
  }
}
