package dev.overtake.report.wording.results;

import dev.overtake.race.backtest.ChangeScore;
import dev.overtake.race.backtest.FewFigures;
import dev.overtake.race.backtest.LeadScore;
import dev.overtake.race.backtest.TrackRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `backtest`: the score of what would have been printed at the ends of past years.
///
/// @param firstOrigin first year at whose end calls could be frozen
/// @param pairs how many pairs of contenders took part
/// @param revisedShare share of calls that rest on figures of which only a later edition is at hand
/// @param all over every pair
/// @param close leads of log ratios smaller than 0.3 at the origin
/// @param own the two contenders of the race alone
/// @param reliability of the probability that the leader stays, all horizons
/// @param few calls from one or two figures, and from two sources
public record BacktestResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    List<String> contenders,
    int firstOrigin,
    int lastOrigin,
    int calls,
    int indicators,
    int pairs,
    double revisedShare,
    List<Lead> all,
    List<Lead> close,
    List<Lead> own,
    List<Change> changes,
    List<Bin> reliability,
    List<Few> few) {

  /// The result of a track record.
  public static BacktestResult of(TrackRecord r) {
    var run = r.run();
    var scope = r.scope();
    return new BacktestResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        r.contenders(),
        scope.firstOrigin(),
        scope.lastOrigin(),
        scope.calls(),
        scope.indicators(),
        scope.pairs(),
        scope.revisedShare(),
        r.all().stream().map(Lead::of).toList(),
        r.close().stream().map(Lead::of).toList(),
        r.own().stream().map(Lead::of).toList(),
        r.changes().stream().map(Change::of).toList(),
        r.reliability().stream()
            .map(b -> new Bin(b.low(), b.high(), b.calls(), b.expected(), b.came()))
            .toList(),
        r.few().stream().map(Few::of).toList());
  }

  /// How calls did that rest on less than a series, up to five years ahead.
  ///
  /// @param basis `one figure`, `two figures` or `two sources`
  /// @param calibrationError mean distance between the probability that the leader stays and how
  ///   often it did
  /// @param brierRate of the share of leaders who stayed at that age on that scale
  /// @param gain of ours on that rate
  /// @param undetermined share of calls that name nobody
  public record Few(
      String basis,
      int calls,
      int indicators,
      double calibrationError,
      double brier,
      double brierRate,
      MeasuredResult gain,
      double undetermined,
      MeasuredResult coverage80) {

    static Few of(FewFigures f) {
      var s = f.score();
      return new Few(
          Codes.words(f.basis()),
          s.calls(),
          s.indicators(),
          s.calibrationError(),
          s.brier(),
          s.brierRate(),
          MeasuredResult.of(s.gain()),
          s.undetermined(),
          MeasuredResult.of(s.coverage80()));
    }
  }

  /// How the printed distribution of a lead did, some years ahead. A gain is theirs minus ours,
  /// positive when ours is better.
  ///
  /// @param stayed share of leaders who still led
  /// @param brier of the printed probability that the leader still leads
  /// @param brierStays of certainty that the leader stays
  /// @param brierRate of the share of leaders who stayed on the other indicators
  /// @param brierTrend of a random walk with drift
  /// @param coverage80 share of leads that came inside the printed 80 % interval
  /// @param crpsRatio CRPS of ours over that of a random walk without drift
  public record Lead(
      int years,
      int calls,
      int indicators,
      double stayed,
      double brier,
      double brierStays,
      double brierRate,
      double brierTrend,
      MeasuredResult gainOnStays,
      MeasuredResult gainOnRate,
      MeasuredResult gainOnTrend,
      double log,
      double logRate,
      double logTrend,
      MeasuredResult logGainOnRate,
      MeasuredResult coverage80,
      @Nullable MeasuredResult crpsRatio) {

    static Lead of(LeadScore s) {
      return new Lead(
          s.years(),
          s.calls(),
          s.indicators(),
          s.stayed(),
          s.brier(),
          s.brierStays(),
          s.brierRate(),
          s.brierTrend(),
          MeasuredResult.of(s.gainOnStays()),
          MeasuredResult.of(s.gainOnRate()),
          MeasuredResult.of(s.gainOnTrend()),
          s.log(),
          s.logRate(),
          s.logTrend(),
          MeasuredResult.of(s.logGainOnRate()),
          MeasuredResult.of(s.coverage80()),
          MeasuredResult.ofNullable(s.crpsRatio()));
    }
  }

  /// How the printed probability of a lasting lead change did.
  ///
  /// @param changed share of calls after which the lead changed
  /// @param expected mean printed probability
  /// @param brierNever of "never"
  /// @param brierRate of the share of changes on the other indicators
  public record Change(
      int years,
      int calls,
      double changed,
      double expected,
      double brier,
      double brierNever,
      double brierRate,
      MeasuredResult gainOnRate,
      double calibrationError) {

    static Change of(ChangeScore s) {
      return new Change(
          s.years(),
          s.calls(),
          s.changed(),
          s.expected(),
          s.brier(),
          s.brierNever(),
          s.brierRate(),
          MeasuredResult.of(s.gainOnRate()),
          s.calibrationError());
    }
  }

  /// Calls whose printed probability lies in one bin, and how often they came true.
  public record Bin(double low, double high, int calls, double expected, double came) {}
}
