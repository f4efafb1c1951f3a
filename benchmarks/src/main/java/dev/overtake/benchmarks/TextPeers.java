package dev.overtake.benchmarks;

import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.OptionalDouble;

/// Speed beside programs that find the amounts of a text and judge nothing: all read the same text
/// in the same run, in one thread each, warmed up, the median of nine.
final class TextPeers {
  private static final int REPEATS = 9;
  private static final int PASSES = 20;
  private static final long WARM = 3_000_000_000L;

  private TextPeers() {}

  static void run(Report report, Checker checker, String text)
      throws IOException, InterruptedException {
    report.title("Reading a text, megabytes a second on one core");
    double own = own(checker, text);
    report.figure("Overtake, from the text to the verdicts", own);
    var file = Files.createTempFile("text", ".txt");
    try {
      Files.writeString(file, text);
      peer(
          report,
          own,
          "recognisers of numbers, per cent, money, units and dates",
          Peer.run("node", "recognizers.mjs", file.toString()));
      peer(report, own, "compromise, numbers", Peer.run("node", "compromise.mjs", file.toString()));
      peer(
          report,
          own,
          "compromise, numbers and dates",
          Peer.run("node", "compromise.mjs", file.toString(), "dates"));
    } finally {
      Files.delete(file);
    }
  }

  private static void peer(Report report, double own, String name, OptionalDouble speed) {
    if (speed.isEmpty()) {
      report.note("skipped: " + name + "; install with benchmarks/peers/install npm");
      return;
    }
    report.figure(name, speed.getAsDouble());
    report.figure("  Overtake is as many times as fast", own / speed.getAsDouble());
  }

  private static double own(Checker checker, String text) {
    var document = new Document("text", "", null, text);
    var start = System.nanoTime();
    while (System.nanoTime() - start < WARM) {
      checker.check(document);
    }
    var times = new double[REPEATS];
    for (var repeat = 0; repeat < REPEATS; repeat++) {
      var before = System.nanoTime();
      for (var pass = 0; pass < PASSES; pass++) {
        checker.check(document);
      }
      times[repeat] = (System.nanoTime() - before) / 1e9 / PASSES;
    }
    Arrays.sort(times);
    return text.getBytes(StandardCharsets.UTF_8).length / times[REPEATS / 2] / 1e6;
  }
}
