package dev.overtake.race.standing;

import dev.overtake.evidence.Pillar;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Votes;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.value.ContenderName;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// From the calls of a pillar's indicators to its own.
record Lane(Pillar pillar, RaceLeads leads, List<IndicatorStanding> members) {

  /// The call: none for context; without a leader where the footing does not carry one, or where
  /// the last figures have the other ahead and it is not very likely.
  Optional<Call> call() {
    var drawn = call(leads.votes());
    if (drawn == null) {
      var context = members.stream().allMatch(m -> m.leader() == null);
      return context ? Optional.empty() : Optional.of(Call.notDeterminable());
    }
    return Optional.of(qualified(drawn));
  }

  private Call qualified(Call drawn) {
    var last = lastFigures();
    var call = last == null ? drawn : drawn.beside(last.leader());
    return footing().firm() ? call : call.withoutLeader();
  }

  /// The same on the last figures as they are, whatever they are worth.
  @Nullable Call lastFigures() {
    return call(leads.lastFigures());
  }

  private @Nullable Call call(Votes votes) {
    var contest = leads.contest();
    return votes
        .pillar(pillar.id())
        .map(b -> Votes.call(b, contest.first().id(), contest.second().id()))
        .orElse(null);
  }

  Footing footing() {
    var groups = new HashSet<String>();
    var recent = new HashSet<String>();
    for (var lead : voting()) {
      var group = Votes.group(lead.indicator());
      groups.add(group);
      if (months(lead) <= Footing.OLD) {
        recent.add(group);
      }
    }
    return new Footing(groups.size(), recent.size());
  }

  /// Other contenders that stand ahead of both in half of the independent figures or more.
  List<ContenderName> ahead() {
    var groups = new HashSet<String>();
    var names = new TreeMap<String, ContenderName>();
    var aheadIn = new TreeMap<String, HashSet<String>>();
    for (var lead : voting()) {
      var group = Votes.group(lead.indicator());
      groups.add(group);
      for (var other : new Facts(lead.analysis()).ahead(base(lead))) {
        names.put(other.id(), other);
        aheadIn.computeIfAbsent(other.id(), i -> new HashSet<>()).add(group);
      }
    }
    return names.values().stream()
        .filter(c -> 2 * aheadIn.getOrDefault(c.id(), new HashSet<>()).size() >= groups.size())
        .toList();
  }

  private List<IndicatorLead> voting() {
    return leads.voting().stream()
        .filter(l -> l.indicator().pillar().equals(pillar.id()) && l.estimate().isPresent())
        .toList();
  }

  private static PairedSeries base(IndicatorLead lead) {
    return lead.estimate().orElseThrow().base();
  }

  private long months(IndicatorLead lead) {
    return ChronoUnit.MONTHS.between(base(lead).common().getLast().end(), leads.request().asOf());
  }
}
