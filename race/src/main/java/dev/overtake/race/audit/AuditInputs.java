package dev.overtake.race.audit;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Series;
import dev.overtake.race.call.RaceStructure;
import dev.overtake.race.call.Votes;
import dev.overtake.race.lead.ComparableSeries;
import dev.overtake.race.lead.IndicatorLead;
import dev.overtake.race.lead.LeadModel;
import dev.overtake.race.lead.RaceLeads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an audit samples on: the figures of all units in every reading, and the space of methods
/// that the race declares over them.
record AuditInputs(AuditModel model, MethodSpace space) {

  static AuditInputs of(RaceLeads leads, int draws, Parallel parallel) {
    return new Maker(leads, draws).inputs(parallel);
  }

  private static final class Maker {
    private final RaceLeads leads;
    private final int draws;
    private final List<String> units;
    private final int commonYear;

    Maker(RaceLeads leads, int draws) {
      this.leads = leads;
      this.draws = draws;
      units = units();
      commonYear = commonYear(leads.voting());
    }

    AuditInputs inputs(Parallel parallel) {
      var definition = leads.contest().race().definition();
      var figures =
          parallel.map(leads.voting(), l -> new AuditFigures(origin(l))).stream()
              .filter(AuditFigures::usable)
              .toList();
      var structure =
          RaceStructure.of(
              definition.pillars().stream().map(p -> p.id()).toList(),
              figures.stream().map(AuditFigures::indicator).toList());
      var ordered =
          structure.indicators().stream()
              .map(i ->
                  figures.stream().filter(f -> f.indicator().equals(i)).findFirst().orElseThrow())
              .toList();
      var declared = leads.methodology();
      var blocs = new Listed<AuditModel.BlocOf>(new AuditModel.BlocOf(0, new int[0]));
      for (var bloc : declared.blocs()) {
        var side = units.indexOf(bloc.contender());
        var members = bloc.with().stream().mapToInt(units::indexOf).filter(u -> u > 1).toArray();
        if (side >= 0 && side < 2 && members.length > 0) {
          blocs.add(
              new AuditModel.BlocOf(side, members), new Option.Bloc(bloc.contender(), bloc.with()));
        }
      }
      var denominators = new Listed<double[]>(new double[0]);
      for (var id : declared.per()) {
        var by = denominator(id);
        if (!Double.isNaN(by[0]) && !Double.isNaN(by[1])) {
          denominators.add(by, new Option.Per(id, title(id)));
        }
      }
      return new AuditInputs(
          new AuditModel(
              structure,
              ordered,
              units,
              blocs.values,
              denominators.values,
              Set.copyOf(declared.intensive())),
          new MethodSpace(
              declared,
              structure,
              structure.weights(leads.votes()::weight, leads.request().levers().weights()),
              blocs.options,
              denominators.options,
              draws));
    }

    private AuditFigures.Origin origin(IndicatorLead lead) {
      var others = new HashMap<String, List<@Nullable ComparableSeries>>();
      var series = leads.evidence().series(lead.indicator().id());
      for (var source : series.stream().map(Series::source).distinct().toList()) {
        var own = new ArrayList<@Nullable ComparableSeries>();
        for (var unit : units.subList(2, units.size())) {
          own.add(
              series.stream()
                  .filter(s -> s.source().equals(source) && s.contender().equals(unit))
                  .findFirst()
                  .map(lead.analysis()::comparable)
                  .orElse(null));
        }
        others.put(source, own);
      }
      var scores = Votes.scores(leads.contest().seed(), lead.indicator(), LeadModel.DRAWS);
      return new AuditFigures.Origin(lead, others, Arrays.copyOf(scores, draws), commonYear);
    }

    /// The pair, then all others in the order of ids.
    private List<String> units() {
      var definition = leads.contest().race().definition();
      var all = new LinkedHashSet<String>();
      leads.contest().pair().forEach(c -> all.add(c.id()));
      var parts = leads.contest().pair().stream().flatMap(c -> c.members().stream()).toList();
      definition.contenders().stream().sorted().filter(id -> !parts.contains(id)).forEach(all::add);
      leads.methodology().blocs().stream()
          .flatMap(b -> b.with().stream())
          .sorted()
          .forEach(all::add);
      return List.copyOf(all);
    }

    /// The latest year that at least half of the indicators with a series reach.
    private static int commonYear(List<IndicatorLead> voting) {
      var last =
          voting.stream()
              .filter(l -> l.estimate().isPresent())
              .map(l ->
                  l.sources().stream()
                      .mapToInt(s -> s.pair().common().getLast().end().getYear())
                      .max()
                      .orElseThrow())
              .sorted(Comparator.reverseOrder())
              .toList();
      return last.isEmpty() ? 0 : last.get((last.size() - 1) / 2);
    }

    private double[] denominator(String indicator) {
      var by = new double[units.size()];
      Arrays.fill(by, Double.NaN);
      for (var u = 0; u < by.length; u++) {
        for (var series : leads.evidence().series(indicator)) {
          var last = series.last();
          if (series.contender().equals(units.get(u)) && last.isPresent() && Double.isNaN(by[u])) {
            var value = last.get().value();
            by[u] = value == null || value <= 0 ? Double.NaN : value;
          }
        }
      }
      return by;
    }

    private String title(String indicator) {
      return leads
          .contest()
          .race()
          .indicator(indicator)
          .map(Indicator::shortTitle)
          .orElse(indicator);
    }
  }

  /// Values by number, beginning with none, and the options that they stand for.
  private static final class Listed<T> {
    private final List<T> values = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();

    Listed(T none) {
      values.add(none);
    }

    void add(T value, Option option) {
      values.add(value);
      options.add(option);
    }
  }
}
