package dev.overtake.claims.periods;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whole numbers and places in an order, in words and in figures.
final class Counts {
  private static final Map<String, Integer> SMALL =
      counted(
          0,
          "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen");
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> PLACES =
      counted(
          1,
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
              + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
              + " twentieth");
  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final int LONGEST = 12;

  private final Words words;

  Counts(Words words) {
    this.words = words;
  }

  private static Map<String, Integer> counted(int from, String list) {
    var map = new HashMap<String, Integer>();
    for (var word : list.split(" ", -1)) {
      map.put(word, from + map.size());
    }
    return Map.copyOf(map);
  }

  /// `twenty-one` and the like.
  @Nullable Read<Integer> belowHundred(int at) {
    var small = SMALL.get(words.at(at));
    if (small != null) {
      return new Read<>(small, at + 1);
    }
    var tens = TENS.get(words.at(at));
    if (tens == null) {
      return null;
    }
    var rest = words.skip(at + 1, "-");
    var unit = SMALL.get(words.at(rest));
    return unit != null && unit > 0 && unit < 10
        ? new Read<>(tens + unit, rest + 1)
        : new Read<>(tens, at + 1);
  }

  /// `two hundred and sixty seven` and the like.
  @Nullable Read<Integer> inWords(int from) {
    var total = 0;
    var current = 0;
    var next = from;
    var open = true;
    for (var at = from; at < from + LONGEST; ) {
      var part = open ? belowHundred(at) : null;
      if (part != null) {
        current += part.value();
        at = part.next();
        open = false;
      } else if (words.is(at, "hundred") && current > 0 && current < 100) {
        current *= 100;
        at++;
        open = true;
      } else if (words.is(at, "thousand") && current > 0 && total == 0) {
        total = current * 1000;
        current = 0;
        at++;
        open = true;
      } else if (words.is(at, "and") && open && at > from && belowHundred(at + 1) != null) {
        at++;
        continue;
      } else {
        break;
      }
      next = at;
    }
    return next == from ? null : new Read<>(total + current, next);
  }

  /// A whole number either way.
  @Nullable Read<Integer> whole(int at) {
    var number = words.number(at);
    return number >= 0 ? new Read<>(number, at + 1) : inWords(at);
  }

  /// `18th`, `first` and `twenty-first`.
  @Nullable Read<Integer> place(int at) {
    var number = words.number(at);
    if (number > 0 && words.glued(at + 1) && words.in(at + 1, SUFFIXES)) {
      return new Read<>(number, at + 2);
    }
    var place = PLACES.get(words.at(at));
    if (place != null) {
      return new Read<>(place, at + 1);
    }
    var tens = TENS.get(words.at(at));
    var rest = words.skip(at + 1, "-");
    var unit = PLACES.get(words.at(rest));
    if (tens != null && unit != null && unit < 10) {
      return new Read<>(tens + unit, rest + 1);
    }
    return words.is(at, "thirtieth") ? new Read<>(30, at + 1) : null;
  }

  /// A day of the month, `4`, `4th` or `fourth`.
  @Nullable Read<Integer> dayOfMonth(int at) {
    var place = place(at);
    if (place != null) {
      return place.value() <= 31 ? place : null;
    }
    var number = words.number(at);
    var clock = words.is(at + 1, ":") && words.glued(at + 1);
    return number >= 1 && number <= 31 && words.digits(at) <= 2 && words.ends(at + 1) && !clock
        ? new Read<>(number, at + 1)
        : null;
  }
}
