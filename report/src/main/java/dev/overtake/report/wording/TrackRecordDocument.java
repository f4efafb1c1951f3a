package dev.overtake.report.wording;

import dev.overtake.race.backtest.ChangeScore;
import dev.overtake.race.backtest.LeadScore;
import dev.overtake.race.backtest.TrackRecord;
import dev.overtake.race.value.Measured;
import dev.overtake.report.wording.results.Codes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How past calls of a race did, as a document.
public final class TrackRecordDocument {
  private static final double MOSTLY = 0.5;

  private TrackRecordDocument() {}

  /// The document of a record.
  public static Document of(TrackRecord record) {
    var document = new Document();
    document.heading(1, "Track record: " + record.run().title());
    document.paragraph(origin(record));
    record.all().stream()
        .filter(s -> s.years() == 3)
        .findFirst()
        .ifPresent(s -> document.paragraph(inShort(s)));
    document.heading(2, "Who leads some years later");
    document.paragraph(
        "The printed probability that the leader of then still leads, over all pairs. Brier and log"
            + " scores: lower is better. *Stays*: certainty that the leader stays. *Rate*: the share"
            + " of leaders who stayed on all other indicators. *Trend*: a random walk with drift on"
            + " the lead. A gain is theirs minus ours with its 90 % interval: positive when ours is"
            + " better.");
    document.table(leads(record.all()));
    document.paragraph(
        "The printed 80 % interval of the lead, and the continuous ranked probability score (CRPS)"
            + " over that of a random walk, both with 90 % intervals:");
    document.table(intervals(record.all()));
    if (!record.close().isEmpty()) {
      document.heading(2, "Where the lead was small");
      document.paragraph("Leads by a factor below 1.35 when the call was frozen.");
      document.table(leads(record.close()));
    }
    if (!record.own().isEmpty()) {
      document.heading(2, String.join(" and ", record.contenders()) + " alone");
      document.table(leads(record.own()));
      document.table(intervals(record.own()));
    }
    document.heading(2, "Lead changes");
    document.paragraph(
        "The printed probability of a lasting lead change within so many years. *Never*: the forecast"
            + " that no lead changes. *Rate*: the share of changes on all other indicators.");
    document.table(changes(record.changes()));
    document.heading(2, "Reliability");
    document.paragraph(
        "When the tool said that the leader of then would lead with such a probability, how often did"
            + " it? All horizons from one to five years.");
    document.table(reliability(record));
    if (!record.few().isEmpty()) {
      document.heading(2, "Calls from few figures");
      document.paragraph(
          "All but the last one or two figures of each series hidden, or one contender's figure taken"
              + " from another source; one to five years ahead. *Rate*: the share of leaders who stayed"
              + " at that age on that scale, on other indicators.");
      document.table(few(record));
    }
    document.heading(2, "Limits");
    document.paragraph(limits(record));
    return document;
  }

  private static Table few(TrackRecord record) {
    return new Table(
        List.of("Shown", "Calls", "Brier", "Rate", "Gain on rate", "Calibration error", "Open"),
        record.few().stream()
            .map(f ->
                List.of(
                    Codes.words(f.basis()),
                    Numbers.value(f.score().calls()),
                    fixed(f.score().brier()),
                    fixed(f.score().brierRate()),
                    gain(f.score().gain()),
                    fixed(f.score().calibrationError()),
                    Numbers.percent(f.score().undetermined())))
            .toList());
  }

  private static String origin(TrackRecord r) {
    return ("At the end of each year from %s to %s the tool was asked what it would have printed, on"
            + " %s indicators and %s pairs of nations or blocs: %s calls. Each is held against the"
            + " figures of as late as %s. Intervals resample whole indicators, because calls on one"
            + " indicator share its history. Engine %s, seed %s, evidence %s.")
        .formatted(
            r.scope().firstOrigin(),
            r.scope().lastOrigin(),
            r.scope().indicators(),
            r.scope().pairs(),
            Numbers.value(r.scope().calls()),
            r.run().asOf(),
            r.run().engine(),
            r.run().seed(),
            r.run().evidence().substring(0, Math.min(12, r.run().evidence().length())));
  }

