package dev.overtake.benchmarks;

/// Probabilities of who leads, over pairs of series.
final class LeadBench {

  private LeadBench() {}

  static void run(Report report, M3 yearly) {
    report.title("Leads");
  }
}
