package dev.overtake.race.lead;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import dev.overtake.race.call.Votes;
import dev.overtake.race.value.RunIdentity;
import dev.overtake.race.value.StandingRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The leads in all indicators that a request concerns, each worked out once: what the standing,
/// the audit and the index of a race all start from. Immutable, safe for many threads.
///
/// @param leads of indicators for which either of the pair has a figure, in the order of the race
/// @param votes who is ahead by indicator and draw
/// @param lastFigures the same on the last common figures, not carried to the day
public record RaceLeads(
    Contest contest,
    StandingRequest request,
    Evidence evidence,
    List<IndicatorLead> leads,
    Votes votes,
    Votes lastFigures) {

  /// Works them out.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same
  public static RaceLeads of(Race race, StandingRequest request, Parallel parallel) {
    if (request.a().equals(request.b())) {
      throw new IllegalArgumentException(request.a() + " cannot race itself");
    }
    var contest =
        Contest.of(
            race,
            contender(race, request.a()),
            contender(race, request.b()),
            request.asOf(),
            request.seed());
    var evidence = Evidence.asOf(race, request.asOf());
    var concerned = race.indicators().stream().filter(i -> concerns(evidence, contest, i)).toList();
    var history = new LeadHistory(race, evidence);
    var leads =
        parallel.map(
            concerned,
            i -> new LeadAnalysis(contest, i, evidence.series(i.id()), history).lead());
    var votes = Votes.of(voters(leads), request.seed());
    return new RaceLeads(
        contest, request, evidence, leads, votes, votes.with(lastBallots(leads, votes)));
  }

  /// What every result of this request carries.
  public RunIdentity identity() {
    return RunIdentity.of(contest.race(), request.asOf(), request.seed());
  }

  /// The two in the order asked for.
  public List<Contender> asked() {
    return List.of(contender(contest.race(), request.a()), contender(contest.race(), request.b()));
  }

  /// Leads in indicators that vote, whether they could be estimated or not.
  public List<IndicatorLead> voting() {
    return leads.stream().filter(l -> l.indicator().votes()).toList();
  }

  private static List<Votes.Voter> voters(List<IndicatorLead> leads) {
    var voters = new ArrayList<Votes.Voter>();
    for (var lead : leads) {
      if (lead.indicator().votes()) {
        lead.estimate()
            .ifPresent(e ->
                voters.add(
                    new Votes.Voter(
                        lead.indicator(),
                        e.draws().now(),
                        lead.scale().tieZone(),
                        e.basis().weight())));
      }
    }
    return voters;
  }

  private static Map<Indicator, double[]> lastBallots(List<IndicatorLead> leads, Votes votes) {
    var ballots = new LinkedHashMap<Indicator, double[]>();
    for (var lead : leads) {
      if (votes.voters().contains(lead.indicator())) {
        var last = lead.estimate().orElseThrow().base().leads(lead.scale()).getLast();
        var scores =
            Votes.scores(
                lead.analysis().contest().seed(), lead.indicator(), LeadModel.DRAWS);
        ballots.put(
            lead.indicator(), Votes.ballot(last.draws(scores), lead.scale().tieZone()));
      }
    }
    return ballots;
  }

  private static boolean concerns(Evidence evidence, Contest contest, Indicator indicator) {
    return evidence.series(indicator.id()).stream()
        .anyMatch(s ->
            (s.contender().equals(contest.first().id())
                    || s.contender().equals(contest.second().id()))
                && s.last().isPresent());
  }

  private static Contender contender(Race race, String id) {
    return race.contender(id)
        .orElseThrow(() -> new IllegalArgumentException("no contender '" + id + "' in this race"));
  }
}
