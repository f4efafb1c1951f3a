package dev.overtake.claims.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The signs, codes and names of currencies, and of their parts.
final class CurrencyWords {
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, Double> PARTS = new HashMap<>();
  private static final Set<String> CODES;

  static {
    var table = WordTable.read("currencies.txt");
    table.forEach((code, words) -> {
      for (var word : words) {
        var ratio = word.indexOf(':');
        if (ratio > 0) {
          PARTS.put(word.substring(0, ratio), Double.valueOf(word.substring(ratio + 1)));
        } else if (!word.equals("|")) {
          NAMES.putIfAbsent(word, code);
        }
      }
    });
    CODES = Set.copyOf(table.keySet());
  }

  private static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("u.s", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("hk", "HKD"),
          Map.entry("c", "CAD"),
          Map.entry("can", "CAD"),
          Map.entry("cad", "CAD"),
          Map.entry("a", "AUD"),
          Map.entry("aud", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("nz", "NZD"),
          Map.entry("nzd", "NZD"),
          Map.entry("s", "SGD"),
          Map.entry("nt", "TWD"),
          Map.entry("r", "BRL"),
          Map.entry("mxn", "MXN"),
          Map.entry("mex", "MXN"));
  private static final Map<String, String> PEOPLES =
      Map.ofEntries(
          Map.entry("us", ""),
          Map.entry("u.s", ""),
          Map.entry("american", ""),
          Map.entry("australian", "AUD"),
          Map.entry("canadian", "CAD"),
          Map.entry("taiwan", "TWD"),
          Map.entry("taiwanese", "TWD"),
          Map.entry("singapore", "SGD"),
          Map.entry("zealand", "NZD"),
          Map.entry("kong", "HKD"),
          Map.entry("british", "GBP"),
          Map.entry("dutch", ""),
          Map.entry("finnish", ""),
          Map.entry("turkish", ""),
          Map.entry("chinese", ""),
          Map.entry("japanese", ""),
          Map.entry("korean", ""),
          Map.entry("swiss", ""),
          Map.entry("swedish", ""),
          Map.entry("norwegian", "NOK"),
          Map.entry("danish", ""),
          Map.entry("russian", ""),
          Map.entry("mexican", ""),
          Map.entry("indian", ""));
  private static final Set<String> CODES_IN_LOWER_CASE =
      Set.of("usd", "eur", "gbp", "cny", "jpy", "inr", "hkd", "aud", "cad", "btc");
  private static final Set<String> BARE =
      Set.of("dollar", "dollars", "euro", "euros", "yuan", "renminbi", "rmb", "yen", "usd");

  private CurrencyWords() {}

  /// Every word that money can begin with.
  static Set<String> opening() {
    var words = new HashSet<>(NAMES.keySet());
    words.addAll(DOLLARS.keySet());
    for (var code : CODES) {
      words.add(code.toLowerCase(Locale.ROOT));
      words.add("m" + code.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /// The code of what is named, a sign or a noun, or null.
  static @Nullable String code(String word) {
    return NAMES.get(word);
  }

  /// Whether letters are the code of a currency.
  static boolean isCode(String code) {
    return CODES.contains(code);
  }

  /// Whether a code is one also where it is not in capitals.
  static boolean inLowerCase(String word) {
    return CODES_IN_LOWER_CASE.contains(word);
  }

  /// The code of the dollars that letters before the sign stand for, or null.
  static @Nullable String dollars(String letters) {
    return DOLLARS.get(letters);
  }

  /// The code that the name of a people makes of a noun, as in Canadian dollars; empty where the
  /// noun says enough, null for what is no people.
  static @Nullable String ofPeople(String word) {
    return PEOPLES.get(word);
  }

  /// How many of a part, as of cents, are one of its currency, or null.
  static @Nullable Double part(String word) {
    return PARTS.get(word);
  }

  /// The code of a currency that may be named without a number, or null.
  static @Nullable String bare(String word) {
    return BARE.contains(word) ? NAMES.getOrDefault(word, "USD") : null;
  }
}
