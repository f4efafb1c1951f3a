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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.json.JsonMapper;

/// Every command in every format: what is written is what it says, whatever the computer speaks.
@Isolated
class FormatsTest {
  static final String TANK =
      """
      {UTF-8}
      level = INTEG(inflow - level * leak, 10) ~~|
      inflow = 2 ~~|
      leak = 0.1 ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 4 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = TIME STEP ~~|
      """;

  @TempDir private Path folder;
  private final List<List<String>> commands = new ArrayList<>();

  @BeforeEach
  void smallInputs() throws IOException {
    var race = folder.resolve("race").toString();
    assertEquals(0, Run.of("init", race).code());
    var tank = file("tank.mdl", TANK);
    var ranges = file("ranges.csv", "variable,low,high\nleak,0.05,0.2\n");
    var observed = file("observed.csv", "time,level\n0,10\n1,11\n2,11.9\n3,12.7\n4,13.4\n");
    var fit = file("fit.csv", "variable,low,high\nleak,0.01,0.5\n");
    var series = file("series.csv", "id,period,value\na,2020,1\na,2021,2\na,2022,3\na,2023,5\n");
    var battles = file("battles.csv", "winner,loser,count\na,b,7\nb,a,3\nb,c,2\nc,a,1\n");
    var scores =
        file(
            "scores.csv",
            """
            model,contender,date,benchmark,score
            A1,USA,2024-01-01,first,0.4
            A1,USA,2024-01-01,second,0.2
            A2,USA,2025-01-01,first,0.8
            A2,USA,2025-01-01,second,0.5
            B1,CHN,2024-06-01,first,0.5
            B1,CHN,2024-06-01,second,0.25
            B2,CHN,2025-06-01,first,0.7
            B2,CHN,2025-06-01,second,0.45
            """);
    var text = file("text.md", "China added more solar capacity than the United States in 2024.\n");
    var bill = file("bill.yaml", "models:\n  - gpt-4o\n");
    commands.add(List.of("standing", race, "--no-cache"));
    commands.add(List.of("standing", race, "--since", "2019-12-31"));
    commands.add(List.of("history", race, "--from", "2021", "--no-cache"));
    commands.add(List.of("indicators", race));
    commands.add(List.of("show", "solar-capacity", race));
    commands.add(List.of("crossing", "solar-capacity", race));
    commands.add(List.of("audit", race));
    commands.add(List.of("index", race));
    commands.add(List.of("report", race));
    commands.add(List.of("backtest", race));
    commands.add(List.of("backtest", race, "--momentum"));
    commands.add(List.of("forecast", series));
    commands.add(List.of("scale", scores, "--resamples", "20"));
    commands.add(List.of("rank", battles));
    commands.add(List.of("simulate", tank));
    commands.add(List.of("simulate", tank, "--runs", "3", "--vary", ranges));
    commands.add(List.of("simulate", tank, "--sensitivity", "level", "--vary", ranges));
    commands.add(List.of("simulate", tank, "--loops"));
    commands.add(List.of("simulate", tank, "--xmile"));
    commands.add(List.of("simulate", tank, "--units"));
    commands.add(
        List.of("simulate", tank, "--calibrate", fit, "--observed", observed, "--starts", "2"));
    commands.add(List.of("simulate", "race", "--runs", "50"));
    commands.add(
        List.of("simulate", "race", "--runs", "50", "--compare", "export-controls-lifted"));
    commands.add(List.of("check", text, "--race", race));
    commands.add(List.of("exposure", bill));
    commands.add(List.of("query", "SELECT id, title FROM indicators", "--race", race));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void whatIsWrittenIsWhatItSays() throws Exception {
    for (var command : commands) {
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

  @Test
  void theBytesDoNotHangOnTheLanguageOfTheComputer() throws Exception {
    var usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      var plain = bytes();
      for (var language : List.of("de", "tr", "ar")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        var spoken = bytes();
        plain.forEach(
            (what, text) -> assertTrue(text.equals(spoken.get(what)), language + " " + what));
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  /// What each command writes in each format, as text that shows every byte.
  private Map<String, String> bytes() throws IOException {
    var all = new TreeMap<String, String>();
    for (var command : commands) {
      for (var format : Format.values()) {
        var file = folder.resolve("said." + format.ending());
        var code = run(command, "-o", file.toString()).code();
        assertTrue(code == 0 || code == Exit.USAGE, command + " " + format);
        if (code == 0) {
          all.put(command + " " + format, Files.readString(file, StandardCharsets.ISO_8859_1));
          Files.delete(file);
        }
      }
    }
    return all;
  }

  /// Writes a file by its ending; whether the command has such a form.
  private boolean written(List<String> command, Format format) throws Exception {
    var file = folder.resolve("out." + format.ending());
    var ended = run(command, "-o", file.toString());
    if (ended.code() != 0) {
      assertEquals(Exit.USAGE, ended.code(), command + " " + format + " " + ended.err());
      assertFalse(Files.exists(file), command + " " + format);
      assertEquals(Exit.USAGE, run(command, "-f", format.word()).code());
      return false;
    }
    check(command + " " + format, format, Files.readAllBytes(file));
    Files.delete(file);
    return true;
  }

  private static Run.Ended run(List<String> command, String... more) {
    var words = new ArrayList<>(command);
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
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
    var race = folder.resolve("race").toString();
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
    var race = folder.resolve("race").toString();
    var file = Files.writeString(folder.resolve("kept.csv"), "old");
    var link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of("kept.csv"));
    var mode = java.nio.file.attribute.PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(file, mode);
    assertEquals(0, Run.of("indicators", race, "-o", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(mode, Files.getPosixFilePermissions(file));
    assertTrue(Files.readString(file).startsWith("id,title"));
  }
}
