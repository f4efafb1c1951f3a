package dev.overtake.benchmarks;

import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.backtest.HiddenCall;
import dev.overtake.race.backtest.HiddenFigures;
import dev.overtake.race.backtest.HiddenScore;
import dev.overtake.race.call.Call;
import dev.overtake.race.lead.Basis;
import dev.overtake.race.lead.LeadHistory;
import dev.overtake.race.lead.MeasurementScale;
import dev.overtake.race.lead.RaceLeads;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.value.StandingRequest;
import dev.overtake.report.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// The standing of the flagship: calls from few figures by hiding the others, intervals far ahead,
/// what cannot be called, whether chance changes a word, and whether anything printed cannot be.
final class StandingBench {
  private static final int FIRST = 2003;
  private static final long SEED = 1;
  private static final int SEEDS = 100;
  private static final int OTHER_POINTS = 10;

  private StandingBench() {}

  /// @param options `quick` for every fourth year
  static void run(Report report, List<String> options) {
    var race = race("us-china-ai");
    var step = options.contains("quick") ? 4 : 1;
    determinable(report, race);
    chance(report, race);
    bounds(report, race);
    hidden(report, race, step);
  }

  private static void determinable(Report report, Race race) {
    var standing = analysis(race, 1).standing();
    var voting =
        standing.indicators().stream()
            .filter(i -> race.indicator(i.id()).orElseThrow().votes())
            .toList();
    report.title("What cannot be called, of %d indicators that vote".formatted(voting.size()));
    var without = voting.stream().filter(i -> !i.determinable()).toList();
    report.atMost("not determinable", without.size(), 6);
    without.forEach(i -> report.note(i.id() + ": " + i.reason()));
    for (var basis : Basis.values()) {
      var count =
          voting.stream()
              .map(IndicatorStanding::estimate)
              .filter(Objects::nonNull)
              .filter(e -> e.basis() == basis)
              .count();
      report.figure(
          "called from: " + basis.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          (double) count);
    }
    for (var pillar : standing.pillars()) {
      if (pillar.call() != null) {
        report.note(
            "%-10s %s, on the last figures %s; %d independent figures, %d recent"
                .formatted(
                    pillar.id(),
                    words(pillar.call()),
                    pillar.lastFigures() == null ? "-" : words(pillar.lastFigures()),
                    pillar.footing().independent(),
                    pillar.footing().recent()));
      }
    }
  }

  /// Every word of the answer at a hundred seeds; and what other sets of points would have said,
  /// which tells how exact the one set is.
  private static void chance(Report report, Race race) {
    report.title("Chance");
    var answers = new HashSet<String>();
    for (var seed = 1; seed <= SEEDS; seed++) {
      answers.add(new Wording(analysis(race, seed).standing()).answer().toString());
    }
    report.atMost("different answers of a hundred seeds", answers.size(), 1);
    var own = analysis(race, 1).standing();
    var furthest = 0.0;
    var changed = 0;
    var words = 0;
    for (var points = 2; points <= 1 + OTHER_POINTS; points++) {
      var leads = RaceLeads.of(race, StandingRequest.of(race), points, Bench.PARALLEL);
      var other = new RaceAnalysis(leads, Bench.PARALLEL).standing();
      for (var i = 0; i < own.pillars().size(); i++) {
        var here = own.pillars().get(i).call();
        var there = other.pillars().get(i).call();
        if (here != null && there != null && here.chances() != null && there.chances() != null) {
          words++;
          changed += words(here).equals(words(there)) ? 0 : 1;
          for (var id : here.chances().contenders().keySet()) {
            furthest = Math.max(furthest, Math.abs(here.chances().of(id) - there.chances().of(id)));
          }
        }
      }
    }
    report.figure("other sets of points: lane words", words);
    report.figure("of them another word", changed);
    report.figure("largest difference of a lane's probability", furthest);
  }

  private static String words(Call call) {
    return call.leader() + " " + call.word().map(Enum::name).orElse("-");
  }

