package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.claims.document.Document;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Race RACE = RaceFolder.read(Path.of("../data/races/us-china-ai"));
  private static final Checker CHECKER = new Checker(RACE, DAY);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Chinese models trail American ones by seven months.|CHN|model-gap-months|supported",
        "Chinese AI models were about 8 months behind American models in May 2026.|CHN|model-gap-months|supported",
        "Almost a third of the world's manufacturing output comes from China.|CHN|manufacturing-share|supported",
        "Two thirds of the electricity in China still comes from renewables.|CHN|renewables-share|overstated",
        "In 2023, the US published more AI papers than China.|USA|ai-publications|contradicted",
        "China installed more than three hundred gigawatts of solar panels in 2024.|CHN|solar-additions|roughly right",
        "American private investment in AI hit $109 billion in 2024.|USA|ai-investment-index|supported",
        "China will overtake the US in nuclear power by 2030, according to analysts.|CHN|nuclear-generation|not checkable",
      })
  void aSentenceIsReadLinkedAndJudged(
      String sentence, String subject, String indicator, String verdict) {
    var claim = CHECKER.check(new Document("text", "", DAY, sentence)).claims().getFirst();
    assertEquals(subject, claim.reading().subject(), claim.toString());
    assertEquals(indicator, claim.indicator().id(), claim.toString());
    assertEquals(verdict, claim.verdict().word(), claim.toString());
  }
}
