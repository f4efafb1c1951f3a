package dev.overtake.report.wording;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.race.ContenderName;
import dev.overtake.race.IndicatorStanding;
import dev.overtake.race.Interval;
import dev.overtake.race.Latest;
import dev.overtake.race.LeadChange;
import dev.overtake.race.Momentum;
import dev.overtake.race.PillarStanding;
import dev.overtake.race.Standing;
import dev.overtake.race.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A small standing of two contenders, and the same with the sides exchanged.
public record Fixture(ContenderName a, ContenderName b, double sign) {
  public static final ContenderName US =
      new ContenderName("USA", "United States", "US", "the United States");
  public static final ContenderName CHINA = new ContenderName("CHN", "China", "China", "China");

  public static Standing straight() {
    return new Fixture(US, CHINA, 1).standing(US, CHINA);
  }

  /// Everything said of the United States is now said of China, on the other side.
  public static Standing exchanged() {
    return new Fixture(US, CHINA, -1).standing(CHINA, US);
  }

  private Standing standing(ContenderName leader, ContenderName trailing) {
    var closing =
        indicator("models", "Notable models", "models", lead(0.53, -0.02, 1.16), null, leader)
            .momentum(-0.104, trailing)
            .change(0.56, trailing)
            .build();
    var away =
        indicator(
                "power",
                "Electricity generated",
                "energy",
                lead(-0.92, -0.95, -0.89),
                null,
                trailing)
            .momentum(-0.04, trailing)
            .change(0.004, leader)
            .build();
    var ended =
        indicator("top500", "Machines on a list", "compute", null, "reporting ended 2020", null)
            .build();
    return new Standing(
        "a-race",
        LocalDate.of(2026, 11, 22),
        "0.1.0",
        1,
        "abc",
        "A race",
        "Who leads?",
        "AI",
        2036,
        List.of(a, b),
        new Verdict(
            "undetermined",
            "undetermined",
            chances(0.4, 0.5),
            null,
            new Momentum(2, Map.of(leader.id(), 0, trailing.id(), 2))),
        List.of(
            pillar("models", "Models", "very likely", leader, 0.86),
            pillar("energy", "Energy", "almost certain", trailing, 0.998),
            new PillarStanding(
                "compute",
                "Computing power",
                "not determinable",
                "undetermined",
                null,
                "unclear",
                List.of("top500"))),
        List.of(closing, away, ended),
        null);
  }

  private PillarStanding pillar(
      String id, String title, String call, ContenderName leader, double p) {
    return new PillarStanding(
        id,
        title,
        call,
        leader.id(),
        Map.of(leader.id(), p, "tie", 0.0),
        leader.id(),
        List.of(id.equals("models") ? "models" : "power"));
  }

  private Map<String, Double> chances(double left, double right) {
    return Map.of(a.id(), left, b.id(), right, "tie", 1 - left - right);
  }

  private Interval lead(double median, double low, double high) {
    var lead = new Interval(median, low, high);
    return sign > 0 ? lead : lead.mirrored();
  }

  private Builder indicator(
      String id,
      String title,
      String pillar,
      @Nullable Interval lead,
      @Nullable String reason,
      @Nullable ContenderName leader) {
    return new Builder(id, title, pillar, lead, reason, leader);
  }

  private final class Builder {
    private final String id;
    private final String title;
    private final String pillar;
    private final @Nullable Interval lead;
    private final @Nullable String reason;
    private final @Nullable ContenderName leader;
    private @Nullable Interval closing;
    private @Nullable Map<String, Double> gaining;
    private @Nullable LeadChange change;

    Builder(
        String id,
        String title,
        String pillar,
        @Nullable Interval lead,
        @Nullable String reason,
        @Nullable ContenderName leader) {
      this.id = id;
      this.title = title;
      this.pillar = pillar;
      this.lead = lead;
      this.reason = reason;
      this.leader = leader;
    }

    Builder momentum(double speed, ContenderName gainer) {
      closing = lead(speed, speed - 0.08, speed + 0.08);
      var other = gainer.equals(a) ? b : a;
      gaining = Map.of(gainer.id(), 0.95, other.id(), 0.05);
      return this;
    }

    Builder change(double probability, ContenderName to) {
      change =
          new LeadChange(
              2036, probability, 2027.5, 2031.0, null, to.id(), 2027, List.of(0.1, probability));
      return this;
    }

    IndicatorStanding build() {
      return new IndicatorStanding(
          id,
          pillar,
          title,
          title.length() > 17 ? title.substring(0, title.indexOf(' ')) : title,
          "things/yr",
          Scale.RATIO,
          IndicatorKind.FLOW,
          Direction.MORE,
          Map.of(
              a.id(), new Latest("2025", 50, "a-source", 10),
              b.id(), new Latest("2025", 30, "a-source", 10)),
          "2025",
          leader == null ? "not determinable" : "very likely",
          leader == null ? "undetermined" : leader.id(),
          leader == null ? null : Map.of(leader.id(), 0.86, "tie", 0.04),
          reason,
          lead,
          lead,
          lead == null ? null : lead.median(),
          0.05,
          lead == null ? null : new Interval(2001.2, 2000, 2003),
          null,
          closing,
          gaining,
          null,
          null,
          change,
          null,
          List.of(),
          10,
          List.of("no-interval"),
          List.of("a-source"),
          "=HYPERLINK(\"trap\")");
    }
  }
}
