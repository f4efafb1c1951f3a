package dev.overtake.claims;

import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds claims that cannot both hold, and documents that say nothing new.
final class Conflicts {
  private final Map<String, String> groups = new HashMap<>();

  Conflicts(Race race) {
    race.indicators()
        .forEach(
            i -> groups.put(i.id(), i.dependenceGroup().isEmpty() ? i.id() : i.dependenceGroup()));
  }

  private record Placed(CheckResult.Checked document, Claim claim, Reading reading) {
    String name() {
      return document.path() + "#" + claim.id();
    }
  }

  List<CheckResult.Contradiction> between(
      List<CheckResult.Checked> documents, List<List<Reading>> readings) {
    var byGroup = new HashMap<String, List<Placed>>();
    for (var d = 0; d < documents.size(); d++) {
      var claims = documents.get(d).claims();
      for (var c = 0; c < claims.size(); c++) {
        var reading = readings.get(d).get(c);
        if (reading.open().isEmpty()) {
          byGroup
              .computeIfAbsent(
                  groups.getOrDefault(reading.indicators().getFirst(), ""), g -> new ArrayList<>())
              .add(new Placed(documents.get(d), claims.get(c), reading));
        }
      }
    }
    var found = new ArrayList<CheckResult.Contradiction>();
    byGroup.keySet().stream()
        .sorted()
        .forEach(group -> {
          var list = byGroup.getOrDefault(group, List.of());
          for (var i = 0; i < list.size(); i++) {
            for (var j = i + 1; j < list.size() && j < i + 200; j++) {
              var why = why(list.get(i), list.get(j));
              if (!why.isEmpty()) {
                found.add(
                    new CheckResult.Contradiction(list.get(i).name(), list.get(j).name(), why));
              }
            }
          }
        });
    return found;
  }

  private static String why(Placed a, Placed b) {
    var x = a.reading();
    var y = b.reading();
    var same = x.indicators().getFirst().equals(y.indicators().getFirst());
    if (leads(x) && leads(y) && !x.subject().equals(y.subject()) && same) {
      return "Each puts another one first.";
    }
    if (same
        && x.relation() == Relation.COMPARISON
        && y.relation() == Relation.COMPARISON
        && x.subject().equals(y.comparator())
        && y.subject().equals(x.comparator())) {
      return "Each has the other one ahead.";
    }
    if (same
        && x.relation() == y.relation()
        && x.subject().equals(y.subject())
        && x.comparator().equals(y.comparator())
        && numeric(x)
        && sameYears(x, y)) {
      var apart = Math.max(x.low() - y.high(), y.low() - x.high());
      var size = Math.min(Math.abs(x.low()), Math.abs(y.low()));
      return apart > 0.1 * size
          ? "The same amount is given as " + x.text() + " and as " + y.text() + "."
          : "";
    }
    if (!a.document().path().equals(b.document().path())) {
      var other = credited(a, b);
      return other.isEmpty() ? credited(b, a) : other;
    }
    return "";
  }

  /* One gives the lead to the contender that the evidence has behind; the other tells of the one
   * that the evidence has ahead. */
  private static String credited(Placed a, Placed b) {
    var lead = a.reading().subject();
    var other = b.reading().subject();
    return leads(a.reading()) && !lead.equals(other) && behind(a.claim(), lead, other)
        ? "One gives the lead to another than the other tells of, and the evidence sides with the"
            + " latter."
        : "";
  }

  private static boolean behind(Claim claim, String lead, String other) {
    var judged =
        claim.verdict().equals(Verdict.CONTRADICTED.word())
            || claim.verdict().equals(Verdict.NO_DATA.word());
    var figures = claim.evidence();
    return judged
        && figures.size() == 2
        && figures.get(0).contender().equals(lead)
        && figures.get(1).contender().equals(other);
  }

  private static boolean leads(Reading r) {
    return r.relation() == Relation.RANK && r.low() <= 1;
  }

  private static boolean numeric(Reading r) {
    return switch (r.relation()) {
      case VALUE, SHARE, RATIO -> true;
      case DIFFERENCE, GROWTH, RANK, COMPARISON, TREND -> false;
    };
  }

  private static boolean sameYears(Reading x, Reading y) {
    return Arrays.equals(x.years(), y.years());
  }

  /// Documents of one call whose every figure stands in an earlier one.
  List<CheckResult.Origin> origins(List<CheckResult.Checked> documents) {
    var found = new ArrayList<CheckResult.Origin>();
    for (var i = 1; i < documents.size(); i++) {
      var own = numbers(documents.get(i));
      for (var j = 0; j < i && !own.isEmpty(); j++) {
        if (repeats(documents.get(i), documents.get(j))) {
          found.add(
              new CheckResult.Origin(
                  documents.get(i).path(),
                  documents.get(j).path(),
                  "Each of its %d figures stands there already: the two count as one origin."
                      .formatted(own.size())));
          break;
        }
      }
    }
    return found;
  }

  /* Every figure has its like in the other, by what it is of and by size. */
  private static boolean repeats(CheckResult.Checked copy, CheckResult.Checked first) {
    for (var c : copy.claims()) {
      var low = c.value().low();
      var high = c.value().high();
      if (low == null || high == null || c.unit().isEmpty() || c.unit().equals("rank")) {
        continue;
      }
      if (first.claims().stream().noneMatch(o -> like(c.indicator(), o, low, high))) {
        return false;
      }
    }
    return true;
  }

  private static boolean like(String indicator, Claim o, double low, double high) {
    var a = o.value().low();
    var b = o.value().high();
    return o.indicator().equals(indicator)
        && a != null
        && b != null
        && a <= high * 1.001
        && low <= b * 1.001;
  }

  private static Set<String> numbers(CheckResult.Checked document) {
    var set = new HashSet<String>();
    for (var c : document.claims()) {
      var low = c.value().low();
      var high = c.value().high();
      if (low != null && high != null && !c.unit().isEmpty() && !c.unit().equals("rank")) {
        set.add(c.indicator() + " " + c.relation() + " " + c.subject());
      }
    }
    return set;
  }
}
