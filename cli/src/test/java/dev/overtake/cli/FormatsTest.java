package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.overtake.evidence.Sheet;
import dev.overtake.report.wording.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Every command in every format: what is written is what it says.
class FormatsTest {
  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsWhatItSays() throws Exception {
    for (var command : EveryCommand.in(folder)) {
      var written = new TreeSet<Format>();
      for (var format : Format.values()) {
        if (written(command, format)) {
          written.add(format);
        }
      }
      assertFalse(written.isEmpty(), command.toString());
      var tables = Set.of(Format.CSV, Format.TSV, Format.XLSX, Format.PARQUET);
      assertTrue(
          written.containsAll(tables) || written.stream().noneMatch(tables::contains),
          command + " " + written);
    }
  }

  /// Writes a file by its ending; whether the command has such a form.
  private boolean written(List<String> command, Format format) throws Exception {
    var file = folder.resolve("out." + format.ending());
    var ended = EveryCommand.run(command, "-o", file.toString());
    if (ended.code() != 0) {
      assertEquals(Exit.USAGE, ended.code(), command + " " + format + " " + ended.err());
      assertFalse(Files.exists(file), command + " " + format);
      assertEquals(Exit.USAGE, EveryCommand.run(command, "-f", format.word()).code());
      return false;
    }
    check(command + " " + format, format, Files.readAllBytes(file));
    Files.delete(file);
    return true;
  }

  private void check(String what, Format format, byte[] bytes) throws Exception {
    var text = new String(bytes, StandardCharsets.UTF_8);
    switch (format) {
      case TABLE -> assertFalse(text.isBlank(), what);
      case CSV -> rectangular(what, text, ',');
      case TSV -> rectangular(what, text, '\t');
      case JSON -> JsonMapper.shared().readTree(text);
      case JSONL ->
          text.lines().forEach(line -> assertTrue(JsonMapper.shared().readTree(line).isObject()));
      case MD -> tables(what, text);
      case HTML -> {
        assertTrue(text.toLowerCase(Locale.ROOT).startsWith("<!doctype html>"), what);
        assertFalse(Jsoup.parse(text).title().isBlank(), what);
      }
      case XLSX -> workbook(what, bytes);
      case PARQUET -> {
        var file = Files.write(folder.resolve("read.parquet"), bytes);
        assertFalse(Sheet.columns(file).isEmpty(), what);
      }
      case XMILE ->
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bytes));
    }
  }

  private static void rectangular(String what, String text, char separator) throws IOException {
    var widths = new TreeSet<Integer>();
    try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      csv.forEach(record -> widths.add(record.getFieldCount()));
    }
    assertEquals(1, widths.size(), what);
    assertFalse(text.contains("\u2212"), what);
    assertFalse(text.contains("NaN"), what);
  }

  private static void tables(String what, String text) {
    var columns = -1;
    for (var line : text.lines().toList()) {
      var count = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : -1;
      assertTrue(columns < 0 || count < 0 || columns == count, what + ": " + line);
      columns = count;
    }
  }

  private void workbook(String what, byte[] bytes) throws Exception {
    var sheets = new TreeSet<String>();
    var file = Files.write(folder.resolve("read.xlsx"), bytes);
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".xml")) {
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(zip.getInputStream(entry));
        }
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          sheets.add(entry.getName());
        }
      }
    }
    assertEquals(3, sheets.size(), what);
  }

  @Test
  void aTableIsDescribedBesideIt() throws Exception {
    var race = race();
    var file = folder.resolve("standing.csv");
    var ended = Run.of("standing", race, "-o", file.toString(), "--metadata");
    assertEquals(0, ended.code(), ended.err());
    var json =
        JsonMapper.shared()
            .readTree(Files.readString(folder.resolve("standing.csv.metadata.json")));
    var header = Files.readAllLines(file).getFirst().split(",", -1);
    assertEquals(header.length, json.get("columns").size());
    assertFalse(json.get("sources").isEmpty());
    assertTrue(json.get("command").asString().startsWith("overtake standing"));
    assertEquals(Exit.USAGE, Run.of("standing", race, "--metadata").code());
  }

  @Test
  void aFileKeepsItsModeAndALinkStaysOne() throws Exception {
    var race = race();
    var file = Files.writeString(folder.resolve("kept.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("kept.csv"));
    var mode = java.nio.file.attribute.PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mode);
    assertEquals(0, Run.of("indicators", race, "-o", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(mode, Files.getPosixFilePermissions(file));
    assertTrue(Files.readString(file).startsWith("id,title"));
  }

  private String race() {
    var race = folder.resolve("own").toString();
    assertEquals(0, Run.of("init", race).code());
    return race;
  }
}
