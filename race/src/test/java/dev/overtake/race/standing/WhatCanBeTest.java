package dev.overtake.race.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.Evidence;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.LeadHistory;
import dev.overtake.race.lead.MeasurementScale;
import dev.overtake.race.value.StandingRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing is printed of the shipped races that cannot be, and no call without what contradicts it.
final class WhatCanBeTest {

  @ParameterizedTest
  @ValueSource(strings = {"us-china-ai", "solar-wind"})
  void projectionsStayInsideWhatCanBe(String id) {
    var race = race(id);
    var history = new LeadHistory(race, Evidence.asOf(race, race.definition().cutOff()));
    var faults = new ArrayList<String>();
    for (var detail : analysis(race).details()) {
      var indicator = race.indicator(detail.standing().id()).orElseThrow();
      for (var fan : detail.fans()) {
        faults.addAll(outside(indicator, fan));
        var scale = new MeasurementScale(indicator, race.definition());
        var last = fan.quantiles().getLast();
        var wide = scale.read(last.get(at(fan, 0.9))) - scale.read(last.get(at(fan, 0.1)));
        if (scale.fits(last.get(at(fan, 0.1))) && wide > history.widestChange(scale) + 1e-9) {
          faults.add(indicator.id() + " is " + wide + " wide");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<String> outside(Indicator indicator, Fan fan) {
    var faults = new ArrayList<String>();
    for (var t = 0; t < fan.times().size(); t++) {
      for (var q = 0; q < fan.probabilities().size(); q++) {
        var value = fan.quantiles().get(t).get(q);
        if (!indicator.bounds().contain(value)) {
          faults.add(indicator.id() + " reaches " + value);
        }
        var falls =
            indicator.kind() == IndicatorKind.CUMULATIVE
                && t > fan.now()
                && value < fan.quantiles().get(t - 1).get(q) - 1e-9;
        if (falls) {
          faults.add(indicator.id() + " falls to " + value);
        }
      }
    }
    return faults;
  }

  private static int at(Fan fan, double probability) {
    var nearest = 0;
    for (var i = 1; i < fan.probabilities().size(); i++) {
      var here = Math.abs(fan.probabilities().get(i) - probability);
      if (here < Math.abs(fan.probabilities().get(nearest) - probability)) {
        nearest = i;
      }
    }
    return nearest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-china-ai", "solar-wind"})
  void noCallContradictsTheLastFiguresWithoutSayingSo(String id) {
    var standing = analysis(race(id)).standing();
    for (var indicator : standing.indicators()) {
      var last = indicator.figures().leader();
      if (opposed(indicator.leader(), last)) {
        assertTrue(indicator.flags().contains(Flag.CARRIED_FORWARD), indicator.id());
        assertTrue(veryLikely(indicator.call()), indicator.id());
      }
    }
    for (var pillar : standing.pillars()) {
      var onLast = pillar.lastFigures();
      var last = onLast == null ? null : onLast.leader();
      if (opposed(pillar.leader(), last)) {
        assertTrue(pillar.carriedForward(), pillar.id());
        assertTrue(veryLikely(pillar.call()), pillar.id());
      }
    }
    var verdict = standing.verdict();
    assertTrue(
        !opposed(verdict.leader(), verdict.lastFigures().leader()) || veryLikely(verdict.call()));
  }

  private static boolean veryLikely(@Nullable Call call) {
    var probability = call == null ? null : call.probability();
    return probability != null && probability >= 0.8;
  }

  private static boolean opposed(@Nullable Leader call, @Nullable Leader last) {
    return call instanceof Leader.Contender
        && last instanceof Leader.Contender
        && !call.equals(last);
  }

  private static RaceAnalysis analysis(Race race) {
    return new RaceAnalysis(race, StandingRequest.of(race), Parallel.sequential());
  }

  private static Race race(String id) {
    return RaceFolder.read(Path.of(System.getProperty("overtake.home"), "data/races", id));
  }
}
