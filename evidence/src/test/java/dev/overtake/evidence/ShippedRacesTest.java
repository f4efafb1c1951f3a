package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the races that come with the tool promise.
class ShippedRacesTest {
  private static final Path RACES = home().resolve("data/races");

  @ParameterizedTest
  @ValueSource(strings = {"us-china-ai", "solar-wind"})
  void aShippedRaceBreaksNoRule(String id) {
    var checked = RaceFolder.check(RACES.resolve(id));
    assertEquals(List.of(), checked.faults());
    assertEquals(id, checked.race().orElseThrow().definition().id());
  }

  @Test
  void theFlagshipIsWideAndDeep() {
    var race = RaceFolder.read(RACES.resolve("us-china-ai"));
    assertEquals(List.of("USA", "CHN"), race.definition().contenders().subList(0, 2));
    assertTrue(race.indicators().size() >= 36);
    assertTrue(race.definition().pillars().size() >= 10);
    assertTrue(race.observations().size() >= 4_000);
    assertTrue(race.events().size() >= 60);
    assertTrue(race.indicators().stream().filter(i -> longEnough(race, i)).count() >= 25);
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-china-ai", "solar-wind"})
  void everyRowHasASourceUnderKnownTerms(String id) {
    var race = RaceFolder.read(RACES.resolve(id));
    race.sources().forEach(s -> assertTrue(!s.licence().isBlank(), s.id()));
    race.observations().forEach(o -> assertTrue(race.source(o.source()).isPresent()));
  }

  /// Five periods with a value for both of the first two contenders.
  private static boolean longEnough(Race race, Indicator indicator) {
    var pair = race.definition().contenders().subList(0, 2);
    return pair.stream()
        .allMatch(contender ->
            race.observations().stream()
                    .filter(o -> o.indicator().equals(indicator.id()))
                    .filter(o -> o.contender().equals(contender) && o.value() != null)
                    .map(Observation::period)
                    .collect(Collectors.toSet())
                    .size()
                >= 5);
  }

  private static Path home() {
    return Path.of(System.getProperty("overtake.home", ".."));
  }
}
