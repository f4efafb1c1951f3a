package dev.overtake.report.html;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.estimation.Parallel;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.race.value.StandingRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of the race that ships with the tool.
class FlagshipPageTest {
  /* Series, charts and their table of one indicator, with the share of all else. */
  private static final int BYTES_AN_INDICATOR = 12_000;
  private static final Path FOLDER = Path.of("../data/races/us-china-ai");
  private static final String PAGE = page();

  @Test
  void thePageGrowsByLittleForEachIndicator() {
    var indicators = RaceFolder.read(FOLDER).indicators().size();
    assertTrue(PAGE.getBytes(StandardCharsets.UTF_8).length < BYTES_AN_INDICATOR * indicators);
  }

  @Test
  void noNumberIsMissing() {
    var words = PAGE.replaceAll("(?s)<script>.*?</script>|<style>.*?</style>", "");
    assertFalse(Pattern.compile("\\bNaN\\b|Infinity|\\bnull\\b").matcher(words).find());
  }

  @Test
  void everyLinkInsideThePageHasItsTargetAndNoTargetStandsTwice() {
    var targets = new HashSet<String>();
    Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(PAGE)
        .results()
        .forEach(id -> assertTrue(targets.add(id.group(1)), id.group(1)));
    var missing =
        Pattern.compile("href=\"#([^\"]+)\"")
            .matcher(PAGE)
            .results()
            .map(link -> link.group(1))
            .filter(target -> !targets.contains(target))
            .collect(Collectors.toSet());
    assertTrue(missing.isEmpty(), missing::toString);
  }

  private static String page() {
    var home = Path.of(System.getProperty("overtake.home", ".."));
    var race = RaceFolder.read(home.resolve("data/races/us-china-ai"));
    var analysis = new RaceAnalysis(race, StandingRequest.of(race), Parallel.sequential());
    return HtmlReport.render(race, analysis.standing(), analysis.details());
  }
}
