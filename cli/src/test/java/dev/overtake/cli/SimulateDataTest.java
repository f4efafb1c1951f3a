package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateDataTest {
  private static final String MODEL =
      """
      land: north, south ~~|
      price ~ euro ~|
      harvest[land] :HOLD BACKWARD: ~ tonne ~|
      income[land] = price * harvest[land] ~~|
      INITIAL TIME = 2000 ~~|
      FINAL TIME = 2003 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = 1 ~~|
      """;
  private static final String PRICES = "year,price\n2000,10\n2002,20\n";
  private static final String HARVESTS =
      "year,harvest[north],Harvest[ South ]\n2002,3,\n2000,1,5\n2001,,6\n";

  @TempDir private Path folder;

  @Test
  void severalFilesWithGapsGiveTheirVariablesValues() throws IOException {
    write("p.csv", PRICES);
    write("h.csv", HARVESTS);
    var run = simulate("--data", path("p.csv"), "--data", path("h.csv"), "--save", "income[south]");
    assertEquals(0, run.code(), run.err());
    assertEquals("2000,50|2001,90|2002,120|2003,120", rows(run.out()));
    var north =
        simulate("--data", path("p.csv"), "--data", path("h.csv"), "--save", "income[north]");
    assertEquals("2000,10|2001,15|2002,60|2003,60", rows(north.out()));
  }

  @Test
  void aVariableWithoutDataIsNamedWithItsLineAndTheFix() throws IOException {
    write("p.csv", PRICES);
    var none = simulate();
    assertEquals(Exit.INVALID, none.code());
    assertTrue(none.err().contains("m.mdl:2: 'price'"), none.err());
    assertTrue(none.err().contains("--data"), none.err());
    var some = simulate("--data", path("p.csv"));
    assertEquals(Exit.INVALID, some.code());
    assertTrue(some.err().contains("m.mdl:3: 'harvest[north]'"), some.err());
  }

  @Test
  void faultsOfTheDataAreNamedWithLineAndColumn() throws IOException {
    assertSaid("p.csv:1:2", "Did you mean price?", "year,prise\n2000,1\n");
    assertSaid("p.csv:1:2", "the model asks for price", "year,rainfall\n2000,1\n");
    assertSaid("p.csv:3:2", "'x' is no finite number", "year,price\n2000,1\n2001,x\n");
    assertSaid("p.csv:3:1", "year is empty", "year,price\n2000,1\n,2\n");
    assertSaid("p.csv:3:2", "in line 2 already", "year,price\n2000,1\n2000,2\n");
    assertSaid("p.csv:1:2", "no value", "year,price\n2000,\n");
    assertSaid("p.csv:1", "no column of a variable", "year\n2000\n");
    write("h.csv", PRICES);
    write("p.csv", PRICES);
    var twice = simulate("--data", path("p.csv"), "--data", path("h.csv"));
    assertTrue(twice.err().contains("h.csv:1:2: 'price' has data in p.csv"), twice.err());
  }

  @Test
  void dataHaveAPlaceOnlyWhereTheModelAsksForThem() throws IOException {
    write("p.csv", PRICES);
    assertEquals(Exit.NOT_FOUND, simulate("--data", path("nothing.csv")).code());
    assertEquals(Exit.USAGE, Run.of("simulate", "race", "--data", path("p.csv")).code());
    write("plain.mdl", MODEL.lines().skip(4).reduce("", (a, b) -> a + b + "\n"));
    var plain = Run.of("simulate", path("plain.mdl"), "--data", path("p.csv"));
    assertEquals(Exit.USAGE, plain.code(), plain.err());
  }

  private void assertSaid(String place, String words, String prices) throws IOException {
    write("p.csv", prices);
    var ended = simulate("--data", path("p.csv"));
    assertEquals(Exit.INVALID, ended.code(), ended.err());
    assertTrue(ended.err().contains(place) && ended.err().contains(words), ended.err());
  }

  private static String rows(String csv) {
    return String.join("|", csv.lines().skip(1).toList());
  }

  private Run.Ended simulate(String... options) throws IOException {
    write("m.mdl", MODEL);
    return Run.of(
        Stream.concat(Stream.of("simulate", path("m.mdl")), Stream.of(options))
            .toArray(String[]::new));
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
