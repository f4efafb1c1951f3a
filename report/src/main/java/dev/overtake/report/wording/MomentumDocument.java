package dev.overtake.report.wording;

import dev.overtake.race.backtest.MomentumRecord;
import dev.overtake.race.value.Measured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether momentum matters more than milestones, as a document with two charts.
public final class MomentumDocument {
  /// File of the first chart.
  public static final String GAINS = "momentum-gains.svg";

  /// File of the second chart.
  public static final String LASTING = "momentum-lasting.svg";

  private static final int YEARS = 3;

  private MomentumDocument() {}

  /// The document of a study.
  public static Document of(MomentumRecord r) {
    var document = new Document();
    document.heading(1, "Does momentum matter more than milestones? " + r.run().title());
    document.paragraph("**" + answer(r) + "**");
    document.paragraph(origin(r));
    document.heading(2, "What size and speed tell about who leads later");
    document.picture(
        GAINS, "What the size of a lead and its speed add to a forecast of who leads later.");
    document.paragraph(
        "Three forecasts of \"the leader of then still leads\" are made without the indicator that they"
            + " are scored on: from the share of leaders who stay; from the size of the lead too; from"
            + " its closing speed as well. The figures are gains in log score (natural units, higher is"
            + " better) with 90 % intervals. Size and speed count in typical yearly changes of the lead"
            + " itself. *Acceleration* is added last. An effect is the change of the log odds that the"
            + " leader stays when size (on a logarithmic scale) or speed is one standard deviation"
            + " higher.");
    document.table(gains(r.gains()));
    document.paragraph("Where the lead was at most two typical yearly changes large:");
    document.table(gains(r.closeGains()));
    document.heading(2, "How often leads are lost");
    document.paragraph(
        "Share of leaders who did not lead so many years later. *Locked*: held at every figure of three"
            + " years and larger at their end than at their start.");
    document.table(lost(r.lost()));
    document.heading(2, "How long leads last");
    document.picture(LASTING, "Share of leads that still stood, by years since they were taken.");
    document.paragraph(lasting(r));
    document.table(survival(r));
    document.heading(2, "Limits");
    document.paragraph(
        ("The past of one race is not a law: %s indicators, those with long histories. %s of the calls"
                + " rest on revised figures, which look smoother than what was known at the time; that"
                + " flatters speed. Pairs that share a contender, and indicators of one pillar, move together;"
                + " the intervals allow for the first but not for the second. What is asked is who stands"
                + " ahead by a figure, not who profits from it.")
            .formatted(r.scope().indicators(), Numbers.percent(r.scope().revisedShare())));
    return document;
  }

  private static String answer(MomentumRecord r) {
    var all = at(r.gains());
    var close = at(r.closeGains());
    if (all == null || close == null) {
      return "There are too few past calls to tell.";
    }
    return "Over all leads, knowing the size of a lead improved forecasts of who leads three years later by "
        + TrackRecordDocument.fixed(all.levelGain().value())
        + " (log score); knowing its speed as well added "
        + TrackRecordDocument.fixed(all.speedGain().value())
        + verdict(all)
        + " Where the lead was small, size added "
        + TrackRecordDocument.fixed(close.levelGain().value())
        + " and speed "
        + TrackRecordDocument.fixed(close.speedGain().value())
        + verdict(close);
  }

  private static String verdict(MomentumRecord.Gain gain) {
    var level = gain.levelGain();
    var speed = gain.speedGain();
    return speed.low() > level.high()
        ? ": momentum mattered more."
        : level.low() > speed.high()
            ? ": the milestone mattered more."
            : speed.value() > level.value()
                ? ": momentum mattered more, though the intervals overlap."
                : ": the milestone mattered more, though the intervals overlap.";
  }

  private static MomentumRecord.@Nullable Gain at(List<MomentumRecord.Gain> gains) {
    return gains.stream().filter(g -> g.years() == YEARS).findFirst().orElse(null);
  }

  private static String origin(MomentumRecord r) {
    return ("From %s calls frozen at the ends of the years %s to %s on %s indicators, over all pairs of"
            + " nations and blocs. Engine %s, seed %s, evidence %s.")
        .formatted(
            Numbers.value(r.scope().calls()),
            r.scope().firstOrigin(),
            r.scope().lastOrigin(),
            r.scope().indicators(),
            r.run().engine(),
            r.run().seed(),
            r.run().evidence().substring(0, Math.min(12, r.run().evidence().length())));
  }

  private static Table gains(List<MomentumRecord.Gain> gains) {
    return new Table(
        List.of(
            "Years",
            "Calls",
            "Size adds",
            "Speed adds to it",
            "Acceleration adds to both",
            "Effect of size",
            "Effect of speed"),
        gains.stream()
            .map(g ->
                List.of(
                    Integer.toString(g.years()),
                    Integer.toString(g.calls()),
                    TrackRecordDocument.measured(g.levelGain()),
                    TrackRecordDocument.measured(g.speedGain()),
                    TrackRecordDocument.measured(g.accelerationGain()),
                    TrackRecordDocument.fixed(g.levelEffect()),
                    TrackRecordDocument.fixed(g.speedEffect())))
            .toList());
  }

  private static Table lost(List<MomentumRecord.Lost> lost) {
    return new Table(
        List.of("Years", "All", "Lead was growing", "Lead was shrinking", "Locked"),
        lost.stream()
            .map(l ->
                List.of(
                    Integer.toString(l.years()),
                    share(l.all()),
                    share(l.growing()),
                    share(l.shrinking()),
                    share(l.locked())))
            .toList());
  }

  private static String share(@Nullable Measured m) {
    return m == null
        ? ""
        : "%s (%s–%s)"
            .formatted(
                Numbers.percent(m.value(), 1),
                Numbers.fixed(100 * m.low(), 1),
                Numbers.fixed(100 * m.high(), 1));
  }

  private static String lasting(MomentumRecord r) {
    return ("Of %s leads whose beginning was seen, %s ended within the figures; %s. Of %s leads that were"
            + " ever locked, %s were lost later; %s. Kaplan–Meier estimates follow.")
        .formatted(
            r.spells().count(),
            r.spells().ended(),
            median(r.spells()),
            r.lockedSpells().count(),
            r.lockedSpells().ended(),
            median(r.lockedSpells()));
  }

  private static String median(MomentumRecord.Spells spells) {
    return spells.median() == null
        ? "fewer than half ended within the years followed"
        : "half of them within " + spells.median() + " years";
  }

  private static Table survival(MomentumRecord r) {
    return new Table(
        List.of("Years", "Leads standing", "followed", "Locked leads standing", "locked, followed"),
        r.lasting().stream()
            .filter(l -> l.years() > 0 && l.years() % 2 == 1)
            .map(l -> {
              var locked =
                  r.lockedLasting().stream().filter(k -> k.years() == l.years()).findFirst();
              return List.of(
                  Integer.toString(l.years()),
                  Numbers.percent(l.standing()),
                  Integer.toString(l.atRisk()),
                  locked.map(k -> Numbers.percent(k.standing())).orElse(""),
                  locked.map(k -> Integer.toString(k.atRisk())).orElse(""));
            })
            .toList());
  }
}
