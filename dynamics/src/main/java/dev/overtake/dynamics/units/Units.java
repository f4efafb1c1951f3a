package dev.overtake.dynamics.units;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A unit of measurement as powers of what it is made of; empty for a plain number.
///
/// @param powers by name, none of them nought
record Units(Map<String, Double> powers) {
  static final Units NONE = new Units(Map.of());

  Units {
    powers = new TreeMap<>(powers);
  }

  /// Reads a unit as models write it: names with `*`, `/`, `^` and brackets.
  ///
  /// @return empty when there is none, or it cannot be read
  static Optional<Units> parse(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      var parser = new Parser(text);
      var units = parser.product();
      return parser.at == text.length() ? Optional.of(units) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  Units times(Units other) {
    return combined(other, 1);
  }

  Units per(Units other) {
    return combined(other, -1);
  }

  Units power(double exponent) {
    var result = new TreeMap<String, Double>();
    powers.forEach((name, p) -> put(result, name, p * exponent));
    return new Units(result);
  }

  private Units combined(Units other, double sign) {
    var result = new TreeMap<>(powers);
    other.powers.forEach((name, p) -> put(result, name, result.getOrDefault(name, 0.0) + sign * p));
    return new Units(result);
  }

  private static void put(Map<String, Double> into, String name, double power) {
    if (Math.abs(power) < 1e-9) {
      into.remove(name);
    } else {
      into.put(name, power);
    }
  }

  @Override
  public String toString() {
    if (powers.isEmpty()) {
      return "a plain number";
    }
    var above = side(1);
    var below = side(-1);
    return below.isEmpty() ? above : (above.isEmpty() ? "1" : above) + "/" + below;
  }

  private String side(int sign) {
    return powers.entrySet().stream()
        .filter(e -> e.getValue() * sign > 0)
        .map(e -> {
          var power = Math.abs(e.getValue());
          var shown = power == Math.rint(power) ? String.valueOf((long) power) : "" + power;
          return power == 1 ? e.getKey() : e.getKey() + "^" + shown;
        })
        .collect(Collectors.joining(sign > 0 ? "*" : "/"));
  }

  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
    }

    Units product() {
      var units = factor();
      while (at < text.length()) {
        var c = text.charAt(at);
        if (c == '*') {
          at++;
          units = units.times(factor());
        } else if (c == '/') {
          at++;
          units = units.per(factor());
        } else {
          break;
        }
      }
      return units;
    }

    private Units factor() {
      skip();
      Units base;
      if (at < text.length() && text.charAt(at) == '(') {
        at++;
        base = product();
        at++;
      } else {
        var start = at;
        while (at < text.length() && "*/^()".indexOf(text.charAt(at)) < 0) {
          at++;
        }
        base = named(text.substring(start, at).strip());
      }
      skip();
      if (at < text.length() && text.charAt(at) == '^') {
        at++;
        var start = at;
        while (at < text.length() && "-.0123456789".indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        base = base.power(Double.parseDouble(text.substring(start, at)));
        skip();
      }
      return base;
    }

    private void skip() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }

    private static Units named(String name) {
      return switch (name.toLowerCase(Locale.ROOT)) {
        case "", "1", "dmnl", "dimensionless", "unitless", "fraction", "percent", "%" -> NONE;
        case "year", "years", "yr", "yrs" -> new Units(Map.of("year", 1.0));
        default -> new Units(Map.of(singular(name), 1.0));
      };
    }

    private static String singular(String name) {
      var plain = name.toLowerCase(Locale.ROOT).replaceAll("[ _]+", " ");
      return plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss")
          ? plain.substring(0, plain.length() - 1)
          : plain;
    }
  }
}
