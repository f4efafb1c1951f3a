package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.reading.Rival;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a sentence says, with what it leans on: `subject comparator indicator verdict`.
class SentenceReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Race RACE = RaceFolder.read(Path.of("../data/races/us-china-ai"));
  private static final Checker CHECKER = new Checker(RACE, DAY);

  private static List<String> read(String text) {
    return CHECKER.check(new Document("text", "", DAY, text)).claims().stream()
        .map(SentenceReaderTest::line)
        .toList();
  }

  private static String line(Claim c) {
    var reading = c.reading();
    var names =
        reading.subject() + (reading.rival() instanceof Rival.Named(var id) ? " " + id : "");
    return names + " " + c.indicator().id() + " " + c.verdict().word();
  }

  private static void says(String text, String... claims) {
    assertEquals(
        List.of(claims).stream().sorted().collect(Collectors.joining("\n")),
        read(text).stream().sorted().collect(Collectors.joining("\n")));
  }

  @Test
  void namesInARowEachHaveTheNumberAfterThem() {
    says(
        "In 2022 Taiwan had 18 percent of the world's chip fabrication capacity, Japan 17 and"
            + " South Korea 44.",
        "TWN chip-fabrication-share supported",
        "JPN chip-fabrication-share supported",
        "KOR chip-fabrication-share overstated");
  }

  @Test
  void aComparisonGoesOnAboutTheAmountBefore() {
    says(
        "Germany spent 3.1 percent of GDP on research and development in 2020, more than"
            + " France.",
        "DEU rd-intensity supported",
        "DEU FRA rd-intensity supported");
  }

  @Test
  void everybodyNamedAlongWithTheOtherIsCompared() {
    says(
        "Manufacturing value added was higher in China than in Japan and Germany in 2022.",
        "CHN JPN manufacturing-value-added supported",
        "CHN DEU manufacturing-value-added supported");
  }

  @Test
  void thoseWhoFollowHaveTheNextPlaces() {
    says(
        "By manufacturing value added China was the largest in 2022, followed by the United States"
            + " and Japan.",
        "CHN manufacturing-value-added supported",
        "USA manufacturing-value-added supported",
        "JPN manufacturing-value-added supported");
  }

  @Test
  void aComparisonThatNamesNothingLeansOnTheSentenceBefore() {
    says(
        "Companies in the United States received 3,674 semiconductor patents in 2022. Japan got"
            + " fewer of them than Taiwan did.",
        "USA semiconductor-patents supported",
        "TWN JPN semiconductor-patents supported");
  }

  @Test
  void theEndsOfAPeriodBelongToTheTwoAmounts() {
    says(
        "American semiconductor patents numbered 5,184 in 2020 and 3,674 two years later.",
        "USA semiconductor-patents supported",
        "USA semiconductor-patents supported");
  }

  @Test
  void aPhraseGivesWayToTheNarrowerIndicator() {
    says(
        "British wind farms produced 120 terawatt-hours of electricity in 2025.",
        "GBR wind-generation overstated");
  }

  @Test
  void aShareOfWhatAnAmountIsOfIsAShareOfTheWorld() {
    says(
        "China generated 10,087 TWh of electricity in 2024, which was about a third of the world's"
            + " total.",
        "CHN electricity-generation supported",
        "CHN electricity-generation supported");
  }

  @Test
  void twoThirdsOfThatOfAnotherIsARatio() {
    says(
        "China's gross domestic product was $17.8 trillion in 2023, about two thirds of that of the"
            + " United States.",
        "CHN gdp supported",
        "CHN USA gdp supported");
  }

  @Test
  void pointsBehindAreADistanceFromTheTop() {
    says(
        "On the Arena leaderboard, the best Chinese model was 33 points behind in April 2026.",
        "CHN arena-gap supported");
  }

  @Test
  void anAmountLinkedToTheNameAfterItIsThatNations() {
    says(
        "In 2021 private investors put $157 billion into American AI companies and $31 billion into"
            + " Chinese ones, at constant prices.",
        "USA ai-private-investment supported",
        "CHN ai-private-investment overstated");
  }

  @Test
  void dollarsAndPatentOfficesAreNobody() {
    says(
        "Chinese makers of electrical equipment created value added of 425 billion US dollars in"
            + " 2021.",
        "CHN electrical-equipment-va roughly right");
  }

  @Test
  void whatIsCountedInIsNoAmountOfItsOwn() {
    says(
        "South Korea had 1,012 robots for every 10,000 factory workers in 2023.",
        "KOR robot-density supported");
  }
}
