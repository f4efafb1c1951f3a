package dev.overtake.exposure.knowledge;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Jurisdictions by ISO 3166: alpha-2 for nations, `US-CO` for their parts, `EU` for the union.
public final class Jurisdictions {
  /* Member states of the European Union: Treaty on European Union, Art. 52, after 2020-01-31. */
  private static final Set<String> EU =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
  private static final Map<String, String> ALPHA_2 =
      Stream.of(Locale.getISOCountries())
          .collect(Collectors.toMap(c -> Locale.of("", c).getISO3Country(), c -> c, (a, b) -> a));

  private Jurisdictions() {}

  /// Whether a place lies in one of the listed jurisdictions; `!US` means anywhere but there.
  public static Ternary within(String place, Collection<String> listed) {
    if (place.isEmpty()) {
      return Ternary.UNKNOWN;
    }
    var shut = listed.stream().filter(l -> l.startsWith("!")).map(l -> l.substring(1)).toList();
    var open = listed.stream().filter(l -> !l.startsWith("!")).toList();
    var inside = open.isEmpty() ? Ternary.TRUE : in(place, open);
    return shut.isEmpty() ? inside : inside.and(in(place, shut).not());
  }

  private static Ternary in(String place, Collection<String> listed) {
    var unsure = Ternary.FALSE;
    for (var one : listed) {
      if (place.equals(one)
          || place.startsWith(one + "-")
          || (one.equals("EU") && EU.contains(place))) {
        return Ternary.TRUE;
      }
      // A union or nation that only holds the listed place leaves open where in it.
      if ((place.equals("EU") && EU.contains(one)) || one.startsWith(place + "-")) {
        unsure = Ternary.UNKNOWN;
      }
    }
    return unsure;
  }

  /// The alpha-2 code of an alpha-3 code, or the text itself.
  public static String alpha2(String alpha3) {
    return ALPHA_2.getOrDefault(alpha3, alpha3.equals("EUU") ? "EU" : alpha3);
  }

  /// Whether a text is written as a jurisdiction.
  public static boolean isOne(String text) {
    return text.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?");
  }
}
