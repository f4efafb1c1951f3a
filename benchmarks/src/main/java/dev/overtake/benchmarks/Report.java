package dev.overtake.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/// Prints figures beside their targets.
record Report(PrintStream out) {

  void title(String text) {
    out.println();
    out.println(text);
  }

  void note(String text) {
    out.println("  " + text);
  }

  void atMost(String what, double figure, double target) {
    line(what, figure, "<= %.3f".formatted(target), figure <= target);
  }

  void atLeast(String what, double figure, double target) {
    line(what, figure, ">= %.3f".formatted(target), figure >= target);
  }

  void within(String what, double figure, double low, double high) {
    line(what, figure, "%.3f to %.3f".formatted(low, high), figure >= low && figure <= high);
  }

  void figure(String what, double figure) {
    out.printf(Locale.ROOT, "  %-58s %9.4f%n", what, figure);
  }

  private void line(String what, double figure, String target, boolean met) {
    out.printf(
        Locale.ROOT, "  %-58s %9.4f  %-16s %s%n", what, figure, target, met ? "pass" : "MISS");
  }
}
