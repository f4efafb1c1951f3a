package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class RankAndScaleTest {
  private static final String BATTLES =
      "model_a,model_b,winner\na,b,model_a\na,b,model_a\nb,a,tie\nb,c,model_a\nc,a,model_b\nc,b,model_a\n";

  @TempDir private Path folder;

  @Test
  void battlesAreRatedOneByOneOrCounted() throws IOException {
    var single = Files.writeString(folder.resolve("battles.csv"), BATTLES);
    var ended = Run.of("rank", single.toString(), "--json");
    assertEquals(0, ended.code(), ended.err());
    var first = JsonMapper.shared().readTree(ended.out()).get(0);
    assertEquals("a", first.get("name").asString());
    assertEquals(4, first.get("battles").asInt());
    assertEquals(3.5, first.get("wins").asDouble());
    for (var field : new String[] {"rating", "low", "high", "rank"}) {
      assertTrue(first.has(field), field);
    }
    var counted =
        Files.writeString(folder.resolve("counts.csv"), "winner,loser,count\na,b,20\nb,a,5\n");
    var csv = Run.of("rank", counted.toString(), "-f", "csv");
    assertTrue(csv.out().startsWith("name,rating,low,high,rank,battles,wins\na,"), csv.out());
  }

  @Test
  void parquetIsReadAsTheSameTable() throws IOException, SQLException {
    var csv = Files.writeString(folder.resolve("battles.csv"), BATTLES);
    var parquet = folder.resolve("battles.parquet");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute("COPY (SELECT * FROM read_csv('%s')) TO '%s'".formatted(csv, parquet));
    }
    var there = Run.of("rank", csv.toString(), "--json");
    var here = Run.of("rank", parquet.toString(), "--json");
    assertEquals(0, here.code(), here.err());
    assertEquals(there.out(), here.out());
  }

  @Test
  void brokenBattlesAreNamedByLineAndColumn() throws IOException {
    var file =
        Files.writeString(folder.resolve("b.csv"), "model_a,model_b,winner\na,b,nobody\na,a,tie\n");
    var ended = Run.of("rank", file.toString());
    assertEquals(Exit.INVALID, ended.code());
    assertTrue(ended.err().contains("b.csv:2:3: 'nobody' is no winner"), ended.err());
    Files.writeString(file, "winner,loser,count\na,b,99999999999999999999\nb,a,5\n");
    assertTrue(Run.of("rank", file.toString()).err().contains("b.csv:2:3: a count is from 0 to"));
    assertEquals(Exit.NOT_FOUND, Run.of("rank", "none.csv").code());
  }

  @Test
  void aRaceIsPutOnOneScaleWithItsLag() {
    var ended = Run.of("scale", "us-china-ai", "--resamples", "20", "--json");
    assertEquals(0, ended.code(), ended.err());
    var json = JsonMapper.shared().readTree(ended.out());
    assertTrue(json.get("models").size() > 150);
    assertEquals("USA", json.get("lag").get("leader").asString());
    var china = json.get("lag");
    for (var lag : json.get("lags")) {
      china = lag.get("trailing").asString().equals("CHN") ? lag : china;
    }
    // Published estimates of the time differ from 2 to 14 months.
    assertTrue(
        china.get("months").asDouble() > 1 && china.get("months").asDouble() < 18,
        china.toString());
  }

  @Test
  void scoresOfAFileLieFromZeroToOne() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("s.csv"),
            "model,contender,date,benchmark,score\nm,A,2025-01-01,exam,45\n");
    var ended = Run.of("scale", file.toString());
    assertEquals(Exit.INVALID, ended.code());
    assertTrue(ended.err().contains("divide percentages by 100"), ended.err());
  }
}
