package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.verdict.Derivation;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Changes over time and differences between contenders. China generated 7,503 TWh of electricity
/// in 2019, 9,456 in 2023, 10,087 in 2024 and 10,583 in 2025; the United States 4,254, 4,391 and
/// 4,520 in the last three.
class ChangesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Race RACE = RaceFolder.read(Path.of("../data/races/us-china-ai"));
  private static final Checker CHECKER = new Checker(RACE, DAY);

  private static String read(String text) {
    var claims = CHECKER.check(new Document("text", "", DAY, text)).claims();
    return claims.isEmpty()
        ? "nothing"
        : claims.getLast().reading().relation().word() + " " + claims.getLast().verdict().word();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "China's electricity generation rose by 34 per cent between 2019 and 2024.|growth supported",
        "China's electricity generation rose by 60 per cent between 2019 and 2024.|growth overstated",
        "China's electricity generation fell by 34 per cent between 2019 and 2024.|growth contradicted",
        "Electricity generation in the United States grew 3.2 per cent in 2024.|growth supported",
        "Chinese electricity output grew by about 6 per cent a year between 2019 and 2024.|growth supported",
        "Chinese electricity output rose by 630 TWh in 2024.|growth supported",
        "Chinese electricity output rose by 1,300 TWh in 2024.|growth overstated",
        "China's electricity generation has more than doubled since 2010.|growth supported",
        "China's electricity generation less than doubled between 2019 and 2024.|growth supported",
        "China's electricity generation was twelve per cent higher in 2025 than in 2023.|growth supported",
        "China's electricity generation multiplied by 2.5 between 2019 and 2024.|growth overstated",
      })
  void aChangeIsComparedWithThatOfEachSource(String sentence, String verdict) {
    assertEquals(verdict, read(sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "China generated 6,060 TWh more electricity than the United States in 2025.|difference supported",
        "China generated 9,000 TWh more electricity than the United States in 2025.|difference overstated",
        "The United States generated 6,060 TWh more electricity than China in 2025.|difference contradicted",
        "In 2025 China led the United States by 6,060 TWh of electricity generation.|difference supported",
        "China generated 10,583 TWh of electricity in 2025, or 6,060 more than the United States.|difference supported",
      })
  void aDifferenceIsComparedWithThatOfTheTwo(String sentence, String verdict) {
    assertEquals(verdict, read(sentence));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Nuclear generation in the United States fell between 2019 and 2022.|trend supported",
        "China's nuclear generation fell between 2019 and 2024.|trend contradicted",
        "China's nuclear generation has grown since 2019.|trend supported",
      })
  void aDirectionNeedsTheYearsItHolds(String sentence, String verdict) {
    assertEquals(verdict, read(sentence));
  }

  @Test
  void growthWithoutYearsIsNoClaim() {
    assertEquals("nothing", read("China's electricity generation rose by 34 per cent."));
  }

  @Test
  void aYearBeforeCountsFromTheYearNamed() {
    assertEquals(
        "growth supported",
        read(
            "China generated 10,583 TWh of electricity in 2025, 5 per cent more than a year"
                + " before."));
  }

  @Test
  void growthOfMoneyInDollarsSettlesNothingWherePricesMayBeTakenOut() {
    assertEquals("growth ambiguous definition", read("China's GDP grew by 3 per cent in 2022."));
  }

  @Test
  void aChangeFollowsFromTheFiguresOfBothYears() {
    var text = "China's electricity generation grew 7 per cent in 2024.";
    var claim = CHECKER.check(new Document("text", "", DAY, text)).claims().getFirst();
    var change =
        assertInstanceOf(
            Derivation.Change.class, claim.judgement().ruling().grounds().getFirst().derivation());
    assertEquals(2023, change.from().year());
    assertEquals(2024, change.to().year());
    assertEquals(6.67, change.result(), 0.005);
  }
}
