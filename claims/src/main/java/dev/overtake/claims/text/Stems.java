package dev.overtake.claims.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words without their endings, British and American spellings alike.
///
/// Stems are cut by a few endings only: two spellings of a word must meet, and two words must not.
public final class Stems {
  private static final Map<String, String> ENGLISH = english();

  /// Those of English alone.
  public static final Stems PLAIN = new Stems(Map.of());

  private final Map<String, String> alike;

  /// Those of English and of words that stand for others besides.
  public Stems(Map<String, String> more) {
    alike = new HashMap<>(ENGLISH);
    alike.putAll(more);
  }

  private static Map<String, String> english() {
    var alike = new HashMap<String, String>();
    meet(alike, "world", "global", "globally", "worldwide", "planet");
    meet(alike, "defense", "defence");
    meet(alike, "center", "centre");
    meet(alike, "factory", "factorie");
    meet(alike, "production", "produced", "produces", "produce", "producing");
    meet(alike, "generation", "generated", "generates", "generate", "generating");
    meet(alike, "install", "installed", "installs", "installing", "installations", "installation");
    meet(alike, "add", "added", "adding", "adds", "additions");
    meet(alike, "invest", "invested", "investment", "investments", "investing", "invests");
    meet(alike, "spend", "spending", "spends", "spent");
    meet(alike, "manufacturing", "manufactures", "manufacturer", "manufactured", "manufacture");
    meet(alike, "file", "filed", "filings", "filing");
    meet(alike, "build", "built", "builds", "building");
    return Map.copyOf(alike);
  }

  private static void meet(Map<String, String> alike, String stem, String... words) {
    for (var word : words) {
      alike.put(word, stem);
    }
  }

  /// The stem of a word.
  public String of(String word) {
    var plain = word.replace(".", "").toLowerCase(Locale.ROOT);
    var meant = alike.get(plain);
    if (meant != null) {
      return meant;
    }
    var length = plain.length();
    if (length > 4 && plain.endsWith("ies")) {
      plain = plain.substring(0, length - 3) + "y";
    } else if (length > 3
        && plain.endsWith("s")
        && !plain.endsWith("ss")
        && !plain.endsWith("us")
        && !plain.endsWith("is")) {
      plain = plain.substring(0, length - 1);
    }
    return alike.getOrDefault(plain, plain);
  }
}
