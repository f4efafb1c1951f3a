package dev.overtake.claims;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names of units and currencies as texts write them, with the sign each is kept under.
final class MeasureWords {
  private static final Map<String, String> UNITS = units();
  private static final Map<String, String> CURRENCIES = currencies();

  private static final Set<String> TIMES =
      Set.of("years", "months", "weeks", "days", "hours", "minutes", "seconds");

  private MeasureWords() {}

  /// The sign of a unit, or null when the word is none.
  static @Nullable String unit(String raw) {
    var exact = UNITS.get(raw);
    return exact == null ? UNITS.get(raw.toLowerCase(Locale.ROOT)) : exact;
  }

  /// Whether a unit measures time.
  static boolean time(String sign) {
    return TIMES.contains(sign);
  }

  /// The code of a currency by its name, or null.
  static @Nullable String currency(String raw) {
    return CURRENCIES.get(raw.toLowerCase(Locale.ROOT));
  }

  /// The code of a currency by its sign, or null.
  static @Nullable String sign(char c) {
    return switch (c) {
      case '$' -> "USD";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥' -> "JPY";
      case '₩' -> "KRW";
      case '₹' -> "INR";
      default -> null;
    };
  }

  private static Map<String, String> units() {
    var map = new HashMap<String, String>();
    for (var sign :
        "GW MW TW TWh GWh MWh kWh Wh kW PFLOPS TFLOPS GB TB MB PB km cm mm kg ml mph kph psi GHz MHz kHz"
            .split(" ", -1)) {
      map.put(sign, sign);
      map.put(sign.toLowerCase(Locale.ROOT), sign);
    }
    add(map, "GW", "gigawatt", "gigawatts");
    add(map, "MW", "megawatt", "megawatts");
    add(map, "TW", "terawatt", "terawatts");
    add(map, "kW", "kilowatt", "kilowatts");
    add(map, "months", "month", "months");
    add(map, "years", "year", "years");
    add(map, "weeks", "week", "weeks");
    add(map, "days", "day", "days");
    add(map, "hours", "hour", "hours");
    add(map, "minutes", "minute", "minutes");
    add(map, "seconds", "second", "seconds");
    add(map, "bit", "bit", "bits");
    add(map, "points", "point", "points");
    add(map, "tons", "ton", "tons", "tonne", "tonnes");
    add(map, "km", "kilometer", "kilometers", "kilometre", "kilometres");
    add(map, "m", "meter", "meters", "metre", "metres");
    add(map, "cm", "centimeter", "centimeters", "centimetre", "centimetres");
    add(map, "mm", "millimeter", "millimeters", "millimetre", "millimetres");
    add(map, "mile", "mile", "miles", "mi");
    add(map, "yard", "yard", "yards");
    add(map, "foot", "foot", "feet", "ft");
    add(map, "inch", "inch", "inches");
    add(map, "acre", "acre", "acres");
    add(map, "hectare", "hectare", "hectares");
    add(map, "kg", "kilogram", "kilograms", "kilo", "kilos", "kgs");
    add(map, "g", "gram", "grams");
    add(map, "pound", "pound", "pounds", "lb", "lbs");
    add(map, "ounce", "ounce", "ounces", "oz");
    add(map, "liter", "liter", "liters", "litre", "litres");
    add(map, "ml", "milliliter", "milliliters", "millilitre", "millilitres");
    add(map, "gallon", "gallon", "gallons");
    add(map, "barrel", "barrel", "barrels");
    add(map, "degree", "degree", "degrees");
    add(map, "MB", "megabyte", "megabytes");
    add(map, "GB", "gigabyte", "gigabytes");
    add(map, "TB", "terabyte", "terabytes");
    add(map, "horsepower", "horsepower", "hp");
    return Map.copyOf(map);
  }

  private static Map<String, String> currencies() {
    var map = new HashMap<String, String>();
    add(map, "USD", "dollar", "dollars", "usd", "bucks");
    add(map, "EUR", "euro", "euros", "eur");
    add(map, "CNY", "yuan", "renminbi", "rmb", "cny");
    add(map, "JPY", "yen", "jpy");
    add(map, "GBP", "gbp", "quid");
    add(map, "KRW", "won", "krw");
    add(map, "INR", "rupee", "rupees", "inr");
    add(map, "CHF", "franc", "francs", "chf");
    add(map, "RUB", "ruble", "rubles", "rouble", "roubles");
    add(map, "MXN", "peso", "pesos");
    add(map, "DEM", "mark", "marks");
    add(map, "cent", "cent", "cents", "pence", "penny");
    add(map, "HKD", "hkd");
    add(map, "AUD", "aud");
    add(map, "CAD", "cad");
    add(map, "SEK", "krona", "kronor", "sek");
    add(map, "TRY", "lira", "liras");
    add(map, "NLG", "guilder", "guilders");
    add(map, "ESP", "peseta", "pesetas");
    add(map, "FIM", "markka");
    add(map, "THB", "baht");
    add(map, "ILS", "shekel", "shekels");
    add(map, "AED", "dirham", "dirhams");
    add(map, "SAR", "riyal", "riyals");
    add(map, "BTC", "bitcoin", "bitcoins", "btc");
    return Map.copyOf(map);
  }

  private static void add(Map<String, String> to, String sign, String... words) {
    for (var word : words) {
      to.put(word, sign);
    }
  }
}
