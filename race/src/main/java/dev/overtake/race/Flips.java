package dev.overtake.race;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Pillar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Searches for the smallest changes of the standing's own method that change its call: the weight
/// of a pillar, an indicator left out, a source read alone, an earlier year. All draws of the
/// standing are called anew under each.
final class Flips {
  static final String LAST_FIGURES = "last figures";
  private static final int STEPS = 200;
  private static final int MOST_YEARS = 3;

  /// What an indicator would vote if read otherwise.
  ///
  /// @param mixed the sources of the standing, in words
  /// @param bySource ballots by single source, where there are several
  /// @param byYear the duel that an earlier year is read from
  record Voting(
      Indicator indicator,
      Ruler ruler,
      String mixed,
      Map<String, double[]> bySource,
      Duel byYear,
      double[] scores) {}

  private final List<Pillar> pillars;
  private final String race;
  private final Votes votes;
  private final List<Voting> voters;
  private final String first;
  private final String second;
  private final Map<String, double[]> balances = new LinkedHashMap<>();
  private final String called;

  Flips(
      String race,
      List<Pillar> pillars,
      Votes votes,
      List<Voting> voters,
      String first,
      String second) {
    this.race = race;
    this.pillars = pillars;
    this.votes = votes;
    this.voters = voters;
    this.first = first;
    this.second = second;
    pillars.forEach(p -> votes.pillar(p.id()).ifPresent(b -> balances.put(p.id(), b)));
    called = call(votes).leader();
  }

  /// All that were found, the smallest first.
  List<Flip> all(List<PillarWeight> weights, int lastYear) {
    var flips = new ArrayList<Flip>();
    for (var weight : weights) {
      var to = weight.callChanges();
      if (to != null && weight.call() != null) {
        flips.add(
            new Flip(
                "pillar weight",
                weight.pillar(),
                weight.title(),
                percent(weight.weight()),
                percent(to),
                Math.abs(to - weight.weight()),
                weight.call()));
      }
    }
    for (var voter : voters) {
      flips.addAll(of(voter));
    }
    flips.addAll(earlierYears(lastYear));
    flips.sort(
        Comparator.comparingDouble(Flip::touched)
            .thenComparing(Flip::subject)
            .thenComparing(Comparator.comparing(Flip::to).reversed()));
    return flips;
  }

  /// How the race hangs on each pillar's weight.
  List<PillarWeight> weights() {
    var weights = new ArrayList<PillarWeight>();
    if (balances.size() < 2) {
      return weights;
    }
    for (var pillar : pillars) {
      var own = balances.get(pillar.id());
      if (own != null) {
        var others =
            balances.entrySet().stream()
                .filter(e -> !e.getKey().equals(pillar.id()))
                .map(Map.Entry::getValue)
                .toList();
        weights.add(weight(pillar, own, Votes.mean(others)));
      }
    }
    return weights;
  }

  private PillarWeight weight(Pillar pillar, double[] own, double[] rest) {
    var weight = 1.0 / balances.size();
    var with = Arrays.stream(own).average().orElse(0);
    var without = Arrays.stream(rest).average().orElse(0);
    var even = with * without < 0 ? without / (without - with) : Double.NaN;
    var found = Double.isFinite(even);
    var changes = nearestChange(weight, own, rest);
    return new PillarWeight(
        pillar.id(),
        pillar.title(),
        weight,
        found ? Double.valueOf(even) : null,
        found ? without > 0 ? first : second : null,
        found ? with > 0 ? first : second : null,
        changes.map(Change::weight).orElse(null),
        changes.map(Change::leader).orElse(null));
  }

  private record Change(double weight, String leader) {}

