package dev.overtake.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.race.standing.IndicatorDetail;
import dev.overtake.report.SmallRace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final SmallRace RACE = SmallRace.create();
  private static final String PAGE = RACE.render();

  @Test
  void everySectionIsThere() {
    for (var id :
        List.of("answer", "lanes", "momentum", "indicators", "rulers", "events", "sources")) {
      assertEquals(1, count("<section id=\"" + id + "\""), id);
    }
  }

  @Test
  void theSameStandingGivesTheSameBytes() {
    assertEquals(PAGE, RACE.render());
  }

  @Test
  void noOverallLeaderWithoutItsRobustness() {
    assertTrue(PAGE.contains("Does the answer survive other methods?"));
    assertTrue(PAGE.contains("other methods?</strong> Combined into one score"));
  }

  @Test
  void markupInTitlesIsText() {
    assertFalse(PAGE.contains("<script>alert"));
    assertTrue(PAGE.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quotes\"</h4>"));
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    var loading = Pattern.compile("<(link|img|iframe|object|embed)\\b|\\bsrc=|@import|url\\(");
    assertFalse(loading.matcher(PAGE).find());
    assertEquals(count("=\"http"), count("<a href=\"http"));
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    assertFalse(WebLink.to("javascript:alert(1)", "here").isWeb());
  }

  @Test
  void noNumberIsMissing() {
    var words = PAGE.replaceAll("(?s)<script>.*?</script>|<style>.*?</style>", "");
    assertFalse(Pattern.compile("\\bNaN\\b|Infinity|\\bnull\\b|Optional\\[").matcher(words).find());
  }

  @Test
  void everyChartHasATableTwinAndASummary() {
    var articles = PAGE.split("<article id=\"i-");
    assertEquals(6, articles.length);
    for (var article : List.of(articles).subList(1, 6)) {
      assertTrue(article.contains("<details><summary>Show as table</summary>"));
      assertTrue(article.contains("<th scope=\"col\">Period</th>"));
      assertTrue(article.contains("class=\"summary\" id=\"s-"));
    }
  }

  @Test
  void everyLinkInsideThePageHasItsTarget() {
    var links = Pattern.compile("href=\"#([^\"]+)\"").matcher(PAGE);
    while (links.find()) {
      assertTrue(PAGE.contains(" id=\"" + links.group(1) + "\""), links.group(1));
    }
  }

  @Test
  void anIndicatorWithoutFiguresIsLeftOut() {
    assertFalse(PAGE.contains("Nobody counts this"));
  }

  @Test
  void whatCannotBeMeasuredIsSaidWithTheReason() {
    assertTrue(PAGE.contains("<li>Courage — Nobody counts it.</li>"));
  }

  @Test
  void aCallFromASingleRestrictedFigureSaysSo() {
    assertTrue(PAGE.contains("The call rests on one figure of each"));
    assertTrue(PAGE.contains("series may not be redistributed"));
  }

  @Test
  void contextIsShownAndNotScored() {
    assertTrue(PAGE.contains("context, not scored"));
    assertTrue(PAGE.contains("id=\"i-weather\""));
  }

  @Test
  void aSmallRaceIsASmallPage() {
    assertTrue(PAGE.getBytes(StandardCharsets.UTF_8).length < 150_000);
  }

  @Test
  void contendersThatExchangeTheirNamesExchangeNothingElse() {
    var renamed =
        new SmallRace(
            Renamed.record(RACE.race()),
            Renamed.record(RACE.standing()),
            RACE.details().stream().map(Renamed::<IndicatorDetail>record).toList());
    assertEquals(PAGE, Renamed.text(renamed.render()));
  }

  @Test
  void leadsOfEitherSideMirrorAboutParity() {
    for (var lead : new double[] {0, 0.3, 1, 2.7, 9}) {
      assertEquals(100, ParityAxis.RATIO.x(lead) + ParityAxis.RATIO.x(-lead), 1e-9);
    }
  }

  private static int count(String part) {
    return PAGE.split(Pattern.quote(part), -1).length - 1;
  }
}
