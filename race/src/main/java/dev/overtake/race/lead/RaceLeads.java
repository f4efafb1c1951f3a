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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The leads in all indicators that a request concerns, each worked out once: what the standing,
/// the audit and the index of a race all start from. Immutable, safe for many threads.
///
/// @param view what was known on the day, as the request wants to look at it
/// @param leads of indicators for which either of the pair has a figure, in the order of the race
/// @param votes who is ahead by indicator and draw
/// @param lastFigures the same on the last common figures, not carried to the day
public record RaceLeads(
    Contest contest,
    StandingRequest request,
    View view,
    List<IndicatorLead> leads,
    Votes votes,
    Votes lastFigures) {

  /* A standing is an integral over what may be, taken at one set of points whatever the seed of a request, so that no
   * word of it hangs on chance; what a band's edge could still turn is told by the weaker word (Call). */
  private static final long POINTS = 1;

  /// Works them out.
  ///
  /// @throws IllegalArgumentException when a contender is not in the race, or both are the same
  public static RaceLeads of(Race race, StandingRequest request, Parallel parallel) {
    return of(race, request, POINTS, parallel);
  }

  /// The same at another set of points, to see what hangs on them.
  ///
  /// @param points which set
  public static RaceLeads of(Race race, StandingRequest request, long points, Parallel parallel) {
    var view = View.of(race, request);
    var contest = Contest.of(race, view.a(), view.b(), request.asOf(), points);
    var concerned = view.indicators().stream().filter(view::concerns).toList();
    var history = new LeadHistory(race, view.evidence());
    var leads = parallel.map(concerned, i -> lead(contest, view, i, history, request.levers()));
    var votes = Votes.of(voters(leads), points).weighing(request.levers().weights());
    return of(contest, request, view, leads, votes);
  }

  private static RaceLeads of(
      Contest contest, StandingRequest request, View view, List<IndicatorLead> leads, Votes votes) {
    return new RaceLeads(
        contest, request, view, leads, votes, votes.polled(lastBallots(leads, votes)));
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
    return of(contest, changed, view, kept, left.weighing(changed.levers().weights()));
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
      Contest contest, View view, Indicator indicator, LeadHistory history, Levers levers) {
    var series = view.evidence().series(indicator.id());
    var analysis = new LeadAnalysis(contest, indicator, series, history);
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
            Votes.scores(lead.analysis().contest().seed(), lead.indicator(), LeadModel.DRAWS);
        ballots.put(lead.indicator(), Votes.ballot(last.draws(scores), lead.scale().tieZone()));
      }
    }
    return ballots;
  }
}