  /// Nothing printed of any race outside what can be, and no band wider than ten years have shown.
  private static void bounds(Report report, Race flagship) {
    report.title("Bounds");
    var outside = 0;
    var wide = 0;
    var fans = 0;
    for (var race : List.of(flagship, race("solar-wind"))) {
      var history = new LeadHistory(race, Evidence.asOf(race, race.definition().cutOff()));
      for (var detail : analysis(race, 1).details()) {
        var indicator = race.indicator(detail.standing().id()).orElseThrow();
        var scale = new MeasurementScale(indicator, race.definition());
        for (var fan : detail.fans()) {
          fans++;
          outside +=
              fan.quantiles().stream()
                      .flatMap(List::stream)
                      .allMatch(v -> indicator.bounds().contain(v))
                  ? 0
                  : 1;
          var last = fan.quantiles().getLast();
          var low = last.get(nearest(fan.probabilities(), 0.1));
          var high = last.get(nearest(fan.probabilities(), 0.9));
          var width = scale.read(high) - scale.read(low);
          wide += scale.fits(low) && width > history.widestChange(scale) + 1e-9 ? 1 : 0;
        }
      }
    }
    report.figure("fans of both races", fans);
    report.atMost("that leave their bounds", outside, 0);
    report.atMost("80 % bands wider than ten years have shown", wide, 0);
  }

  private static int nearest(List<Double> probabilities, double p) {
    var nearest = 0;
    for (var i = 1; i < probabilities.size(); i++) {
      if (Math.abs(probabilities.get(i) - p) < Math.abs(probabilities.get(nearest) - p)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static RaceAnalysis analysis(Race race, long seed) {
    var own = StandingRequest.of(race);
    return new RaceAnalysis(
        race, new StandingRequest(own.asOf(), own.a(), own.b(), seed), Bench.PARALLEL);
  }

  private static Race race(String id) {
    return RaceFolder.read(Path.of(System.getProperty("overtake.home"), "data/races", id));
  }

  private static void hidden(Report report, Race race, int step) {
    var years =
        IntStream.range(FIRST, race.definition().cutOff().getYear())
            .filter(y -> (y - FIRST) % step == 0)
            .boxed()
            .toList();
    var hidden = new HiddenFigures(race, SEED, years, i -> true, Bench.PARALLEL);
    var few = new ArrayList<HiddenCall>();
    for (var shown = 1; shown <= 3; shown++) {
      var calls = hidden.last(shown);
      report.title("Calls when all but the last %d figures are hidden".formatted(shown));
      scores(report, calls, 0.03);
      far(report, calls);
      if (shown < 3) {
        few.addAll(calls);
      }
    }
    report.title("Calls from one and two figures together");
    scores(report, few, 0.03);
    report.title("Calls from two sources, each with one contender");
    scores(report, hidden.acrossSources(), 0.05);
    report.title("Calls when nothing is hidden");
    var whole = hidden.last(Integer.MAX_VALUE);
    scores(report, whole, 0.03);
    far(report, whole);
  }

  private static void scores(Report report, List<HiddenCall> all, double most) {
    var near = all.stream().filter(c -> c.years() <= 5).toList();
    var score = HiddenScore.of(near, SEED);
    if (score.isEmpty()) {
      report.note("none");
      return;
    }
    var s = score.get();
    report.note(
        "%,d calls on %d indicators, one to five years ahead".formatted(s.calls(), s.indicators()));
    report.atMost("calibration error", s.calibrationError(), most);
    report.note(
        "Brier %.4f, reversal rate by age and scale %.4f".formatted(s.brier(), s.brierRate()));
    report.atLeast("gain on the reversal rate, lower 95 %", s.gain().low(), 0);
    report.atMost("undetermined", s.undetermined(), 0.25);
  }

  private static void far(Report report, List<HiddenCall> all) {
    for (var years : new int[] {1, 2, 3, 5, 10}) {
      HiddenScore.of(all.stream().filter(c -> c.years() == years).toList(), SEED)
          .ifPresent(s ->
              report.within(
                  "80 %% interval %d years ahead covers, %,d calls".formatted(years, s.calls()),
                  s.coverage80().value(),
                  0.75,
                  0.85));
    }
  }
}
