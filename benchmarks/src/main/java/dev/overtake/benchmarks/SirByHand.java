package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/// The epidemic of three stocks written by hand, in Java and in C: what a compiled model is held
/// against. Every output of every step is kept, as the engine keeps it.
final class SirByHand {
  static final int STEPS = 3200;
  private static final double DT = 0.03125;
  private static final int BATCHES = 40;
  private static final int RUNS = 200;

  private static final String C =
      """
      #include <stdio.h>
      #include <stdlib.h>
      #include <time.h>
      double *run(double total, double duration, double contact) {
        double s = total, i = 5, r = 0, *out = malloc(8 * 6 * 3201);
        for (int k = 0; k <= 3200; k++) {
          double succumbing = s * i / total * contact, recovering = i / duration;
          out[k] = k * 0.03125; out[3201 + k] = s; out[6402 + k] = i; out[9603 + k] = r;
          out[12804 + k] = succumbing; out[16005 + k] = recovering;
          s += 0.03125 * -succumbing; i += 0.03125 * (succumbing - recovering); r += 0.03125 * recovering;
        }
        return out;
      }
      int main(int n, char **a) {
        double best = 1e18, sum = 0, total = atof(a[1]);
        for (int b = 0; b < 40; b++) {
          struct timespec t, u; clock_gettime(CLOCK_MONOTONIC, &t);
          for (int j = 0; j < 200; j++) { double *o = run(total, 5, 0.3); sum += o[6402 + 3200]; free(o); }
          clock_gettime(CLOCK_MONOTONIC, &u);
          double us = ((u.tv_sec - t.tv_sec) * 1e9 + u.tv_nsec - t.tv_nsec) / 200e3;
          if (us < best) best = us;
        }
        printf("%f %f", best, sum);
      }
      """;

  private SirByHand() {}

  static double[][] run(double total, double duration, double contact) {
    var out = new double[6][STEPS + 1];
    var s = total;
    var i = 5.0;
    var r = 0.0;
    for (var k = 0; k <= STEPS; k++) {
      var succumbing = s * i / total * contact;
      var recovering = i / duration;
      out[0][k] = k * DT;
      out[1][k] = s;
      out[2][k] = i;
      out[3][k] = r;
      out[4][k] = succumbing;
      out[5][k] = recovering;
      s += DT * -succumbing;
      i += DT * (succumbing - recovering);
      r += DT * recovering;
    }
    return out;
  }

  /// Microseconds of a run in Java, the best of many.
  static double java() {
    var best = Double.POSITIVE_INFINITY;
    var sum = 0.0;
    for (var batch = 0; batch < BATCHES; batch++) {
      var start = System.nanoTime();
      for (var run = 0; run < RUNS; run++) {
        sum += run(1000, 5, 0.3)[2][STEPS];
      }
      best = Math.min(best, (System.nanoTime() - start) / (RUNS * 1e3));
    }
    return sum > 0 ? best : Double.NaN;
  }

  /// Microseconds of a run in C at -O2; NaN where there is no C compiler.
  static double c() throws IOException {
    var folder = Files.createTempDirectory("sir");
    try {
      Files.writeString(folder.resolve("sir.c"), C);
      var program = folder.resolve("sir").toString();
      var built =
          new ProcessBuilder("cc", "-O2", "-o", program, folder.resolve("sir.c").toString())
              .inheritIO()
              .start()
              .waitFor();
      if (built != 0) {
        return Double.NaN;
      }
      var process = new ProcessBuilder(program, "1000").start();
      var text =
          new String(
              process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Double.parseDouble(text.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    } catch (IOException e) {
      return Double.NaN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }
}
