package dev.overtake.report.wording;

import dev.overtake.evidence.Direction;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The figures of an indicator as they are: `US 34,200, China 295,000 in 2024: China 8.6×`.
public record PlainFacts(Standing standing, IndicatorStanding s) {

  /// The figures and what lies between them; empty where neither has one.
  ///
  /// @param most characters: the unit is said where it fits
  public String text(int most) {
    var between = between();
    var plain = figures("") + between;
    var unit = " " + s.unit();
    var whole = figures(unit) + between;
    return whole.length() <= most ? whole : plain;
  }

  /// The last figures: `US 34,200, China 295,000 in 2024`, or each with its own period.
  private String figures(String unit) {
    var known = known();
    if (known.isEmpty()) {
      return "";
    }
    var first = latest(known.getFirst());
    var together = known.stream().allMatch(c -> latest(c).period().equals(first.period()));
    if (together) {
      return String.join(", ", known.stream().map(c -> figure(c)).toList())
          + unit
          + " in "
          + first.period();
    }
    return String.join(
            ", ", known.stream().map(c -> figure(c) + " in " + latest(c).period()).toList())
        + (unit.isEmpty() ? "" : " (" + s.unit() + ")");
  }

  private List<ContenderName> known() {
    return standing.contenders().stream().filter(c -> s.latest().containsKey(c.id())).toList();
  }

  private Latest latest(ContenderName c) {
    return Objects.requireNonNull(s.latest().get(c.id()));
  }

  private String figure(ContenderName c) {
    return c.shortName() + " " + Numbers.value(latest(c).value());
  }

  /// Who is ahead by how much where one source has both in one period: `: China 8.6×`.
  private String between() {
    var lead = lead();
    if (lead.isEmpty()) {
      return "";
    }
    var when = together() ? "" : " in " + s.commonPeriod();
    if (Math.abs(lead.getAsDouble()) <= s.tieZone()) {
      return ": level" + when;
    }
    var ahead = lead.getAsDouble() > 0 ? standing.a() : standing.b();
    return ": %s %s%s".formatted(ahead.shortName(), by(lead.getAsDouble()), when);
  }

  private String by(double lead) {
    var less = s.direction() == Direction.LESS ? " less" : "";
    return (s.comparedByRatio() ? "" : "by ") + Numbers.size(s, lead) + less;
  }

  /// By how much the one that is ahead is so: `8.6×`, `by 21 pt`, `3.9× less`; empty where there is
  /// no lead.
  public String by() {
    return lead().isEmpty() ? "" : by(lead().getAsDouble());
  }

  /// Whether the two last figures are of one source and period.
  private boolean together() {
    var last = known().stream().map(this::latest).toList();
    return last.size() == 2
        && last.stream().allMatch(l -> l.period().equals(s.commonPeriod()))
        && last.get(0).source().equals(last.get(1).source());
  }

  /// The lead in the figures as they are, where one source has both in one period.
  public OptionalDouble lead() {
    var lead = s.observedLead();
    if (lead == null || known().size() < 2) {
      return OptionalDouble.empty();
    }
    var first = latest(standing.a()).value();
    var second = latest(standing.b()).value();
    if (!together() || !s.comparedByRatio() || first <= 0 || second <= 0) {
      return OptionalDouble.of(lead);
    }
    // Counts as they are, not as the estimate takes them so that zeros have a place.
    var ratio = Math.log(first / second);
    return OptionalDouble.of(s.direction() == Direction.LESS ? -ratio : ratio);
  }

  /// Both figures alone, as briefly as can be: `34,200 : 295,000`; empty where one is missing.
  public String pair() {
    return known().size() < 2
        ? ""
        : String.join(
            " : ",
            Stream.of(standing.a(), standing.b())
                .map(c -> Numbers.value(latest(c).value()))
                .toList());
  }
}
