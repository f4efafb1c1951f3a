package dev.overtake.race;

import static java.util.Objects.requireNonNull;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Series;
import dev.overtake.evidence.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the figures themselves say of an indicator, before any estimate.
record Facts(
    Race race,
    Indicator indicator,
    List<Series> series,
    LocalDate asOf,
    Contender first,
    Contender second,
    Ruler ruler) {

  /// What an estimate adds to the facts. Null where it does not apply.
  record Estimate(
      @Nullable Call call,
      @Nullable Interval lead,
      @Nullable Interval lead95,
      @Nullable Double observedLead,
      @Nullable Interval since,
      @Nullable Map<String, Interval> growth,
      @Nullable Interval closing,
      @Nullable Map<String, Double> gaining,
      @Nullable Interval acceleration,
      @Nullable Interval monthsBehind,
      @Nullable LeadChange leadChange) {

    static Estimate none(@Nullable Call call) {
      return new Estimate(call, null, null, null, null, null, null, null, null, null, null);
    }
  }

  IndicatorStanding standing(
      Estimate estimate,
      @Nullable String commonPeriod,
      List<String> flags,
      @Nullable String reason) {
    var leads = sourceLeads();
    var call = estimate.call();
    return new IndicatorStanding(
        indicator.id(),
        indicator.pillar(),
        indicator.title(),
        indicator.shortTitle(),
        indicator.unit(),
        indicator.scale(),
        indicator.kind(),
        indicator.direction(),
        latest(),
        commonPeriod != null ? commonPeriod : lastOf(leads),
        call == null ? null : call.word(),
        call == null ? null : call.leader(),
        call == null ? null : call.probability(),
        reason,
        estimate.lead(),
        estimate.lead95(),
        estimate.observedLead() != null ? estimate.observedLead() : leadOf(leads),
        ruler.tieZone(),
        estimate.since(),
        estimate.growth(),
        estimate.closing(),
        estimate.gaining(),
        estimate.acceleration(),
        estimate.monthsBehind(),
        estimate.leadChange(),
        range(leads),
        leads,
        age(),
        List.copyOf(flags),
        series.stream().map(Series::source).distinct().sorted().toList(),
        indicator.caveats());
  }

  /// Why nobody can be called, in the words of the reader.
  String reason(List<Duel> duels) {
    for (var contender : List.of(first, second)) {
      if (latest().get(contender.id()) == null) {
        return "no figures for " + contender.shortName();
      }
    }
    if (duels.isEmpty()) {
      return "no source has both";
    }
    var ended = duels.stream().filter(Duel::ended).findFirst();
    if (ended.isPresent()) {
      var track = ended.get().first().ended() != null ? ended.get().first() : ended.get().second();
      var period = track.ended();
      return "reporting ended" + (period == null ? "" : " " + period.text());
    }
    var broken =
        duels.stream()
            .filter(d -> d.first().brokenAt() != null || d.second().brokenAt() != null)
            .findFirst();
    if (broken.isPresent()) {
      return "series broke, too short since";
    }
    var most = duels.stream().mapToInt(d -> d.common().size()).max().orElse(0);
    return switch (most) {
      case 0 -> "no common period";
      case 1 -> "one figure each";
      default -> "two figures each";
    };
  }

  /// Codes that a reader must see beside the numbers.
  List<String> flags() {
    var flags = new ArrayList<String>();
    var age = age();
    if (age != null && age > indicator.staleAfterMonths()) {
      flags.add("stale");
    }
    var figures = compared().flatMap(s -> s.figures().stream()).toList();
    if (figures.stream().anyMatch(f -> f.revised() && f.present())) {
      flags.add("revised-data");
    }
    if (compared()
        .anyMatch(s -> s.last().filter(f -> f.status() == Status.PROVISIONAL).isPresent())) {
      flags.add("provisional");
    }
    if (figures.stream().anyMatch(f -> f.status() == Status.BREAK)) {
      flags.add("break");
    }
    if (compared().map(Series::source).distinct().count() > 1) {
      flags.add("rival-sources");
    }
    if (figures.stream().allMatch(f -> f.low() == null && f.high() == null)) {
      flags.add("no-interval");
    }
    return flags;
  }

  private Stream<Series> compared() {
    return series.stream()
        .filter(s -> s.contender().equals(first.id()) || s.contender().equals(second.id()));
  }

  private Map<String, Latest> latest() {
    var latest = new TreeMap<String, Latest>();
    for (var contender : List.of(first, second)) {
      series.stream()
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
    return race.source(s.source())
        .map(x -> race.definition().sourceWeights().getOrDefault(x.tier(), 1.0))
        .orElse(0.0);
  }

  private @Nullable Integer age() {
    return latest().values().stream().map(Latest::age).max(Comparator.naturalOrder()).orElse(null);
  }

  private int monthsTo(LocalDate day) {
    return (int) Math.max(0, ChronoUnit.MONTHS.between(day, asOf));
  }

  /// What every source with a common period says of the lead there, comparable later or not.
  private List<SourceLead> sourceLeads() {
    var leads = new ArrayList<SourceLead>();
    for (var a : series) {
      for (var b : series) {
        if (a.source().equals(b.source())
            && a.contender().equals(first.id())
            && b.contender().equals(second.id())) {
          lastCommon(a, b).ifPresent(leads::add);
        }
      }
    }
    leads.sort(Comparator.comparing(SourceLead::source));
    return leads;
  }

  private Optional<SourceLead> lastCommon(Series a, Series b) {
    for (var figure : a.figures().reversed()) {
      var here = figure.value();
      var there =
          b.figures().stream()
              .filter(f -> f.period().equals(figure.period()))
              .map(Figure::value)
              .filter(v -> v != null)
              .findFirst();
      if (here != null && there.isPresent() && ruler.fits(here) && ruler.fits(there.get())) {
        return Optional.of(
            new SourceLead(
                a.source(),
                figure.period().text(),
                ruler.sign() * (ruler.read(here) - ruler.read(there.get()))));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String lastOf(List<SourceLead> leads) {
    return leads.stream()
        .map(SourceLead::period)
        .max(Comparator.comparing(Period::parse))
        .orElse(null);
  }

  private static @Nullable Double leadOf(List<SourceLead> leads) {
    return leads.stream()
        .max(Comparator.comparing((SourceLead l) -> Period.parse(l.period())))
        .map(SourceLead::lead)
        .orElse(null);
  }

  private static @Nullable Range range(List<SourceLead> leads) {
    if (leads.size() < 2) {
      return null;
    }
    var values = leads.stream().mapToDouble(SourceLead::lead).summaryStatistics();
    return new Range(values.getMin(), values.getMax());
  }
}
