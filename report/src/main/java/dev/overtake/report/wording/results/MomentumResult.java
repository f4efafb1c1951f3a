package dev.overtake.report.wording.results;

import dev.overtake.race.backtest.MomentumRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `backtest --momentum`: whether momentum says more than the level about who leads later.
///
/// @param gains by years ahead
/// @param closeGains the same where the lead was at most two typical yearly changes large
/// @param lost by years ahead: how often the leader of an origin no longer led
/// @param lasting share of leads that still stood so many years after they were taken
/// @param lockedLasting share of leads that still stood so many years after they were first held
///   for three years and growing
public record MomentumResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    int calls,
    int indicators,
    int firstOrigin,
    int lastOrigin,
    double revisedShare,
    List<Gain> gains,
    List<Gain> closeGains,
    List<Lost> lost,
    List<Lasting> lasting,
    List<Lasting> lockedLasting,
    Spells spells,
    Spells lockedSpells) {

  /// The result of a study.
  public static MomentumResult of(MomentumRecord r) {
    var run = r.run();
    var scope = r.scope();
    return new MomentumResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        scope.calls(),
        scope.indicators(),
        scope.firstOrigin(),
        scope.lastOrigin(),
        scope.revisedShare(),
        r.gains().stream().map(Gain::of).toList(),
        r.closeGains().stream().map(Gain::of).toList(),
        r.lost().stream().map(Lost::of).toList(),
        r.lasting().stream().map(Lasting::of).toList(),
        r.lockedLasting().stream().map(Lasting::of).toList(),
        Spells.of(r.spells()),
        Spells.of(r.lockedSpells()));
  }

  /// What momentum adds to a forecast of who leads: log scores without minus with, in natural units
  /// of information, positive when it helps.
  ///
  /// @param rate log score of the share of leaders who stay
  /// @param level log score from the level alone
  /// @param levelGain what the level adds to that share
  /// @param speedGain what closing speed adds to the level
  /// @param accelerationGain what acceleration adds to both
  public record Gain(
      int years,
      int calls,
      double rate,
      double level,
      MeasuredResult levelGain,
      MeasuredResult speedGain,
      MeasuredResult accelerationGain,
      double levelEffect,
      double speedEffect) {

    static Gain of(MomentumRecord.Gain g) {
      return new Gain(
          g.years(),
          g.calls(),
          g.rate(),
          g.level(),
          MeasuredResult.of(g.levelGain()),
          MeasuredResult.of(g.speedGain()),
          MeasuredResult.of(g.accelerationGain()),
          g.levelEffect(),
          g.speedEffect());
    }
  }

  /// How often leads were lost.
  ///
  /// @param growing of leads that were growing at the origin
  /// @param shrinking of leads that were shrinking
  /// @param locked of leads held for three years and growing
  public record Lost(
      int years,
      MeasuredResult all,
      @Nullable MeasuredResult growing,
      @Nullable MeasuredResult shrinking,
      @Nullable MeasuredResult locked) {

    static Lost of(MomentumRecord.Lost l) {
      return new Lost(
          l.years(),
          MeasuredResult.of(l.all()),
          MeasuredResult.ofNullable(l.growing()),
          MeasuredResult.ofNullable(l.shrinking()),
          MeasuredResult.ofNullable(l.locked()));
    }
  }

  /// One point of a Kaplan-Meier curve.
  ///
  /// @param standing share of leads that still stood
  /// @param atRisk leads followed so far
  public record Lasting(int years, double standing, int atRisk) {

    static Lasting of(MomentumRecord.Lasting l) {
      return new Lasting(l.years(), l.standing(), l.atRisk());
    }
  }

  /// How many leads there were.
  ///
  /// @param ended how many of them ended within the data
  /// @param median years until half of them had ended; null when fewer than half did
  public record Spells(int count, int ended, @Nullable Integer median) {

    static Spells of(MomentumRecord.Spells s) {
      return new Spells(s.count(), s.ended(), s.median());
    }
  }
}
