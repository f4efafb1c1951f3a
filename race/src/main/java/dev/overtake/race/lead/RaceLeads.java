package dev.overtake.race.lead;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Race;
import dev.overtake.race.call.Votes;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Levers;
import dev.overtake.race.value.RunIdentity;
import dev.overtake.race.value.StandingRequest;
import dev.overtake.race.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The leads in all indicators that a request concerns, each worked out once: what the standing,
/// the audit and the index of a race all start from. Immutable, safe for many threads.
///
/// @param view what was known on the day, as the request wants to look at it
/// @param leads of indicators for which either of the pair has a figure, in the order of the race
/// @param votes who is ahead by indicator and draw
public record RaceLeads(
    Contest contest, StandingRequest request, View view, List<IndicatorLead> leads, Votes votes) {

  /// Works them out.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same
  public static RaceLeads of(Race race, StandingRequest request, Parallel parallel) {
    var view = View.of(race, request);
    var contest = Contest.of(race, view.a(), view.b(), request.asOf(), request.seed());
    var concerned = view.indicators().stream().filter(view::concerns).toList();
    var leads = parallel.map(concerned, i -> lead(contest, view, i, request.levers()));
    var votes = Votes.of(voters(leads), request.seed()).weighing(request.levers().weights());
    return new RaceLeads(contest, request, view, leads, votes);
  }

  /// The same leads asked with other weights, choices of method, or more left out.
  ///
  /// @param changed a request that reads the same figures
  public RaceLeads asked(StandingRequest changed) {
    var without = changed.levers().without();
    var kept =
        leads.stream()
            .filter(l ->
                !without.contains(l.indicator().id()) && !without.contains(l.indicator().pillar()))
            .toList();
    var left = votes.only(i -> kept.stream().anyMatch(l -> l.indicator().equals(i)));
    return new RaceLeads(contest, changed, view, kept, left.weighing(changed.levers().weights()));
  }

  /// What every result of this request carries.
  public RunIdentity identity() {
    return RunIdentity.of(contest.race(), request.asOf(), request.seed(), request.levers());
  }

  /// The two in the order asked for.
  public List<Contender> asked() {
    return List.of(view.a(), view.b());
  }

  /// Their names in the same order, those of a sum with its members.
  public List<ContenderName> names() {
    var race = contest.race();
    return asked().stream()
        .map(c ->
            race.contender(c.id()).isPresent()
                ? ContenderName.of(c)
                : ContenderName.of(
                    c,
                    c.members().stream()
                        .flatMap(id -> race.contender(id).stream())
                        .map(ContenderName::of)
                        .toList()))
        .toList();
  }

  /// What was known on the day.
  public Evidence evidence() {
    return view.evidence();
  }

  /// The methods that an audit may try.
  public Methodology methodology() {
    return request.levers().of(contest.race().definition().methodology());
  }

  /// Leads in indicators that vote, whether they could be estimated or not.
  public List<IndicatorLead> voting() {
    return leads.stream().filter(l -> l.indicator().votes()).toList();
  }

  private static IndicatorLead lead(
      Contest contest, View view, Indicator indicator, Levers levers) {
    var series = view.evidence().series(indicator.id());
    var analysis = new LeadAnalysis(contest, indicator, series);
    var obstacle = view.obstacles().get(indicator.id());
    return obstacle == null
        ? analysis.lead(levers.method().source())
        : new IndicatorLead(analysis, List.of(), Optional.empty(), obstacle);
  }

  private static List<Votes.Voter> voters(List<IndicatorLead> leads) {
    var voters = new ArrayList<Votes.Voter>();
    for (var lead : leads) {
      if (lead.indicator().votes()) {
        lead.estimate()
            .ifPresent(e ->
                voters.add(
                    new Votes.Voter(lead.indicator(), e.draws().now(), lead.scale().tieZone())));
      }
    }
    return voters;
  }
}
