package dev.overtake.claims;

import dev.overtake.claims.CheckResult.Conflict;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Finds claims that cannot both hold, and documents that say nothing new.
final class Conflicts {
  /* Each claim is compared with so many after it. */
  private static final int MOST = 200;

  /* Amounts this much of the lesser apart are two. */
  private static final double FAR = 0.1;

  private static final double SAME = 1.001;

  private final Map<String, String> groups = new HashMap<>();

  Conflicts(Race race) {
    race.indicators()
        .forEach(
            i -> groups.put(i.id(), i.dependenceGroup().isEmpty() ? i.id() : i.dependenceGroup()));
  }

  private record Placed(CheckResult.Checked checked, Claim claim) {
    CheckResult.Place place() {
      return new CheckResult.Place(checked.document().path(), claim.id());
    }

    Reading reading() {
      return claim.reading();
    }
  }

  /// Claims that cannot both hold, within a document and between two.
  List<CheckResult.Contradiction> between(List<CheckResult.Checked> documents) {
    var byGroup = new TreeMap<String, List<Placed>>();
    for (var document : documents) {
      for (var claim : document.claims()) {
        var reading = claim.reading();
        if (reading.open() == null) {
          byGroup
              .computeIfAbsent(groups.getOrDefault(reading.indicator(), ""), g -> new ArrayList<>())
              .add(new Placed(document, claim));
        }
      }
    }
    var found = new ArrayList<CheckResult.Contradiction>();
    for (var list : byGroup.values()) {
      for (var i = 0; i < list.size(); i++) {
        for (var j = i + 1; j < list.size() && j < i + MOST; j++) {
          var a = list.get(i);
          var b = list.get(j);
          var conflict = conflict(a, b);
          if (conflict != null) {
            found.add(new CheckResult.Contradiction(a.place(), b.place(), conflict));
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Conflict conflict(Placed a, Placed b) {
    var x = a.reading();
    var y = b.reading();
    if (x.indicator().equals(y.indicator())) {
      if (leads(x) && leads(y) && !x.subject().equals(y.subject())) {
        return Conflict.Kind.BOTH_FIRST;
      }
      if (x instanceof Reading.Comparison
          && y instanceof Reading.Comparison
          && y.rival().is(x.subject())
          && x.rival().is(y.subject())) {
        return Conflict.Kind.BOTH_AHEAD;
      }
      if (alike(x, y)) {
        return apart(x.range(), y.range())
            ? new Conflict.Amounts(x.statement().said().text(), y.statement().said().text())
            : null;
      }
    }
    return !a.checked().document().path().equals(b.checked().document().path())
            && (credited(a, b) || credited(b, a))
        ? Conflict.Kind.WRONGLY_CREDITED
        : null;
  }

  /* Whether two amounts are of the same thing at the same time. */
  private static boolean alike(Reading x, Reading y) {
    return x.relation() == y.relation()
        && x.subject().equals(y.subject())
        && x.rival().equals(y.rival())
        && numeric(x)
        && Objects.equals(x.years(), y.years());
  }

  private static boolean apart(Range x, Range y) {
    var apart = Math.max(x.low() - y.high(), y.low() - x.high());
    return apart > FAR * Math.min(Math.abs(x.low()), Math.abs(y.low()));
  }

  /* One gives the lead to the contender that the evidence has behind; the other tells of the one
   * that the evidence has ahead. */
  private static boolean credited(Placed a, Placed b) {
    var lead = a.reading().subject();
    var other = b.reading().subject();
    return leads(a.reading()) && !lead.equals(other) && behind(a.claim(), lead, other);
  }

  private static boolean behind(Claim claim, String lead, String other) {
    var judged = claim.verdict() == Verdict.CONTRADICTED || claim.verdict() == Verdict.NO_DATA;
    var figures = claim.judgement().ruling().figures();
    return judged
        && figures.size() == 2
        && figures.get(0).contender().equals(lead)
        && figures.get(1).contender().equals(other);
  }

  private static boolean leads(Reading r) {
    return r instanceof Reading.Rank rank && rank.leads();
  }

  private static boolean numeric(Reading r) {
    return switch (r) {
      case Reading.Value _, Reading.Share _, Reading.Ratio _ -> true;
      case Reading.Difference _,
          Reading.Growth _,
          Reading.Rank _,
          Reading.Comparison _,
          Reading.Trend _ ->
          false;
    };
  }

  /// Documents of one call whose every figure stands in an earlier one.
  List<CheckResult.Origin> origins(List<CheckResult.Checked> documents) {
    var found = new ArrayList<CheckResult.Origin>();
    for (var i = 1; i < documents.size(); i++) {
      var copy = documents.get(i);
      var own = numbers(copy);
      var first =
          documents.subList(0, i).stream()
              .filter(d -> own > 0 && repeats(copy, d))
              .findFirst()
              .orElse(null);
      if (first != null) {
        found.add(new CheckResult.Origin(copy.document().path(), first.document().path(), own));
      }
    }
    return found;
  }

  /* Every figure has its like in the other, by what it is of and by size. */
  private static boolean repeats(CheckResult.Checked copy, CheckResult.Checked first) {
    return copy.claims().stream()
        .map(Claim::reading)
        .filter(Conflicts::counted)
        .allMatch(r -> first.claims().stream().anyMatch(o -> like(r, o.reading())));
  }

  private static boolean like(Reading r, Reading other) {
    return other.indicator().equals(r.indicator())
        && closed(other.range())
        && other.range().low() <= r.range().high() * SAME
        && r.range().low() <= other.range().high() * SAME;
  }

  /* How many different things a document has figures of. */
  private static int numbers(CheckResult.Checked document) {
    return (int)
        document.claims().stream()
            .map(Claim::reading)
            .filter(Conflicts::counted)
            .map(r -> List.of(r.indicator(), r.relation(), r.subject()))
            .distinct()
            .count();
  }

  /* Whether a claim states a figure with both ends. */
  private static boolean counted(Reading r) {
    return closed(r.range()) && !r.unit().isEmpty() && !(r instanceof Reading.Rank);
  }

  private static boolean closed(Range range) {
    return Double.isFinite(range.low()) && Double.isFinite(range.high());
  }
}
