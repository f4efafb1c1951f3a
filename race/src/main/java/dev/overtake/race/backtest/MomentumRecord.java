package dev.overtake.race.backtest;

import dev.overtake.evidence.PastFigure;
import dev.overtake.race.value.Measured;
import dev.overtake.race.value.RunIdentity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether momentum says more than the level about who leads later, and how leads end.
///
/// @param gains by years ahead
/// @param closeGains the same where the lead was at most two typical yearly changes large
/// @param lost by years ahead: how often the leader of an origin no longer led
/// @param lasting share of leads that still stood so many years after they were taken
/// @param lockedLasting share of leads that still stood so many years after they were first held
///   for three years and growing
/// @param spells leads whose beginning was seen, with how many of them ended
/// @param lockedSpells leads that were ever locked, with how many of them ended
public record MomentumRecord(
    RunIdentity run,
    Scope scope,
    List<Gain> gains,
    List<Gain> closeGains,
    List<Lost> lost,
    List<Lasting> lasting,
    List<Lasting> lockedLasting,
    Spells spells,
    Spells lockedSpells) {

  /// What is kept of it beside the tables of the race.
  public List<PastFigure> figures() {
    var figures = new ArrayList<PastFigure>();
    for (var gain : gains) {
      figures.add(figure("level", gain.years(), gain.levelGain()));
      figures.add(figure("speed", gain.years(), gain.speedGain()));
    }
    for (var gain : closeGains) {
      figures.add(figure("close-level", gain.years(), gain.levelGain()));
      figures.add(figure("close-speed", gain.years(), gain.speedGain()));
    }
    return figures;
  }

  private PastFigure figure(String measure, int years, Measured m) {
    return new PastFigure(measure, years, m.value(), m.low(), m.high(), run.evidence());
  }

  /// What momentum adds to a forecast of who leads, on indicators that the forecast was not made
  /// from: log scores without minus with, in natural units of information, positive when it helps.
  ///
  /// @param level log score from the level alone
  /// @param rate log score of the share of leaders who stay
  /// @param levelGain what the level adds to that share
  /// @param speedGain what closing speed adds to the level
  /// @param accelerationGain what acceleration adds to both
  /// @param levelEffect change of the log odds that the leader stays from a lead one standard
  ///   deviation larger, on a logarithmic scale
  /// @param speedEffect the same from a lead that grows faster by one standard deviation
  public record Gain(
      int years,
      int calls,
      double rate,
      double level,
      Measured levelGain,
      Measured speedGain,
      Measured accelerationGain,
      double levelEffect,
      double speedEffect) {}

  /// How often leads were lost.
  ///
  /// @param growing of leads that were growing at the origin
  /// @param shrinking of leads that were shrinking
  /// @param locked of leads held for three years and growing
  public record Lost(
      int years,
      Measured all,
      @Nullable Measured growing,
      @Nullable Measured shrinking,
      @Nullable Measured locked) {}

  /// One point of a Kaplan-Meier curve.
  ///
  /// @param standing share of leads that still stood
  /// @param atRisk leads followed so far
  public record Lasting(int years, double standing, int atRisk) {}

  /// How many leads there were.
  ///
  /// @param count how many
  /// @param ended how many of them ended within the data
  /// @param median years until half of them had ended; null when fewer than half did
  public record Spells(int count, int ended, @Nullable Integer median) {}
}