  private static String inShort(LeadScore s) {
    return ("**In short:** three years ahead, leaders stayed in %s calls. The printed probabilities"
            + " scored %s (Brier), certainty that the leader stays %s, the usual rate %s, the trend"
            + " alone %s. The printed 80 %% intervals held the lead in %s (90 %% interval %s to %s).")
        .formatted(
            Numbers.ofHundred(s.stayed()),
            fixed(s.brier()),
            fixed(s.brierStays()),
            fixed(s.brierRate()),
            fixed(s.brierTrend()),
            Numbers.percent(s.coverage80().value()),
            Numbers.percent(s.coverage80().low()),
            Numbers.percent(s.coverage80().high()));
  }

  private static Table leads(List<LeadScore> scores) {
    return new Table(
        List.of(
            "Years",
            "Calls",
            "Stayed",
            "Brier",
            "Stays",
            "Rate",
            "Trend",
            "Gain on stays",
            "Gain on rate",
            "Gain on trend",
            "Log",
            "Log, rate",
            "Log, trend"),
        scores.stream()
            .map(s ->
                List.of(
                    Integer.toString(s.years()),
                    Integer.toString(s.calls()),
                    Numbers.percent(s.stayed()),
                    fixed(s.brier()),
                    fixed(s.brierStays()),
                    fixed(s.brierRate()),
                    fixed(s.brierTrend()),
                    gain(s.gainOnStays()),
                    gain(s.gainOnRate()),
                    gain(s.gainOnTrend()),
                    fixed(s.log()),
                    fixed(s.logRate()),
                    fixed(s.logTrend())))
            .toList());
  }

  private static Table intervals(List<LeadScore> scores) {
    return new Table(
        List.of(
            "Years", "Indicators", "Inside the 80 % interval", "CRPS over that of a random walk"),
        scores.stream()
            .map(s ->
                List.of(
                    Integer.toString(s.years()),
                    Integer.toString(s.indicators()),
                    measured(s.coverage80()),
                    measured(s.crpsRatio())))
            .toList());
  }

  private static Table changes(List<ChangeScore> scores) {
    return new Table(
        List.of(
            "Years",
            "Calls",
            "Changed",
            "Expected",
            "Brier",
            "Never",
            "Rate",
            "Gain on rate",
            "Calibration error"),
        scores.stream()
            .map(s ->
                List.of(
                    Integer.toString(s.years()),
                    Integer.toString(s.calls()),
                    Numbers.percent(s.changed()),
                    Numbers.percent(s.expected()),
                    fixed(s.brier()),
                    fixed(s.brierNever()),
                    fixed(s.brierRate()),
                    gain(s.gainOnRate()),
                    fixed(s.calibrationError())))
            .toList());
  }

  private static Table reliability(TrackRecord record) {
    return new Table(
        List.of("Said", "Calls", "Said on average", "Came true"),
        record.reliability().stream()
            .map(b ->
                List.of(
                    Numbers.fixed(100 * b.low(), 0) + "–" + Numbers.percent(b.high(), 0),
                    Integer.toString(b.calls()),
                    Numbers.percent(b.expected()),
                    Numbers.percent(b.came())))
            .toList());
  }

  private static String limits(TrackRecord r) {
    var revised =
        r.scope().revisedShare() > MOSTLY
            ? ("The backtest is pseudo-real-time: %s of the calls rest on figures of which only a later,"
                    + " revised edition is at hand, so the past looks smoother than it was.")
                .formatted(Numbers.percent(r.scope().revisedShare()))
            : ("%s of the calls rest on figures of which only a later edition is at hand; they are"
                    + " pseudo-real-time.")
                .formatted(Numbers.percent(r.scope().revisedShare()));
    return revised
        + " Most pairs are far apart and stay so; the tables on small leads and on the contenders"
        + " themselves say more about contested races. Publication dates that the sources do not state"
        + " are inferred. The widths of intervals were chosen with this record in view, so coverage"
        + " here is not an independent test. Frontiers and context indicators have no forecast to"
        + " score.";
  }

  private static String gain(Measured m) {
    return signed(m.value()) + " (" + signed(m.low()) + " to " + signed(m.high()) + ")";
  }

  private static String signed(double x) {
    return Numbers.signed(x, 3);
  }

  static String measured(@Nullable Measured m) {
    return m == null
        ? ""
        : fixed(m.value()) + " (" + fixed(m.low()) + " to " + fixed(m.high()) + ")";
  }

  static String fixed(double x) {
    return Numbers.fixed(x, 3);
  }
}