  private Optional<Change> nearestChange(double weight, double[] own, double[] rest) {
    for (var step = 1; step <= STEPS; step++) {
      for (var sign : new int[] {1, -1}) {
        var w = weight + sign * (double) step / STEPS;
        if (w > -1e-9 && w < 1 + 1e-9) {
          var blended = blended(Math.clamp(w, 0, 1), own, rest);
          var leader = Votes.call(blended, first, second).leader();
          if (!leader.equals(called)) {
            return Optional.of(new Change(Math.clamp(w, 0, 1), leader));
          }
        }
      }
      if (weight - (double) step / STEPS < 0 && weight + (double) step / STEPS > 1) {
        break;
      }
    }
    return Optional.empty();
  }

  private static double[] blended(double weight, double[] own, double[] rest) {
    var blended = new double[own.length];
    for (var d = 0; d < blended.length; d++) {
      blended[d] = weight * own[d] + (1 - weight) * rest[d];
    }
    return blended;
  }

  private List<Flip> of(Voting voter) {
    var flips = new ArrayList<Flip>();
    var indicator = voter.indicator();
    var weight = effective(indicator);
    if (votes.voters().size() > 1) {
      flip("left out", voter, "in", "out", weight, call(votes.without(indicator)))
          .ifPresent(flips::add);
    }
    voter
        .bySource()
        .forEach((source, ballot) ->
            flip(
                    "source",
                    voter,
                    voter.mixed(),
                    source,
                    weight,
                    call(votes.with(indicator, ballot)))
                .ifPresent(flips::add));
    return flips;
  }

  private Optional<Flip> flip(
      String kind, Voting voter, String from, String to, double touched, Call call) {
    return call.leader().equals(called)
        ? Optional.empty()
        : Optional.of(
            new Flip(
                kind,
                voter.indicator().id(),
                voter.indicator().title(),
                from,
                to,
                touched,
                call.leader()));
  }

  private double effective(Indicator indicator) {
    var pillar =
        votes.voters().stream().filter(i -> i.pillar().equals(indicator.pillar())).toList();
    var groups = pillar.stream().map(Votes::group).distinct().count();
    var members =
        pillar.stream().filter(i -> Votes.group(i).equals(Votes.group(indicator))).count();
    return 1.0 / (balances.size() * groups * members);
  }

  /// Where the call changes when figures stand as they are, then when those after a year are left
  /// out, going back while half of the indicators have figures.
  private List<Flip> earlierYears(int lastYear) {
    var flips = new ArrayList<Flip>();
    var before = called;
    for (var year = lastYear; flips.size() < MOST_YEARS; year--) {
      var ballots = new LinkedHashMap<Indicator, double[]>();
      for (var voter : voters) {
        var ballot = ballot(voter, year);
        if (ballot.length > 0) {
          ballots.put(voter.indicator(), ballot);
        }
      }
      if (2 * ballots.size() < voters.size() || ballots.isEmpty()) {
        break;
      }
      var leader = call(Votes.of(ballots)).leader();
      if (!leader.equals(before)) {
        var to = year == lastYear ? LAST_FIGURES : Integer.toString(year);
        flips.add(new Flip("baseline", race, "", "now", to, 1, leader));
      }
      before = leader;
    }
    return flips;
  }

  private static double[] ballot(Voting voter, int year) {
    var duel = voter.byYear();
    var leads = duel.leads(voter.ruler());
    for (var i = leads.size() - 1; i >= 0; i--) {
      if (duel.common().get(i).end().getYear() <= year) {
        var lead = leads.get(i);
        var spread = Math.sqrt(lead.variance());
        var drawn = Arrays.stream(voter.scores()).map(z -> lead.value() + spread * z).toArray();
        return Votes.ballot(drawn, voter.ruler().tieZone());
      }
    }
    return new double[0];
  }

  private Call call(Votes of) {
    var all = pillars.stream().flatMap(p -> of.pillar(p.id()).stream()).toList();
    return all.isEmpty() ? Call.notDeterminable() : Votes.call(Votes.mean(all), first, second);
  }

  private static String percent(double share) {
    return Math.round(1000 * share) / 10.0 + " %";
  }
}
