package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.model.DataSeries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Vensim's text form of data and results (`.dat`): the name of a variable on a line of its own,
/// then a line for each time and value with a tab between them.
public final class DatFile {
  private DatFile() {}

  /// Every series of a file. Of two values for one time the later counts, as in Vensim.
  ///
  /// @throws IOException in a sentence with the line, where the file is no such file
  public static List<DataSeries> read(Path file) throws IOException {
    var all = new ArrayList<DataSeries>();
    var name = "";
    var points = new TreeMap<Double, Double>();
    var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i).replace("\ufeff", "");
      var tab = line.indexOf('\t');
      if (tab < 0) {
        if (!line.isBlank()) {
          add(all, name, points);
          name = line.strip();
        }
      } else if (!line.isBlank()) {
        var time = number(line.substring(0, tab));
        var value = number(line.substring(tab + 1));
        if (name.isEmpty() || Double.isNaN(time) || Double.isNaN(value)) {
          throw new IOException(
              "%s:%s: expected the name of a variable, or a time and a value with a tab between them"
                  .formatted(file.getFileName(), i + 1));
        }
        points.put(time, value);
      }
    }
    add(all, name, points);
    return all;
  }

  private static void add(List<DataSeries> all, String name, Map<Double, Double> points) {
    if (!points.isEmpty()) {
      all.add(
          new DataSeries(
              name,
              points.keySet().stream().mapToDouble(x -> x).toArray(),
              points.values().stream().mapToDouble(x -> x).toArray()));
      points.clear();
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
