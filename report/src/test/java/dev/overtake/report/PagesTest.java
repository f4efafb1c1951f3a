package dev.overtake.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.report.html.CheckPage;
import dev.overtake.report.html.ExposurePage;
import dev.overtake.report.html.FuturesPage;
import dev.overtake.report.html.HtmlReport;
import dev.overtake.report.html.LoopsPage;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The five pages, each of a small answer.
class PagesTest {
  private static final Pattern WORDS =
      Pattern.compile("(?s)<script>.*?</script>|<style>.*?</style>");

  @Test
  void standing() {
    var small = SmallRace.create();
    kept(
        "standing.html",
        HtmlReport.render(
            small.race(), small.standing(), small.details(), Optional.of(Answers.audit(small))));
  }

  @Test
  void check() {
    var race = Answers.flagship();
    var page = CheckPage.render(Answers.check(race), race);
    assertTrue(page.contains("said-against"), page);
    assertTrue(page.contains("v-holds"), page);
    assertFalse(page.contains("<b>wind</b>"), page);
    kept("check.html", page);
  }

  @Test
  void exposure() {
    kept("exposure.html", ExposurePage.render(Answers.exposure(Answers.flagship())));
  }

  @Test
  void futures() {
    var page = FuturesPage.render(SmallFutures.create(), "A <small> race", SmallFutures::name);
    assertFalse(page.contains("<here>"), page);
    kept("futures.html", page);
  }

  @Test
  void loops() {
    kept("loops.html", LoopsPage.render("island", SmallLoops.create()));
  }

  private static void kept(String name, String page) {
    var words = WORDS.matcher(page).replaceAll("");
    assertFalse(Pattern.compile("\\bNaN\\b|Infinity|\\bnull\\b").matcher(words).find(), name);
    assertFalse(Pattern.compile("<svg[^>]*preserveAspectRatio[^>]*><text").matcher(page).find());
    Golden.same(name, page);
  }
}
