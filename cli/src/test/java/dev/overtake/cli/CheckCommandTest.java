package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path folder = Path.of("");
  private String wind = "";
  private String sun = "";

  @BeforeEach
  void twoTexts() throws IOException {
    wind = text("wind.txt", "China added 80 GW of wind power in 2024.");
    sun = text("sun.txt", "China added 278 GW of solar capacity in 2024.");
  }

  @Test
  void manyFilesAreOneResult() {
    var run = Run.of("check", wind, sun, "--json");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("wind.txt") && run.out().contains("sun.txt"), run.out());
  }

  @Test
  void aTextCannotSteerTheTerminal() throws IOException {
    var red =
        text("red.md", "# \u001b[31mRed\u0007\n\nChina added 80 GW of wind\u009b power in 2024.");
    var run = Run.of("check", red);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), run.out());
  }

  @Test
  void aListNamesOneFileALine() throws IOException {
    var list = text("list", wind + "\n\n  " + sun + "\r\n");
    var run = Run.of("check", "--list", list, "--json");
    assertEquals(0, run.code(), run.err());
    assertEquals(Run.of("check", wind, sun, "--json").out(), run.out());
  }

  @Test
  void filesOfTheListFollowThoseNamed() throws IOException {
    var run = Run.of("check", sun, "--list", text("list", wind), "--json");
    assertEquals(Run.of("check", sun, wind, "--json").out(), run.out());
  }

  @Test
  void theRestIsCheckedWhereOneFileCannotBe() throws IOException {
    var absent = folder.resolve("absent.txt").toString();
    var broken = text("broken.pdf", "%PDF-1.7 and no more");
    var run = Run.of("check", absent, sun, broken, "--json");
    assertEquals(Exit.NOT_FOUND, run.code());
    assertEquals(Run.of("check", sun, "--json").out(), run.out());
    assertTrue(run.err().contains("there is no file " + absent), run.err());
    assertTrue(run.err().contains("broken.pdf: a PDF that cannot be read"), run.err());
  }

  @Test
  void nothingIsPrintedWhereNoFileCanBeRead() {
    var run = Run.of("check", folder.resolve("a").toString(), folder.resolve("b").toString());
    assertEquals(Exit.NOT_FOUND, run.code());
    assertEquals("", run.out());
    assertEquals(2, run.err().lines().filter(l -> l.startsWith("error: ")).count(), run.err());
  }

  @Test
  void noFileAndAnEmptyListAreMisuse() throws IOException {
    assertEquals(Exit.USAGE, Run.of("check").code());
    assertEquals(Exit.USAGE, Run.of("check", "--list", text("list", "\n")).code());
    assertEquals(Exit.USAGE, Run.of("check", "-", "--list", "-").code());
    assertEquals(Exit.NOT_FOUND, Run.of("check", "--list", folder.resolve("x").toString()).code());
  }

  private String text(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
