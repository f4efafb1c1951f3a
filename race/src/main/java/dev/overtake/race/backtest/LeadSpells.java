package dev.overtake.race.backtest;

import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Race;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.Contest;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.LeadHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The leads of a race's whole history: when each was taken, when it was lost.
///
/// A lead is taken when it stands outside the tie zone at two figures running; it is lost when the
/// other side takes it.
final class LeadSpells {
  private static final int FOLLOWED_YEARS = 15;
  private static final double LOCKED_YEARS = 3;

  private LeadSpells() {}

  /// One lead.
  ///
  /// @param beginningSeen whether the other side led before
  /// @param years from its beginning to its end, or to the last figure
  /// @param ended whether it ended within the figures
  /// @param lockedAfter years after which it had been held for three and grown over them; null when
  ///   never
  record Spell(boolean beginningSeen, double years, boolean ended, @Nullable Double lockedAfter) {

    /// The part of it after it was locked.
    Optional<Spell> locked() {
      return lockedAfter == null
          ? Optional.empty()
          : Optional.of(new Spell(true, years - lockedAfter, ended, null));
    }
  }

  static List<Spell> of(Race race) {
    var evidence = Evidence.asOf(race, race.definition().cutOff());
    var history = new LeadHistory(race, evidence);
    return PastCalls.scoredIndicators(race).stream()
        .flatMap(indicator ->
            PastCalls.pairs(race).stream()
                .flatMap(pair -> {
                  var contest =
                      new Contest(race, pair.first(), pair.second(), race.definition().cutOff(), 0);
                  var analysis =
                      new LeadAnalysis(
                          contest, indicator, evidence.series(indicator.id()), history);
                  var scale = analysis.scale();
                  return analysis.longest().stream()
                      .flatMap(of -> spells(of.leads(scale), scale.tieZone()));
                }))
        .toList();
  }

  private static Stream<Spell> spells(List<ComparableSeries.Seen> leads, double tieZone) {
    var spells = new ArrayList<Spell>();
    var side = 0;
    var begin = 0;
    for (var i = 0; i + 1 < leads.size(); i++) {
      var taken = side(leads.get(i), tieZone);
      if (taken != 0 && taken != side && taken == side(leads.get(i + 1), tieZone)) {
        if (side != 0) {
          spells.add(spell(leads, begin, i, side, true, !spells.isEmpty()));
        }
        side = taken;
        begin = i;
      }
    }
    if (side != 0) {
      spells.add(spell(leads, begin, leads.size() - 1, side, false, !spells.isEmpty()));
    }
    return spells.stream();
  }

  private static int side(ComparableSeries.Seen lead, double tieZone) {
    return lead.value() > tieZone ? 1 : lead.value() < -tieZone ? -1 : 0;
  }

  private static Spell spell(
      List<ComparableSeries.Seen> leads,
      int begin,
      int end,
      int side,
      boolean ended,
      boolean seen) {
    var start = leads.get(begin).time();
    Double lockedAfter = null;
    for (var i = begin; i < end && lockedAfter == null; i++) {
      var here = leads.get(i);
      for (var j = begin; j < i; j++) {
        var years = here.time() - leads.get(j).time();
        var grown = side * here.value() > side * leads.get(j).value();
        if (Math.abs(years - LOCKED_YEARS) < 0.13 && grown && side * leads.get(j).value() > 0) {
          lockedAfter = here.time() - start;
        }
      }
    }
    return new Spell(seen, leads.get(end).time() - start, ended, lockedAfter);
  }

  /// Kaplan, Meier (1958), Nonparametric estimation from incomplete observations, JASA 53.
  static List<MomentumRecord.Lasting> survival(List<Spell> spells) {
    var curve = new ArrayList<MomentumRecord.Lasting>();
    var standing = 1.0;
    for (var year = 0; year <= FOLLOWED_YEARS; year++) {
      var from = year - 0.5;
      var to = year + 0.5;
      var atRisk = spells.stream().filter(s -> s.years() >= from).count();
      var ended = spells.stream().filter(s -> s.ended() && s.years() >= from && s.years() < to);
      standing *= atRisk == 0 ? 1 : 1 - (double) ended.count() / atRisk;
      if (atRisk > 0) {
        curve.add(new MomentumRecord.Lasting(year, standing, (int) atRisk));
      }
    }
    return curve;
  }

  static MomentumRecord.Spells summary(List<Spell> spells) {
    var ended = (int) spells.stream().filter(Spell::ended).count();
    var median =
        survival(spells).stream()
            .filter(p -> p.standing() <= 0.5)
            .map(MomentumRecord.Lasting::years)
            .findFirst()
            .orElse(null);
    return new MomentumRecord.Spells(spells.size(), ended, median);
  }
}
