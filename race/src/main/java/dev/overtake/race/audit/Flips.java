package dev.overtake.race.audit;

import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Pillar;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.Votes;
import dev.overtake.race.lead.RaceLeads;
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
  private static final int STEPS = 200;
  private static final int MOST_YEARS = 3;

  private final List<Pillar> pillars;
  private final String race;
  private final int lastYear;
  private final Votes votes;
  private final List<Voting> voters;
  private final String first;
  private final String second;
  private final Map<String, double[]> balances = new LinkedHashMap<>();
  private final Leader called;

  Flips(RaceLeads leads) {
    var definition = leads.contest().race().definition();
    race = definition.id();
    pillars = definition.pillars();
    lastYear = leads.request().asOf().getYear();
    votes = leads.votes();
    voters = Voting.of(leads);
    first = leads.contest().first().id();
    second = leads.contest().second().id();
    for (var pillar : pillars) {
      if (votes.weight(pillar.id()) > 0) {
        votes.pillar(pillar.id()).ifPresent(b -> balances.put(pillar.id(), b));
      }
    }
    called = leader(votes);
  }

  /// All that were found, the smallest first.
  List<Flip> all(List<PillarWeight> weights) {
    var flips = new ArrayList<Flip>();
    for (var weight : weights) {
      var change = weight.callChanges();
      if (change != null) {
        flips.add(
            new Flip(
                new Flip.Weight(weight.pillar(), weight.title(), weight.weight(), change.share()),
                Math.abs(change.share() - weight.weight()),
                change.leader()));
      }
    }
    for (var voter : voters) {
      flips.addAll(of(voter));
    }
    flips.addAll(earlierYears());
    flips.sort(
        Comparator.comparingDouble(Flip::touched)
            .thenComparing(f -> subject(f.change()))
            .thenComparing(Comparator.comparing((Flip f) -> rank(f.change())).reversed()));
    return List.copyOf(flips);
  }

  private String subject(Flip.Change change) {
    return switch (change) {
      case Flip.Weight w -> w.pillar();
      case Flip.LeftOut l -> l.indicator();
      case Flip.OneSource s -> s.indicator();
      case Flip.Baseline _ -> race;
    };
  }

  /* Among equals the last figures come first, then the latest year. */
  private static String rank(Flip.Change change) {
    return switch (change) {
      case Flip.Weight _ -> "";
      case Flip.LeftOut _ -> "out";
      case Flip.OneSource s -> s.source();
      case Flip.Baseline b -> b.lastYear() == null ? "last" : b.lastYear().toString();
    };
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
        var others = new LinkedHashMap<>(balances);
        others.remove(pillar.id());
        weights.add(weight(pillar, own, votes.whole(others)));
      }
    }
    return weights;
  }

  private PillarWeight weight(Pillar pillar, double[] own, double[] rest) {
    var weight = share(pillar.id());
    var with = Arrays.stream(own).average().orElse(0);
    var without = Arrays.stream(rest).average().orElse(0);
    var even = with * without < 0 ? without / (without - with) : Double.NaN;
    return new PillarWeight(
        pillar.id(),
        pillar.title(),
        weight,
        Double.isFinite(even)
            ? new PillarWeight.BreakEven(
                even, without > 0 ? first : second, with > 0 ? first : second)
            : null,
        nearestChange(weight, own, rest).orElse(null));
  }

  private Optional<PillarWeight.CallChange> nearestChange(
      double weight, double[] own, double[] rest) {
    for (var step = 1; step <= STEPS; step++) {
      for (var sign : new int[] {1, -1}) {
        var w = weight + sign * (double) step / STEPS;
        if (w > -1e-9 && w < 1 + 1e-9) {
          var blended = blended(Math.clamp(w, 0, 1), own, rest);
          var leader = Votes.call(blended, first, second).leader();
          if (!leader.equals(called)) {
            return Optional.of(new PillarWeight.CallChange(Math.clamp(w, 0, 1), leader));
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
      var change = new Flip.LeftOut(indicator.id(), indicator.title());
      flip(change, weight, votes.without(indicator)).ifPresent(flips::add);
    }
    voter
        .bySource()
        .forEach((source, ballot) -> {
          var change = new Flip.OneSource(indicator.id(), indicator.title(), voter.mixed(), source);
          flip(change, weight, votes.with(indicator, ballot)).ifPresent(flips::add);
        });
    return flips;
  }

  private Optional<Flip> flip(Flip.Change change, double touched, Votes changed) {
    var leader = leader(changed);
    return leader.equals(called)
        ? Optional.empty()
        : Optional.of(new Flip(change, touched, leader));
  }

  /// A pillar's part of the weight of all.
  private double share(String pillar) {
    return votes.weight(pillar) / balances.keySet().stream().mapToDouble(votes::weight).sum();
  }

  private double effective(Indicator indicator) {
    var pillar =
        votes.voters().stream().filter(i -> i.pillar().equals(indicator.pillar())).toList();
    var groups = pillar.stream().map(Votes::group).distinct().count();
    var members =
        pillar.stream().filter(i -> Votes.group(i).equals(Votes.group(indicator))).count();
    return share(indicator.pillar()) / (groups * members);
  }

  /// Where the call changes when figures stand as they are, then when those after a year are left
  /// out, going back while half of the indicators have figures.
  private List<Flip> earlierYears() {
    var flips = new ArrayList<Flip>();
    var before = called;
    for (var year = lastYear; flips.size() < MOST_YEARS; year--) {
      var ballots = new LinkedHashMap<Indicator, double[]>();
      for (var voter : voters) {
        var ballot = voter.ballot(year);
        if (ballot.length > 0) {
          ballots.put(voter.indicator(), ballot);
        }
      }
      if (2 * ballots.size() < voters.size() || ballots.isEmpty()) {
        break;
      }
      var leader = leader(votes.polled(ballots));
      if (!leader.equals(before)) {
        flips.add(new Flip(new Flip.Baseline(year == lastYear ? null : year), 1, leader));
      }
      before = leader;
    }
    return flips;
  }

  private Leader leader(Votes of) {
    return of.call(pillars, first, second).leader();
  }
}
