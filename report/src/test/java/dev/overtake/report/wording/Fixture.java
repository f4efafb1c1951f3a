package dev.overtake.report.wording;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Momentum;
import dev.overtake.race.lead.Basis;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.FiguresUsed;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.Footing;
import dev.overtake.race.standing.IndicatorIdentity;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.standing.LeadEstimate;
import dev.overtake.race.standing.Movement;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.standing.Reason;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.standing.Verdict;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.race.value.RunIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        indicator(
                "top500",
                "Machines on a list",
                "compute",
                null,
                new Reason.ReportingEnded("2020"),
                null)
            .build();
    return new Standing(
        new RunIdentity("a-race", "A race", LocalDate.of(2026, 11, 22), "0.1.0", 1, "abc"),
        "Who leads?",
        "AI",
        2036,
        List.of(a, b),
        new Verdict(
            new Call(Leader.Open.UNDETERMINED, Chances.of(a.id(), 0.4, b.id(), 0.5, 0.1)),
            new Call(Leader.Open.UNDETERMINED, Chances.of(a.id(), 0.4, b.id(), 0.5, 0.1)),
            null,
            new Momentum(2, Map.of(leader.id(), 0, trailing.id(), 2))),
        List.of(
            pillar("models", "Models", leader, 0.86),
            pillar("energy", "Energy", trailing, 0.998),
            new PillarStanding(
                "compute",
                "Computing power",
                Call.notDeterminable(),
                null,
                new Footing(0, 0),
                List.of(),
                new Momentum(0, Map.of(a.id(), 0, b.id(), 0)),
                List.of("top500"))),
        List.of(closing, away, ended),
        null);
  }

  private PillarStanding pillar(String id, String title, ContenderName leader, double p) {
    return new PillarStanding(
        id,
        title,
        call(leader, p, 0),
        call(leader, p, 0),
        new Footing(2, 2),
        List.of(),
        new Momentum(1, Map.of(leader.id(), 1, other(leader).id(), 0)),
        List.of(id.equals("models") ? "models" : "power"));
  }

  private Call call(ContenderName leader, double p, double tie) {
    return new Call(
        Leader.of(leader.id()), Chances.of(leader.id(), p, other(leader).id(), 1 - p - tie, tie));
  }

  private ContenderName other(ContenderName c) {
    return c.equals(a) ? b : a;
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
      @Nullable Reason reason,
      @Nullable ContenderName leader) {
    return new Builder(id, title, pillar, lead, reason, leader);
  }

  private final class Builder {
    private final String id;
    private final String title;
    private final String pillar;
    private final @Nullable Interval lead;
    private final @Nullable Reason reason;
    private final @Nullable ContenderName leader;
    private @Nullable Interval closing;
    private @Nullable Map<String, Double> gaining;
    private @Nullable LeadChange change;

    Builder(
        String id,
        String title,
        String pillar,
        @Nullable Interval lead,
        @Nullable Reason reason,
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
      gaining = Map.of(gainer.id(), 0.95, other(gainer).id(), 0.05);
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
          new IndicatorIdentity(
              id,
              pillar,
              title,
              title.length() > 17 ? title.substring(0, title.indexOf(' ')) : title,
              "things/yr",
              Scale.RATIO,
              IndicatorKind.FLOW,
              Direction.MORE,
              0.05,
              "=HYPERLINK(\"trap\")"),
          new FiguresUsed(
              Map.of(
                  a.id(), new Latest("2025", 50, "a-source", 10),
                  b.id(), new Latest("2025", 30, "a-source", 10)),
              "2025",
              lead == null ? null : lead.median(),
              leader == null ? null : Leader.of(leader.id()),
              List.of(),
              List.of(),
              10,
              List.of("a-source")),
          leader == null ? Call.notDeterminable() : call(leader, 0.86, 0.04),
          reason,
          lead == null
              ? null
              : new LeadEstimate(
                  Basis.TREND,
                  lead,
                  lead,
                  new Interval(2001.2, 2000, 2003),
                  closing == null || gaining == null
                      ? null
                      : new Movement(null, closing, gaining, closing),
                  null,
                  change),
          Set.of(Flag.NO_INTERVAL));
    }
  }
}
