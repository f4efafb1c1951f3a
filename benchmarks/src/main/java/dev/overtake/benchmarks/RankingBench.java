package dev.overtake.benchmarks;

import dev.overtake.estimation.ranking.Battles;
import dev.overtake.estimation.ranking.BradleyTerry;
import dev.overtake.estimation.ranking.BradleyTerry.Options;
import dev.overtake.estimation.ranking.Rating;
import dev.overtake.estimation.ranking.Rating.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Bradley–Terry against reference results of R's BradleyTerry2, its speed, and how often its
/// intervals hold the truth.
final class RankingBench {
  private static final double POINTS = 400 / Math.log(10);

  private RankingBench() {}

  static void run(Report report) throws IOException {
    gold(report);
    speed(report);
    coverage(report);
  }

  private static void gold(Report report) throws IOException {
    report.title("Bradley-Terry: largest deviation from reference abilities and standard errors");
    Path folder = M3.folder().resolveSibling("bradley-terry");
    if (!Files.isDirectory(folder)) {
      report.note("skipped: no reference results in " + folder);
      return;
    }
    JsonNode gold = new ObjectMapper().readTree(Files.readString(folder.resolve("bt_gold.json")));
    Battles citations = read(folder.resolve("citations_pairs.csv"), "Biometrika");
    report.atMost(
        "citations of journals",
        deviation(citations, new Options(0, false), gold.get("citations"), ".."),
        1e-4);
    Battles baseball = read(folder.resolve("baseball.csv"), "Baltimore");
    report.atMost(
        "baseball", deviation(baseball, new Options(0, false), gold.get("baseball"), "team"), 1e-4);
    report.atMost(
        "baseball with the home effect",
        deviation(baseball, new Options(0, true), gold.get("baseball_home"), "team"),
        1e-4);
  }

  private static Battles read(Path file, String reference) throws IOException {
    Battles.Builder builder = new Battles.Builder();
    builder.player(reference);
    Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .forEach(cells ->
            builder.add(
                builder.player(cells[0]),
                builder.player(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                0));
    return builder.build();
  }

  private static double deviation(Battles battles, Options options, JsonNode gold, String prefix) {
    BradleyTerry fit = BradleyTerry.fit(battles, options);
    double largest = 0;
    for (int i = 1; i < battles.players().size(); i++) {
      String name = prefix + battles.players().get(i);
      double error = Math.sqrt(fit.covariance()[i][i]);
      largest =
          Math.max(largest, Math.abs(fit.ability()[i] - gold.get("coef").get(name).asDouble()));
      largest = Math.max(largest, Math.abs(error - gold.get("se").get(name).asDouble()));
    }
    if (options.orderEffect()) {
      double home = gold.get("coef").get("at.home").asDouble();
      largest = Math.max(largest, Math.abs(fit.orderEffect() - home));
    }
    return largest;
  }

  private static void speed(Report report) {
    report.title("One million battles of 200 players, counted and rated with sandwich intervals");
    double[] truth = abilities(200, 1);
    double[] seconds = new double[3];
    for (int run = 0; run < seconds.length; run++) {
      int[][] battles = draw(truth, 1_000_000, run);
      long start = System.nanoTime();
      Battles.Builder builder = named(truth.length);
      for (int[] battle : battles) {
        builder.add(battle[0], battle[1], battle[2], 1 - battle[2], 0);
      }
      Rating.of(builder.build(), Options.PLAIN, 1000, Interval.SANDWICH, 0, 1, Bench.PARALLEL);
      seconds[run] = (System.nanoTime() - start) / 1e9;
    }
    report.atMost(
        "seconds, the first run included: the slowest", Arrays.stream(seconds).max().orElse(0), 2);
  }

  private static void coverage(Report report) {
    report.title("200 simulated tournaments of 40 players and 10,000 battles");
    int inside = 0;
    int all = 0;
    for (int t = 0; t < 200; t++) {
      double[] truth = abilities(40, t);
      Battles.Builder builder = named(truth.length);
      for (int[] battle : draw(truth, 10_000, 1000 + t)) {
        builder.add(battle[0], battle[1], battle[2], 1 - battle[2], 0);
      }
      for (Rating r :
          Rating.of(builder.build(), Options.PLAIN, 0, Interval.SANDWICH, 0, 1, Bench.PARALLEL)) {
        double points = POINTS * truth[Integer.parseInt(r.name())];
        inside += r.low() <= points && points <= r.high() ? 1 : 0;
        all++;
      }
    }
    report.within("share of 95 % intervals that hold the truth", (double) inside / all, 0.93, 0.97);
  }

  private static double[] abilities(int players, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] truth = new double[players];
    Arrays.setAll(truth, i -> random.nextGaussian() * 0.8);
    double mean = Arrays.stream(truth).average().orElse(0);
    return Arrays.stream(truth).map(a -> a - mean).toArray();
  }

  private static int[][] draw(double[] truth, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] battles = new int[count][];
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(truth.length);
      int b = (a + 1 + random.nextInt(truth.length - 1)) % truth.length;
      boolean won = random.nextDouble() < 1 / (1 + Math.exp(truth[b] - truth[a]));
      battles[i] = new int[] {a, b, won ? 1 : 0};
    }
    return battles;
  }

  private static Battles.Builder named(int players) {
    Battles.Builder builder = new Battles.Builder();
    for (int i = 0; i < players; i++) {
      builder.player(Integer.toString(i));
    }
    return builder;
  }
}
