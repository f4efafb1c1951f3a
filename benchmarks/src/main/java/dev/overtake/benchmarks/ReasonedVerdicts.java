package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/// The verdicts that people reasoned out for the claims of five essays, by the claim's name in the
/// essays' key. Where two claims of the key are one of the reasoned ones, both have its verdict.
final class ReasonedVerdicts {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("s0-c01", "C005"),
          Map.entry("s0-c02", "C006"),
          Map.entry("s0-c03", "C008"),
          Map.entry("s0-c04", "C024"),
          Map.entry("s0-c05", "C029"),
          Map.entry("s0-c07", "C033"),
          Map.entry("s0-c08", "C033"),
          Map.entry("s1-c01", "C036"),
          Map.entry("s1-c02", "C045"),
          Map.entry("s2-c02", "C095"),
          Map.entry("s2-c03", "C091"),
          Map.entry("s2-c06", "C056"),
          Map.entry("s2-c07", "C053"),
          Map.entry("s2-c08", "C084"),
          Map.entry("s3-c01", "C110"),
          Map.entry("s3-c02", "C111"),
          Map.entry("s3-c03", "C110"),
          Map.entry("s3-c04", "C112"),
          Map.entry("s3-c05", "C121"),
          Map.entry("s3-c06", "C109"),
          Map.entry("s3-c07", "C105"),
          Map.entry("s3-c08", "C106"),
          Map.entry("s3-c09", "C128"),
          Map.entry("s4-c01", "C141"));

  private final Map<String, String> verdicts;

  ReasonedVerdicts(Path claims) throws IOException {
    verdicts =
        Csv.read(claims).stream()
            .collect(Collectors.toMap(r -> r.get("id"), r -> word(r.get("verdict"))));
  }

  /// The verdict of a claim of the key; empty where nobody reasoned about it.
  String of(String claim) {
    return verdicts.getOrDefault(NAMES.getOrDefault(claim, ""), "");
  }

  private static String word(String verdict) {
    return switch (verdict) {
      case "mixed" -> "ambiguous definition";
      case "unverifiable" -> "no data";
      case "altered quotation" -> "misattributed";
      case "not-checkable" -> "not checkable";
      default -> verdict;
    };
  }
}
