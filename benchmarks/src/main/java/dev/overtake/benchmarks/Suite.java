package dev.overtake.benchmarks;

import dev.overtake.dynamics.Models;
import dev.overtake.dynamics.elaboration.DataVariables;
import dev.overtake.dynamics.machine.Interpreter;
import dev.overtake.dynamics.machine.Run;
import dev.overtake.dynamics.machine.Simulation;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.xmile.XmileReader;
import dev.overtake.dynamics.xmile.XmileWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A checkout of the public SDXorg suite of test models: each folder holds a model in one or more
/// formats and the results that it should give.
final class Suite {
  private static final double RELATIVE = 1e-3;

  /// Columns that Vensim adds to every result; other formats keep these times elsewhere.
  private static final Set<String> CONTROL =
      Set.of("initial_time", "final_time", "time_step", "saveper");

  private Suite() {}

  /// What came of one model.
  ///
  /// @param verdict `pass`, or what went wrong
  record Outcome(String folder, String format, String verdict) {
    boolean passed() {
      return verdict.equals("pass");
    }
  }

  /// Every model of every folder.
  static List<Outcome> run(Path suite) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(suite)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    var outcomes = new ArrayList<Outcome>();
    for (var folder : folders) {
      for (var model : models(folder)) {
        var name = model.getFileName().toString();
        outcomes.add(
            new Outcome(
                folder.getFileName().toString(),
                name.substring(name.lastIndexOf('.') + 1),
                verdict(folder, model)));
      }
    }
    return outcomes;
  }

  static List<Path> models(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(mdl|xmile|stmx)"))
          .sorted()
          .toList();
    }
  }

  static boolean xmile(Path file) {
    return !file.toString().toLowerCase(Locale.ROOT).endsWith(".mdl");
  }

  private static String verdict(Path folder, Path file) {
    try {
      var expected = expected(folder, file);
      if (expected.isEmpty()) {
        return "no results to compare with";
      }
      Model model = withData(Models.read(file), folder);
      Program program = Models.program(model);
      Run run = Models.simulation(program).run();
      if (!DynamicsBench.same(run, new Simulation(program, new Interpreter(program)).run())) {
        return "compiled differs from interpreted";
      }
      if (xmile(file)) {
        var again = XmileReader.read(new StringReader(XmileWriter.write(model)), "again.xmile");
        if (!sameVariables(run, Models.simulation(again).run())) {
          return "written and read again it runs differently";
        }
      }
      return compare(run, expected.get(0));
    } catch (ModelException e) {
      return "refused: " + e.getMessage();
    } catch (IOException | RuntimeException e) {
      return "crashed: " + e;
    }
  }

  /// The model with the data of its folder, as a run of another model left them.
  private static Model withData(Model model, Path folder) throws IOException {
    var file = folder.resolve("data.tab");
    if (!Files.exists(file) || DataVariables.names(model).isEmpty()) {
      return model;
    }
    var columns = read(file);
    double[] times = columns.values().iterator().next();
    var series =
        DataVariables.names(model).stream()
            .filter(name -> columns.containsKey(key(name)))
            .map(
                name -> new DataSeries(name, times, Objects.requireNonNull(columns.get(key(name)))))
            .toList();
    return DataVariables.given(model, series);
  }

  static boolean sameVariables(Run a, Run b) {
    for (int i = 0; i < a.names().size(); i++) {
      if (!Arrays.equals(a.values()[i], b.series(a.names().get(i)))) {
        return false;
      }
    }
    return Arrays.equals(a.times(), b.times());
  }

  private static List<Map<String, double[]>> expected(Path folder, Path file) throws IOException {
    var stella = folder.resolve("output_stella.csv");
    if (xmile(file) && Files.exists(stella)) {
      return List.of(read(stella));
    }
    for (var name : List.of("output.tab", "output.csv")) {
      if (Files.exists(folder.resolve(name))) {
        return List.of(read(folder.resolve(name)));
      }
    }
    return List.of();
  }

  /// Columns by canonical name. A column with its first value alone is a constant; other gaps are
  /// not compared.
  static Map<String, double[]> read(Path file) throws IOException {
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
    var separator = file.toString().endsWith(".tab") ? '\t' : ',';
    var lines = text.lines().filter(l -> !l.isBlank()).toList();
    var header = cells(lines.getFirst(), separator);
    var columns = new LinkedHashMap<String, double[]>();
    for (int c = 0; c < header.size(); c++) {
      double[] column = new double[lines.size() - 1];
      int present = 0;
      for (int r = 0; r < column.length; r++) {
        var cells = cells(lines.get(r + 1), separator);
        var cell = c < cells.size() ? cells.get(c).strip() : "";
        column[r] = number(cell);
        present += Double.isNaN(column[r]) ? 0 : 1;
      }
      if (present == 1 && !Double.isNaN(column[0])) {
        Arrays.fill(column, column[0]);
      }
      columns.put(key(header.get(c)), column);
    }
    return columns;
  }

  private static double number(String cell) {
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static List<String> cells(String line, char separator) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && separator == ',') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells.stream().map(Suite::unquoted).toList();
  }

  private static String unquoted(String cell) {
    var text = cell.strip();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
        : text;
  }

  /// Names and elements in canonical form, whatever stands between the elements.
  static String key(String name) {
    var open = name.indexOf('[');
    if (open < 0) {
      return Names.canonical(name);
    }
    var elements = new ArrayList<String>();
    for (var element : name.substring(open + 1, name.lastIndexOf(']')).split(",", -1)) {
      elements.add(Names.canonical(element));
    }
    return Names.canonical(name.substring(0, open)) + elements;
  }

  static String compare(Run run, Map<String, double[]> expected) {
    Map<String, double[]> ours = new TreeMap<>();
    for (int i = 0; i < run.names().size(); i++) {
      ours.put(key(run.names().get(i)), run.values()[i]);
    }
    double[] times = expected.values().iterator().next();
    int compared = 0;
    String absent = "";
    String time = expected.keySet().iterator().next();
    for (var column : expected.entrySet()) {
      if (column.getKey().equals(time)) {
        continue;
      }
      double[] series = ours.get(column.getKey());
      if (series == null && CONTROL.contains(column.getKey())) {
        continue;
      }
      if (series == null) {
        absent = absent.isEmpty() ? column.getKey() : absent;
        continue;
      }
      compared++;
      String difference =
          difference(column.getKey(), times, column.getValue(), run.times(), series);
      if (!difference.isEmpty()) {
        return difference;
      }
    }
    return compared == 0
        ? "no column in common, such as " + absent
        : absent.isEmpty() ? "pass" : "lacks " + absent;
  }

  private static String difference(
      String name, double[] times, double[] expected, double[] ourTimes, double[] ours) {
    double largest = 0;
    for (double x : expected) {
      largest = Double.isNaN(x) ? largest : Math.max(largest, Math.abs(x));
    }
    double absolute = 1e-5 * Math.max(1, 0.1 * largest);
    int at = 0;
    for (int r = 0; r < expected.length; r++) {
      if (Double.isNaN(expected[r]) || Double.isNaN(times[r])) {
        continue;
      }
      // The nearest: tables round their times.
      while (at + 1 < ourTimes.length
          && Math.abs(ourTimes[at + 1] - times[r]) <= Math.abs(ourTimes[at] - times[r])) {
        at++;
      }
      if (Math.abs(ourTimes[at] - times[r]) > Math.max(1e-6, 1e-4 * Math.abs(times[r]))) {
        return name + " has no value at time " + times[r];
      }
      double error = Math.abs(ours[at] - expected[r]);
      if (!(error <= absolute + RELATIVE * Math.abs(expected[r]))) {
        return "%s at %s: %s, expected %s".formatted(name, times[r], ours[at], expected[r]);
      }
    }
    return "";
  }
}
