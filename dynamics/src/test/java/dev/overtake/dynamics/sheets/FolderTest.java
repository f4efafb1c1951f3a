package dev.overtake.dynamics.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.model.ModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Models that take values from tables beside them.
class FolderTest {
  private static final String CONTROL =
      """

      INITIAL TIME = 0 ~~|
      FINAL TIME = 4 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = TIME STEP ~~|
      """;
  private static final String TABLE =
      """
      year,barley,oats,rye
      0,1,10,100
      2,3,,300
      4,5,50,500
      """;

  @TempDir private Path folder = Path.of("");

  private Run run(String equations) throws IOException {
    var model = folder.resolve("farm.mdl");
    Files.writeString(model, "{UTF-8}\n" + equations + CONTROL);
    return Models.simulation(Models.read(model)).run();
  }

  private String refusal(String equations) {
    return String.valueOf(assertThrows(ModelException.class, () -> run(equations)).getMessage());
  }

  private void csv() throws IOException {
    Files.writeString(folder.resolve("Crops.csv"), TABLE);
  }

  @Test
  void dataRunDownAColumnOfTimesOneColumnAnElement() throws IOException {
    csv();
    var run =
        run(
            """
            crop : barley, oats, rye ~~|
            yield[crop] := GET DIRECT DATA('crops.csv', ',', 'A', 'B2') ~~|
            held[crop] :HOLD BACKWARD: := GET DIRECT DATA('crops.csv', ',', 'a', 'b2') ~~|
            now[crop] = yield[crop] ~~|
            """);
    assertEquals(2, run.series("now[barley]")[1]);
    assertEquals(30, run.series("now[oats]")[2]);
    assertEquals(10, run.series("held[oats]")[3]);
    assertEquals(500, run.series("now[rye]")[4]);
  }

  @Test
  void dataRunAlongARowOfTimesToo() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "x;0;2;4\nbarley;1;3;5\noats;10;text;50\n");
    var run =
        run(
            """
            crop : barley, oats ~~|
            yield[crop] := GET DIRECT DATA('t.csv', ';', '1', 'B2') ~~|
            now[crop] = yield[crop] ~~|
            """);
    assertEquals(4, run.series("now[barley]")[3]);
    assertEquals(30, run.series("now[oats]")[2]);
  }

  @Test
  void constantsRunAlongARowAndWithAStarDownAColumn() throws IOException {
    csv();
    Files.writeString(folder.resolve("square.csv"), "1,2\n3,4\n");
    var run =
        run(
            """
            crop : barley, oats, rye ~~|
            when : early, late ~~|
            first[crop] = GET DIRECT CONSTANTS('Crops.csv', ',', 'B2') ~~|
            times[when] = GET DIRECT CONSTANTS('Crops.csv', ',', 'A3*') ~~|
            square[when, when2] = GET DIRECT CONSTANTS('square.csv', ',', 'A1') ~~|
            turned[when, when2] = GET DIRECT CONSTANTS('square.csv', ',', 'A1*') ~~|
            when2 : a, b ~~|
            one = GET DIRECT CONSTANTS('Crops.csv', ',', 'D4') ~~|
            """);
    assertEquals(100, run.series("first[rye]")[0]);
    assertEquals(4, run.series("times[late]")[0]);
    assertEquals(500, run.series("one")[0]);
    assertEquals(2, run.series("square[early,b]")[0]);
    assertEquals(3, run.series("turned[early,b]")[0]);
  }

  @Test
  void graphicalFunctionsAndElementsStandInTables() throws IOException {
    csv();
    var run =
        run(
            """
            crop : GET DIRECT SUBSCRIPT('Crops.csv', ',', 'B1', '1', 'winter ') ~~|
            shape[crop](GET DIRECT LOOKUPS('Crops.csv', ',', 'A', 'B2')) ~~|
            now[crop] = shape[crop](Time) ~~|
            count = ELMCOUNT(crop) ~~|
            """);
    assertEquals(3, run.series("count")[0]);
    assertEquals(2, run.series("now[winter barley]")[1]);
    assertEquals(200, run.series("now[winter rye]")[1]);
  }

  @Test
  void workbooksHaveSheetsAndNamedCells() throws IOException {
    workbook(folder.resolve("book.xlsx"));
    var run =
        run(
            """
            crop : barley, oats ~~|
            price[crop] = GET XLS CONSTANTS('book.xlsx', 'First sheet', 'prices') ~~|
            tax = GET DIRECT CONSTANTS('book.xlsx', 'first sheet', 'B2') ~~|
            wage := GET XLS DATA('book.xlsx', 'First sheet', '3', 'B4') ~~|
            paid = wage ~~|
            """);
    assertEquals(7.5, run.series("price[oats]")[0]);
    assertEquals(7.5, run.series("tax")[0]);
    assertEquals(15, run.series("paid")[1]);
  }

  @Test
  void whatIsNotThereIsRefusedWithItsLine() throws IOException {
    csv();
    workbook(folder.resolve("book.xlsx"));
    Files.writeString(folder.resolve("book.ods"), "no workbook");
    for (var refused :
        Map.of(
                "GET DIRECT CONSTANTS('none.csv', ',', 'B2')", "no file 'none.csv'",
                "GET DIRECT CONSTANTS('Crops.csv', ',', 'B1')", "is no number but 'barley'",
                "GET DIRECT CONSTANTS('Crops.csv', ',', 'B9')", "B9",
                "GET DIRECT CONSTANTS('book.xlsx', 'Second', 'B2')", "no sheet 'Second'",
                "GET DIRECT CONSTANTS('book.xlsx', 'First sheet', 'wages')", "nor a name",
                "GET DIRECT CONSTANTS('book.ods', 'First sheet', 'B2')", "no workbook",
                "GET DIRECT CONSTANTS('?crops', ',', 'B2')", "do not say which file",
                "GET VDF CONSTANTS('run.vdf', 'a', '0')", "not supported")
            .entrySet()) {
      var message = refusal("a = 1 ~~|\nb = " + refused.getKey() + " ~~|");
      assertTrue(message.contains("farm.mdl:3: 'b'"), message);
      assertTrue(message.contains(refused.getValue()), message);
    }
  }

  /// As small as a workbook can be.
  private static void workbook(Path file) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(
          zip,
          "xl/workbook.xml",
          """
          <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets><sheet name="First sheet" sheetId="1" r:id="r1"/></sheets>
          <definedNames><definedName name="Prices">'First sheet'!$A$2:$B$2</definedName></definedNames>
          </workbook>\
          """);
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='r1' Target='worksheets/s.xml'/></Relationships>");
      part(
          zip,
          "xl/sharedStrings.xml",
          "<sst><si><t>barley</t></si><si><r><t>oa</t></r><r><t>ts</t></r></si></sst>");
      part(
          zip,
          "xl/worksheets/s.xml",
          """
          <worksheet><sheetData>
          <row><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
          <row><c r="A2"><v>5</v></c><c r="B2"><f>A2*1.5</f><v>7.5</v></c></row>
          <row><c r="B3"><v>0</v></c><c r="C3"><v>2</v></c></row>
          <row><c r="B4"><v>10</v></c><c r="C4"><v>20</v></c></row>
          </sheetData></worksheet>\
          """);
    }
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
