package dev.overtake.race.standing;

import static java.util.Objects.requireNonNull;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Source;
import dev.overtake.evidence.Status;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.LeadAnalysis;
import dev.overtake.race.lead.PairedSeries;
import dev.overtake.race.value.ContenderName;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the figures themselves say of an indicator, before any estimate.
record Facts(LeadAnalysis of) {

  IndicatorIdentity identity() {
    return IndicatorIdentity.of(of.indicator(), of.scale().tieZone());
  }

  /// @param base the source that the indicator is read from first; null when nobody can be called
  FiguresUsed figures(@Nullable PairedSeries base) {
    var leads = sourceLeads();
    var newest = leads.stream().max(Comparator.comparing(l -> Period.parse(l.period())));
    var observed =
        base != null
            ? Double.valueOf(base.leads(of.scale()).getLast().value())
            : newest.map(SourceLead::lead).orElse(null);
    return new FiguresUsed(
        latest(),
        base != null ? base.common().getLast().text() : newest.map(SourceLead::period).orElse(null),
        observed,
        observed == null ? null : leader(observed),
        base == null ? List.of() : ahead(base),
        leads,
        age(),
        of.series().stream().map(Series::source).distinct().sorted().toList());
  }

  /// Who is ahead by a lead, as it is.
  private Leader leader(double lead) {
    var contest = of.contest();
    return Call.ahead(lead, of.scale().tieZone(), contest.first().id(), contest.second().id());
  }

  /// Other contenders of the race that the source read first has ahead of both, in the last year
  /// that it has both.
  List<ContenderName> ahead(PairedSeries base) {
    var contest = of.contest();
    if (base.crossed() || of.indicator().direction() == Direction.CONTEXT) {
      return List.of();
    }
    var period = base.common().getLast();
    var sign = of.scale().sign();
    var best =
        Math.max(sign * base.first().at(period).value(), sign * base.second().at(period).value());
    var members = new HashSet<String>();
    contest.pair().forEach(c -> members.addAll(c.members()));
    var ahead = new TreeSet<String>();
    for (var series : of.series()) {
      var id = series.contender();
      if (!series.source().equals(base.source())
          || !contest.race().definition().contenders().contains(id)
          || members.contains(id)) {
        continue;
      }
      var there = of.comparable(series).seen().get(period);
      if (there != null && sign * there.value() > best + of.scale().tieZone()) {
        ahead.add(id);
      }
    }
    return ahead.stream()
        .flatMap(id -> contest.race().contender(id).stream())
        .map(ContenderName::of)
        .toList();
  }

  /// Why nobody can be called.
  Reason reason(List<PairedSeries> pairs) {
    for (var contender : of.contest().pair()) {
      if (latest().get(contender.id()) == null) {
        return new Reason.NoFigures(contender.id());
      }
    }
    if (pairs.isEmpty()) {
      return new Reason.NoSharedSource();
    }
    var ended = pairs.stream().filter(PairedSeries::ended).findFirst();
    if (ended.isPresent()) {
      var pair = ended.get();
      var period = pair.first().ended() != null ? pair.first().ended() : pair.second().ended();
      return new Reason.ReportingEnded(period == null ? null : period.text());
    }
    if (pairs.stream()
        .anyMatch(p -> p.first().brokenAt() != null || p.second().brokenAt() != null)) {
      return new Reason.SeriesBroke();
    }
    var most = pairs.stream().mapToInt(p -> p.common().size()).max().orElse(0);
    return most == 0 ? new Reason.NoCommonPeriod() : new Reason.TooFewFigures(most);
  }

  /// What a reader must see beside the numbers.
  Set<Flag> flags() {
    var flags = EnumSet.noneOf(Flag.class);
    var age = age();
    if (age != null && age > of.indicator().staleAfterMonths()) {
      flags.add(Flag.STALE);
    }
    var figures = compared().flatMap(s -> s.figures().stream()).toList();
    if (figures.stream().anyMatch(f -> f.revised() && f.present())) {
      flags.add(Flag.REVISED_DATA);
    }
    if (compared()
        .anyMatch(s -> s.last().filter(f -> f.status() == Status.PROVISIONAL).isPresent())) {
      flags.add(Flag.PROVISIONAL);
    }
    if (figures.stream().anyMatch(f -> f.status() == Status.BREAK)) {
      flags.add(Flag.BREAK);
    }
    if (compared().map(Series::source).distinct().count() > 1) {
      flags.add(Flag.RIVAL_SOURCES);
    }
    if (figures.stream().allMatch(f -> f.low() == null && f.high() == null)) {
      flags.add(Flag.NO_INTERVAL);
    }
    return flags;
  }

  private Stream<Series> compared() {
    return of.series().stream()
        .filter(s -> of.contest().pair().stream().anyMatch(c -> s.contender().equals(c.id())));
  }

  private Map<String, Latest> latest() {
    var latest = new TreeMap<String, Latest>();
    for (var contender : of.contest().pair()) {
      of.series().stream()
          .filter(s -> s.contender().equals(contender.id()))
          .sorted(Comparator.comparingDouble(this::weight).reversed())
          .filter(s -> s.last().isPresent())
          .max(Comparator.comparing((Series s) -> s.last().orElseThrow().period().end()))
          .ifPresent(s -> latest.put(contender.id(), latest(s)));
    }
    return latest;
  }

  private Latest latest(Series s) {
    var figure = s.last().orElseThrow();
    return new Latest(
        figure.period().text(),
        requireNonNull(figure.value()),
        s.source(),
        monthsTo(figure.period().end()));
  }

  private double weight(Series s) {
    var race = of.contest().race();
    return race.source(s.source())
        .map(Source::tier)
        .map(t -> race.definition().sourceWeights().getOrDefault(t, 1.0))
        .orElse(0.0);
  }

  private @Nullable Integer age() {
    return latest().values().stream().map(Latest::age).max(Comparator.naturalOrder()).orElse(null);
  }

  private int monthsTo(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.MONTHS.between(day, of.contest().asOf()));
  }

  /// What every source with a common period says of the lead there, comparable later or not.
  private List<SourceLead> sourceLeads() {
    var leads = new ArrayList<SourceLead>();
    for (var a : of.series()) {
      for (var b : of.series()) {
        if (a.source().equals(b.source())
            && a.contender().equals(of.contest().first().id())
            && b.contender().equals(of.contest().second().id())) {
          lastCommon(a, b).ifPresent(leads::add);
        }
      }
    }
    leads.sort(Comparator.comparing(SourceLead::source));
    return leads;
  }

  private Optional<SourceLead> lastCommon(Series a, Series b) {
    var scale = of.scale();
    for (var figure : a.figures().reversed()) {
      var here = figure.value();
      var there =
          b.figures().stream()
              .filter(f -> f.period().equals(figure.period()))
              .map(Figure::value)
              .filter(v -> v != null)
              .findFirst();
      if (here != null && there.isPresent() && scale.fits(here) && scale.fits(there.get())) {
        return Optional.of(
            new SourceLead(
                a.source(),
                figure.period().text(),
                scale.sign() * (scale.read(here) - scale.read(there.get()))));
      }
    }
    return Optional.empty();
  }
}
