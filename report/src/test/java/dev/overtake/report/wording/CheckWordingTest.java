package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.claims.CheckResult;
import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.report.wording.results.Check;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How checks are put into words, on the small race of the claims' own tests.
class CheckWordingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Race RACE =
      RaceFolder.read(Path.of("../claims/src/test/resources/dev/overtake/claims/trams"));
  private static final Checker CHECKER = new Checker(RACE, DAY);

  private static CheckResult result(String... texts) {
    var documents =
        List.of(texts).stream().map(t -> new Document(t.substring(0, 5), "", DAY, t)).toList();
    return CHECKER.check(documents, "engine 1", 7);
  }

  private static Check check(String... texts) {
    return CheckWording.of(result(texts), RACE);
  }

  private static Check.Claim last(String text) {
    return check(text).documents().getFirst().claims().getLast();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder had 500 trams running in 2024.|Alder has 500 in 2024, on 'Trams in service'.",
        "Alder has the largest tram fleet.|Alder is number 1, on 'Trams in service'.",
        "Alder dwarfs Birch in tram fleet.|Alder is far ahead of Birch, on 'Trams in service'.",
        "Alder is ahead of its closest rival in tram spending.|Alder is ahead of the closest rival, on 'Money spent on trams'.",
        "Birch had half as many trams running as Alder in 2024.|Birch has 0.45 to 0.55 times as much as Alder in 2024, on 'Trams in service'.",
        "Birch had 200 fewer trams running than Alder in 2024.|Birch has 200 less than Alder in 2024, on 'Trams in service'.",
        "Alder had 40 per cent of the world's trams running in 2024.|Alder has 40 per cent of the whole in 2024, on 'Trams in service'.",
        "The tram fleet of Alder fell by 5 per cent in 2025.|The figure of Alder fell by 5 per cent from 2024 to 2025, on 'Trams in service'.",
        "The tram fleet of Alder has grown since 2019.|The figure of Alder rose from 2019 to 2026, on 'Trams in service'.",
        "Tram electricity in Birch more than doubled between 2019 and 2024.|The figure of Birch became more than 2 times as large from 2019 to 2024, on 'Electricity of trams'.",
      })
  void aClaimIsSaidInPlainWords(String text, String reading) {
    assertEquals(reading, last(text).reading());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder has 420 trams running.|supported|The figures agree.",
        "Alder has 300 trams running.|roughly right|The figures are close.",
        "Alder had 500 trams running in 2024.|overstated|The figures give 400.",
        "Birch has the largest tram fleet.|contradicted|The figures give another order.",
        "Birch's tram fleet is larger than Alder's.|contradicted|The figures have the other one ahead.",
        "The tram fleet of Alder fell by 5 per cent in 2025.|contradicted|It moved the other way.",
        "Alder dwarfs Birch in timetable score.|roughly right|The two are too close to tell apart.",
        "Alder had three times as many trams running as Birch in 2024.|supported|The figures agree.",
        "Alder does not have 420 trams running.|contradicted|The text denies it. The figures agree.",
        "Alder had 400 trams running in the north in 2024.|not checkable|Seen, not checked: 'north' belongs to no part of the claim.",
        "Cedar and Alder had 400 trams running in 2024.|not checkable|Seen, not checked: 'Cedar' may make it somebody else's figure.",
        "This year Alder has 440 trams running.|no data|We have no such figure on 'Trams in service'.",
        "Alder will have 600 trams running by 2030.|not checkable|It speaks of what is to come or may be.",
        "If Alder had 600 trams running, Birch would follow.|not checkable|It is conditional.",
        "I think Alder has the largest tram fleet.|not checkable|It is an opinion.",
      })
  void aVerdictSaysWhy(String text, String verdict, String why) {
    assertEquals(verdict, last(text).verdict());
    assertEquals(why, last(text).why());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tram spending in Alder was $2.4 billion in 2025.|Alder 2.4 bn US$ (current) (2025)",
        "Birch trails Alder in tram spending.|Alder 2.4 / Birch 1.1 = 2.18 (bn US$ (current), 2025)",
        "Alder used 43 per cent of all tram electricity in 2024.|Alder 3 / World 7 = 42.9 % (TWh/yr, 2024)",
        "Alder has the largest tram fleet.|Alder is number 1 of 3: Alder 420, Birch 210 trams (2025)",
        "The tram fleet of Alder grew by 20 trams in 2025.|Alder from 400 to 420: +20 (trams, 2024 to 2025)",
        "Tram electricity in Birch rose by 8 per cent a year between 2019 and 2024.|Birch from 1 to 1.5: +8.45 % a year (TWh/yr, 2019 to 2024)",
        "Trams built in Alder doubled between 2019 and 2024.|Alder from 20 to 40: 2 times (trams/yr, 2019 to 2024)",
        "Alder dwarfs Birch in timetable score.|Birch is 2 timetable points behind (Alder 124, Birch 122; 2025)",
        "On ride rating Birch is 30 points behind.|Birch −30 rating points (2025)",
      })
  void theArithmeticCanBeFollowed(String text, String arithmetic) {
    assertEquals(arithmetic, last(text).arithmetic());
  }

  @Test
  void conflictsAndCopiesAreNamed() {
    var check =
        check(
            "Alder had 400 trams running in 2024. Alder had 500 trams running in 2024.",
            "Birch: Alder had 500 trams running in 2024.");
    assertEquals(
        new Check.Contradiction(
            "Alder#c1", "Alder#c2", "The same amount is given as 400 and as 500."),
        check.contradictions().getFirst());
    assertEquals(
        List.of(
            new Check.Origin(
                "Birch",
                "Alder",
                "Its one figure stands there already: the two count as one origin.")),
        check.origins());
    assertEquals(Map.of("supported", 1, "overstated", 2), check.counts());
    var text = CheckDocument.of(check, RACE).markdown();
    assertTrue(text.contains("## Claims that cannot both hold"), text);
    assertTrue(text.contains("## Documents without figures of their own"), text);
  }

  @Test
  void aCardHasItsSourcesAndWhatWouldSettleIt() {
    var check = check("Alder had 500 trams running in 2024.");
    var lines = CheckDocument.lines(check.documents().getFirst().claims().getFirst(), RACE);
    assertTrue(lines.contains("Verdict: overstated. The figures give 400."), lines::toString);
    assertTrue(
        lines.contains(
            "Sources: Society of Riders, Survey of trams, invented for tests; Office of Towns,"
                + " Yearbook of trams, invented for tests."),
        lines::toString);
    assertEquals("What would settle it: A second source on 'Trams in service'.", lines.getLast());
  }

  @Test
  void jsonKeepsItsShape() {
    var json =
        CheckDocument.json(check("Alder has more trams running than the rest of the world."));
    assertTrue(json.contains("\"comparator\" : \"REST\""), json);
    assertTrue(json.contains("\"speaker\" : null"), json);
    assertTrue(json.contains("\"evidence\" : \"" + RACE.hash() + "\""), json);
    var empty = CheckDocument.json(check("Nobody said anything here."));
    assertTrue(empty.contains("\"claims\" : [ ]"), empty);
  }

  @Test
  void rowsAndReviewsHoldOneClaimEach() {
    var check = check("Alder had 400 trams running in 2024. Alder had 500 trams running in 2024.");
    assertEquals(3, CheckRows.of(check).csv().lines().count());
    var review = CheckDocument.claimReview(check);
    assertEquals(2, review.split("\"@type\" : \"ClaimReview\"", -1).length - 1);
    assertTrue(review.contains("\"alternateName\" : \"overstated\""), review);
    assertTrue(review.contains("\"name\" : \"Overtake engine 1\""), review);
  }
}
