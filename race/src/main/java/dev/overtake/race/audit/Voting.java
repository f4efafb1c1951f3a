package dev.overtake.race.audit;

import dev.overtake.evidence.Indicator;
import dev.overtake.race.call.Votes;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.lead.RaceLeads;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an indicator would vote if read otherwise.
///
/// @param bySource ballots by single source, where there are several
/// @param byYear the pair that an earlier year is read from
record Voting(
    IndicatorLead lead, Map<String, double[]> bySource, PairedSeries byYear, double[] scores) {

  /// Of all indicators that vote in a standing.
  static List<Voting> of(RaceLeads leads) {
    return leads.voting().stream()
        .filter(l -> l.estimate().isPresent())
        .map(l -> of(l, leads.contest().seed()))
        .toList();
  }

  private static Voting of(IndicatorLead lead, long seed) {
    var scores = Votes.scores(seed, lead.indicator(), LeadModel.DRAWS);
    var bySource = new TreeMap<String, double[]>();
    var sources = lead.sources();
    if (sources.size() > 1) {
      for (var source : sources) {
        var drawn = Votes.inOrderOf(scores, source.draws().now());
        bySource.put(source.pair().source(), Votes.ballot(drawn, lead.scale().tieZone()));
      }
    }
    var base = lead.estimate().orElseThrow().base();
    return new Voting(lead, bySource, base, scores);
  }

  Indicator indicator() {
    return lead.indicator();
  }

  /// The sources of the standing, where there are several.
  List<String> mixed() {
    return List.copyOf(bySource.keySet());
  }

  /// What the last figures by a year say; empty where there are none.
  double[] ballot(int year) {
    return byYear
        .lastLead(lead.scale(), year)
        .map(l -> Votes.ballot(l.draws(scores), lead.scale().tieZone()))
        .orElse(new double[0]);
  }
}
