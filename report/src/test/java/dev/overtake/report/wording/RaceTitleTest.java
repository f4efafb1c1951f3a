package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.race.value.ContenderName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceTitleTest {
  private static final String OWN = "United States and China: artificial intelligence";
  private static final ContenderName UNION =
      new ContenderName("EUU", "European Union", "EU", "the European Union");

  @Test
  void theTitleNamesThePairAskedAbout() {
    assertEquals(OWN, RaceTitle.of(OWN, List.of(Fixture.US, Fixture.CHINA)));
    assertEquals(OWN, RaceTitle.of(OWN, List.of(Fixture.CHINA, Fixture.US)));
    assertEquals(
        "European Union and China: artificial intelligence",
        RaceTitle.of(OWN, List.of(UNION, Fixture.CHINA)));
    assertEquals(
        "China and European Union: Chips", RaceTitle.of("Chips", List.of(Fixture.CHINA, UNION)));
  }
}
