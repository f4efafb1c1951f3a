package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The series of the M3 competition of one frequency, with the part held back for scoring.
///
/// Makridakis, Hibon (2000), The M3-Competition: results, conclusions and implications,
/// International Journal of Forecasting 16(4).
record M3(List<Series> series) {

  /// @param id as published
  /// @param domain what it is about, such as DEMOGRAPHIC
  /// @param train what forecasters saw
  /// @param test what came next
  record Series(String id, String domain, double[] train, double[] test) {}

  static Path folder() {
    return Path.of(System.getProperty("overtake.home", "."))
        .resolve("../shared/gold/estimation/m3");
  }

  static M3 read(String frequency) throws IOException {
    List<String> train =
        Files.readAllLines(folder().resolve("M3-%s-train.csv".formatted(frequency)));
    List<String> test = Files.readAllLines(folder().resolve("M3-%s-test.csv".formatted(frequency)));
    List<Csv.Row> info = Csv.read(folder().resolve("M3-%s-info.csv".formatted(frequency)));
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      series.add(
          new Series(
              info.get(i).get("id"),
              info.get(i).get("domain"),
              numbers(train.get(i)),
              numbers(test.get(i))));
    }
    return new M3(series);
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(",", -1))
        .skip(1)
        .filter(cell -> !cell.isEmpty() && !cell.equals("NA"))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }
}
