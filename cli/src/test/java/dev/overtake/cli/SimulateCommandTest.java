package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.application.question.EnsembleQuestion;
import dev.overtake.application.question.ModelScope;
import dev.overtake.dynamics.ensemble.Ensemble;
import dev.overtake.dynamics.ensemble.Sampling;
import dev.overtake.dynamics.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  private static final String TANK =
      """
      level = INTEG(inflow - level / time to drain, 10) ~~|
      inflow = 2 ~~|
      time to drain = 5 ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 4 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = 2 ~~|
      """;

  @TempDir private Path folder;

  @Test
  void aRunHasATimeAndAColumnPerVariable() throws IOException {
    var ended = simulate("--save", "level", "--set", "inflow=3");
    assertEquals(0, ended.code(), ended.err());
    var rows = ended.out().lines().map(line -> line.split(",", -1)).toList();
    assertArrayEquals(new String[] {"time", "level"}, rows.getFirst());
    var levels = rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row[1])).toArray();
    assertArrayEquals(new double[] {10, 11.8, 12.952}, levels, 1e-12);
    assertEquals(List.of("0", "2", "4"), rows.stream().skip(1).map(row -> row[0]).toList());
  }

  @Test
  void linesOfARunAreOneObjectForEachTime() throws IOException {
    var lines = simulate("--save", "level", "-f", "jsonl").out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().startsWith("{\"time\":0,\"level\":10"), lines.getFirst());
  }

  @Test
  void anEnsembleHasARunColumnAndQuantiles() throws IOException {
    var ranges = Files.writeString(folder.resolve("v.csv"), "variable,low,high\ninflow,1,3\n");
    var csv = simulate("--runs", "3", "--vary", ranges.toString(), "--save", "level");
    assertTrue(csv.out().startsWith("run,time,level\n1,0,10\n"), csv.out());
    assertEquals(10, csv.out().lines().count());
    var json = simulate("--runs", "50", "--vary", ranges.toString(), "--save", "level", "--json");
    assertTrue(json.out().contains("\"q95\""), json.out());
    var shares = simulate("--vary", ranges.toString(), "--sensitivity", "level");
    assertTrue(shares.out().contains("1.00"), shares.out());
  }

  @Test
  void rangesOfWhatTheModelDoesNotHaveAndFilesThatAreNoModelsAreSaidToBeSo() throws IOException {
    var ranges = Files.writeString(folder.resolve("v.csv"), "variable,low,high\nfill,1,3\n");
    var unknown = simulate("--runs", "3", "--vary", ranges.toString());
    assertEquals(4, unknown.code());
    assertTrue(unknown.err().contains("no variable 'fill'"), unknown.err());
    Files.writeString(ranges, "variable,low,high,distribution\ninflow,1,3,flat\n");
    var shapeless = simulate("--runs", "3", "--vary", ranges.toString());
    assertEquals(3, shapeless.code());
    assertTrue(shapeless.err().contains("try: overtake simulate --help"), shapeless.err());
    var notes = Files.writeString(folder.resolve("notes.txt"), TANK);
    var none = Run.of("simulate", notes.toString());
    assertEquals(3, none.code());
    assertTrue(none.err().contains("notes.txt:1: is no model"), none.err());
  }

  @Test
  void aModelWrittenAsXmileRunsAsBefore() throws IOException {
    var file = folder.resolve("tank.xmile");
    var ended = simulate("--xmile", "-o", file.toString());
    assertEquals(0, ended.code(), ended.err());
    var there = Run.of("simulate", file.toString(), "--save", "level");
    assertEquals("time,level\n0,10\n2,10\n4,10\n", there.out());
    assertEquals(2, simulate("--xmile", "--units").code());
  }

  @Test
  void anEnsembleKnowsWhatItWouldKeep() {
    var output = new OutputOptions();
    var model = new ModelScope(Path.of("tank.mdl"), List.of(), Map.of(), Model.Method.EULER, 1);
    var early = new EnsembleRun(output, new EnsembleQuestion(model, null, 3, null, Sampling.LHS));
    assertEquals("interrupted before the first runs were done.", early.kept());
    early.note(
        2, 3, () -> new Ensemble(new double[0], List.of(), new double[2][], new double[2][][]));
    assertEquals(
        "interrupted after 2 of 3 runs; with -o FILE they would have been kept.", early.kept());
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() throws IOException {
    assertEquals(Exit.NOT_FOUND, Run.of("simulate", "nothing.mdl").code());
    var unknown = simulate("--save", "levl");
    assertEquals(Exit.NOT_FOUND, unknown.code());
    assertTrue(unknown.err().contains("level"), unknown.err());
    var broken = Files.writeString(folder.resolve("broken.mdl"), "a = b +~~|\n");
    var ended = Run.of("simulate", broken.toString());
    assertEquals(Exit.INVALID, ended.code());
    assertTrue(ended.err().contains("broken.mdl:1"), ended.err());
  }

  private Run.Ended simulate(String... options) throws IOException {
    var file = Files.writeString(folder.resolve("tank.mdl"), TANK);
    var words = new String[options.length + 2];
    words[0] = "simulate";
    words[1] = file.toString();
    System.arraycopy(options, 0, words, 2, options.length);
    return Run.of(words);
  }
}
