package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCalibrationTest {
  private static final String TANK =
      """
      level = INTEG(inflow - level / time to drain, 10) ~~|
      inflow = 2 ~~|
      time to drain = 5 ~~|
      twice = 2 * level ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 8 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = 4 ~~|
      """;

  /* Of an inflow of 3 and a time of 4, a little off; one gap. */
  private static final String OBSERVED =
      "time,level\n1,10.51\n2,10.86\n3,11.17\n4,\n5,11.53\n6,11.63\n7,11.75\n8,11.78\n";
  private static final String PARAMETERS = "variable,low,high\ninflow,0,10\ntime to drain,1,20\n";
  private static final String YAML =
      """
      parameters:
        - {variable: inflow, low: 0, high: 10, start: 2}
        - {variable: time to drain, low: 1, high: 20, scale: log}
      observed: seen.csv
      series:
        - {variable: twice, column: double, error: 0.1}
      """;

  @TempDir private Path folder;

  @Test
  void aTableOfParametersAndOneOfObservationsAreEnough() throws IOException {
    write("seen.csv", OBSERVED);
    var csv = calibrate("p.csv", PARAMETERS, "--observed", path("seen.csv"), "-f", "csv");
    assertEquals(0, csv.code(), csv.err());
    var rows = csv.out().lines().toList();
    assertEquals("variable,estimate,low,high,low_open,high_open,at_bound,from,to", rows.get(0));
    assertEquals(3, Double.parseDouble(rows.get(1).split(",", -1)[1]), 0.15);
    assertEquals(4, Double.parseDouble(rows.get(2).split(",", -1)[1]), 0.2);
    var text = calibrate("p.csv", PARAMETERS, "--observed", path("seen.csv"));
    assertTrue(text.out().contains("95 % interval"), text.out());
    assertTrue(text.out().contains("20 of 20 starts"), text.out());
    assertTrue(text.out().contains("--set \"inflow="), text.out());
  }

  @Test
  void yamlNamesTheObservationsBesideItAndTheSeriesThatCount() throws IOException {
    write("seen.csv", "month,double,else\n1,21,9\n4,22.7,9\n8,23.6,9\n");
    var json = calibrate("fit.yaml", YAML, "--starts", "3", "--json");
    assertEquals(0, json.code(), json.err());
    assertTrue(json.out().contains("\"starts\" : 3"), json.out());
    assertTrue(json.out().contains("\"errorEstimated\" : false"), json.out());
    assertTrue(json.out().contains("\"observations\" : 3"), json.out());
  }

  @Test
  void faultsOfTheParametersAreNamedWithTheirLines() throws IOException {
    write("seen.csv", OBSERVED);
    assertSaid("p.csv:2", "inflw", "variable,low,high\ninflw,0,1\n");
    assertSaid("p.csv:3:2", "low is below high", PARAMETERS.replace("drain,1,", "drain,50,"));
    assertSaid("p.csv:2", "follows from others", "variable,low,high\ntwice,0,1\n");
    assertSaid("p.csv:1", "'high' is missing", "variable,low\ninflow,1\n");
    assertSaid("p.csv:2", "no scale", "variable,low,high,scale\ninflow,0,1,cubic\n");
    assertSaid("p.csv:2", "needs low above 0", "variable,low,high,scale\ninflow,0,1,log\n");
    assertSaid("p.csv", "names no parameter", "variable,low,high\n");
  }

  @Test
  void faultsOfTheObservationsAreNamedWithTheirLines() throws IOException {
    assertObserved("seen.csv:1:2", "Did you mean level?", "time,levl\n1,2\n");
    assertObserved("seen.csv:3:1", "outside of the run from 0 to 8", "time,level\n1,2\n9,3\n");
    assertObserved("seen.csv:2:2", "'x' is no finite number", "time,level\n1,x\n");
    assertObserved("seen.csv:3", "other rows", "time,level,level error\n1,2,1\n2,3,\n");
    assertObserved("seen.csv", "no value in the column", "time,level\n1,\n");
    assertObserved("tank.mdl", "2 observations are too few for 2", "time,level\n1,2\n2,3\n");
  }

  @Test
  void faultsOfYamlAreNamedWithTheirLines() throws IOException {
    write("seen.csv", "month,double\n1,21\n4,22.7\n8,23.6\n");
    var typo = calibrate("fit.yaml", YAML.replace("start:", "begin:"));
    assertEquals(Exit.INVALID, typo.code());
    assertTrue(typo.err().contains("fit.yaml:2:"), typo.err());
    var column = calibrate("fit.yaml", YAML.replace("double", "triple"));
    assertTrue(column.err().contains("no column 'triple' for twice"), column.err());
    var error = calibrate("fit.yaml", YAML.replace("0.1}", "-1}"));
    assertTrue(error.err().contains("fit.yaml:6:"), error.err());
  }

  @Test
  void whatIsMissingOrDoesNotGoTogetherIsSaid() throws IOException {
    write("seen.csv", OBSERVED);
    assertEquals(Exit.USAGE, calibrate("p.csv", PARAMETERS).code());
    var absent = calibrate("p.csv", PARAMETERS, "--observed", path("nothing.csv"));
    assertEquals(Exit.NOT_FOUND, absent.code());
    assertEquals(Exit.USAGE, calibrate("p.csv", PARAMETERS, "--loops").code());
    write("tank.mdl", TANK);
    assertEquals(Exit.USAGE, Run.of("simulate", path("tank.mdl"), "--starts", "3").code());
    assertEquals(Exit.USAGE, Run.of("simulate", "race", "--loops").code());
  }

  private void assertSaid(String place, String words, String parameters) throws IOException {
    var ended = calibrate("p.csv", parameters, "--observed", path("seen.csv"));
    assertEquals(Exit.INVALID, ended.code(), ended.err());
    assertTrue(ended.err().contains(place) && ended.err().contains(words), ended.err());
  }

  private void assertObserved(String place, String words, String observed) throws IOException {
    write("seen.csv", observed);
    assertSaid(place, words, PARAMETERS);
  }

  private Run.Ended calibrate(String name, String content, String... options) throws IOException {
    write("tank.mdl", TANK);
    write(name, content);
    var words = Stream.of("simulate", path("tank.mdl"), "--calibrate", path(name));
    return Run.of(Stream.concat(words, Stream.of(options)).toArray(String[]::new));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
