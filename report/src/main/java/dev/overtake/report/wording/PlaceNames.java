package dev.overtake.report.wording;

import java.util.Locale;
import java.util.Set;

/// Names of jurisdictions as they stand in a sentence.
final class PlaceNames {
  private static final Set<String> WITH_ARTICLE = Set.of("US", "GB", "AE", "NL", "PH");

  private PlaceNames() {}

  /// A jurisdiction by its code: `the United States`, `Germany`; the code itself where it has no
  /// name.
  static String of(String code) {
    if (code.equals("EU")) {
      return "the European Union";
    }
    var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    return name.isEmpty() || name.equals(code)
        ? code
        : WITH_ARTICLE.contains(code) ? "the " + name : name;
  }
}
