package dev.overtake.claims.periods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  /* A Wednesday. */
  private static final LocalDate WRITTEN = LocalDate.of(2021, 9, 15);

  private static void assertReads(
      String text, String words, @Nullable String from, @Nullable String until) {
    var found = Periods.in(text, WRITTEN);
    assertEquals(List.of(words), found.stream().map(Period::text).toList(), text);
    var period = found.getFirst();
    assertEquals(from == null ? null : LocalDate.parse(from), period.from(), text);
    assertEquals(until == null ? null : LocalDate.parse(until), period.until(), text);
    assertEquals(words, text.substring(period.start(), period.end()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour reopens in November|November|2021-11-01|2021-12-01",
        "Sowing begins in April|April|2022-04-01|2022-05-01",
        "Rain fell all this September|this September|2021-09-01|2021-10-01",
        "The mill burned down last Feb|last Feb|2020-02-01|2020-03-01",
        "The ferry stopped this past June|this past June|2021-06-01|2021-07-01",
        "They marry next June|next June|2022-06-01|2022-07-01",
        "The census of March 2011 is the last|March 2011|2011-03-01|2011-04-01",
        "The mine opened in Oct. 1998|Oct. 1998|1998-10-01|1998-11-01",
        "Her diary of July '87 is lost|July '87|1987-07-01|1987-08-01",
        "Accounts for October 64 were found|October 64|1964-10-01|1964-11-01",
        "Licences issued in 2013, aug|2013, aug|2013-08-01|2013-09-01",
        "A launch is set for May next year|May next year|2022-05-01|2022-06-01",
        "He wrote it in July of nineteen sixty two|July of nineteen sixty two|1962-07-01|1962-08-01",
        "The file covers 2009-07 alone|2009-07|2009-07-01|2009-08-01",
        "The invoice of 7 / 2009 is missing|7 / 2009|2009-07-01|2009-08-01",
        "A plan for the month of December|the month of December|2021-12-01|2022-01-01",
      })
  void aMonthIsReadWithItsYear(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Steel output peaked in 1973|1973|1973-01-01|1974-01-01",
        "The bridge stood in 1612|1612|1612-01-01|1613-01-01",
        "Tolls ended last year|last year|2020-01-01|2021-01-01",
        "It was year 312 of the old count|year 312|0312-01-01|0313-01-01",
        "They emigrated in eighteen ninety one|eighteen ninety one|1891-01-01|1892-01-01",
        "It ended in two thousand and three|two thousand and three|2003-01-01|2004-01-01",
        "Radio spread in the 1930s|the 1930s|1930-01-01|1940-01-01",
        "Rail came in the 1800s|the 1800s|1800-01-01|1900-01-01",
        "Discos filled in the nineteen eighties|the nineteen eighties|1980-01-01|1990-01-01",
        "He will sing in the '60s|the '60s|2060-01-01|2070-01-01",
        "Steam ruled the 19th century|19th century|1800-01-01|1900-01-01",
        "Fleets double in the next decade|the next decade|2030-01-01|2040-01-01",
        "Yields fell over the last three decades|the last three decades|1990-01-01|2020-01-01",
      })
  void yearsDecadesAndCenturiesAreRead(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Margins rose in Q2 2018|Q2 2018|2018-04-01|2018-07-01",
        "The loss of 4Q15 was small|4Q15|2015-10-01|2016-01-01",
        "See 2014Q3 for details|2014Q3|2014-07-01|2014-10-01",
        "Orders fell in the second quarter of 2019|the second quarter of 2019|2019-04-01|2019-07-01",
        "It ships in the fourth-quarter|the fourth-quarter|2021-10-01|2022-01-01",
        "It ships in Q1|Q1|2022-01-01|2022-04-01",
        "Sales of H2 2017 were flat|H2 2017|2017-07-01|2018-01-01",
        "In the first half of 2012 it rained|the first half of 2012|2012-01-01|2012-07-01",
        "Exports rose this quarter|this quarter|2021-07-01|2021-10-01",
        "The first five months of 2016 were dry|The first five months of 2016|2016-01-01|2016-06-01",
        "A boom in the second half of the 1980s|the second half of the 1980s|1985-01-01|1990-01-01",
      })
  void quartersHalvesAndMonthsOfAYearAreRead(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote is due this week|this week|2021-09-13|2021-09-20",
        "A sequel comes the week after next|the week after next|2021-09-27|2021-10-04",
        "It snows this weekend|this weekend|2021-09-18|2021-09-20",
        "Trials end in week 40|week 40|2021-10-04|2021-10-11",
        "The strike of week 12 of 2018|week 12 of 2018|2018-03-19|2018-03-26",
        "Doors open the week of October 7|the week of October 7|2021-10-04|2021-10-11",
        "Doors open the week of the 23rd|the week of the 23rd|2021-09-20|2021-09-27",
        "Rent is due w/c 11 October|w/c 11 October|2021-10-11|2021-10-18",
        "It was the second week of 2019|the second week of 2019|2019-01-07|2019-01-14",
        "Exams fill the last week of June|the last week of June|2022-06-27|2022-07-04",
      })
  void weeksAreReadByNumberByADayAndByPlace(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We decide early next week|early next week|2021-09-20|2021-09-23",
        "The road closes late this month|late this month|2021-09-16|2021-10-01",
        "It opens in mid-October|mid-October|2021-10-10|2021-10-21",
        "Prices jumped at the end of 2014|end of 2014|2014-09-01|2015-01-01",
        "A slump in the late 1970s|late 1970s|1976-01-01|1980-01-01",
        "Fares rose earlier this year|earlier this year|2021-01-01|2021-09-15",
        "They meet later in the month|later in the month|2021-09-15|2021-10-01",
        "The pool is shut for the rest of the week|rest of the week|2021-09-15|2021-09-19",
        "Profit for the year to date|year to date|2021-01-01|2021-09-15",
        "The same month the dam broke|same month|2021-09-01|2021-10-01",
      })
  void partsOfAPeriodAreRead(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Frost is likely in the next 4 days|next 4 days|2021-09-16|2021-09-20",
        "The herd shrank over the past two years|past two years|2019-09-15|2021-09-15",
        "It rained the last few weeks|last few weeks|2021-08-25|2021-09-15",
        "Answer within ten days|within ten days|2021-09-15|2021-09-25",
        "Ready within 1 year 2 months and 3 days|within 1 year 2 months and 3 days"
            + "|2021-09-15|2022-11-18",
        "Not more than a year but 6 weeks in the future|6 weeks in the future"
            + "|2021-09-16|2021-10-28",
        "It lasts less than 3 weeks from tomorrow|less than 3 weeks from tomorrow"
            + "|2021-09-16|2021-10-07",
        "Away for 5 days, from 1 October|for 5 days, from 1 October|2021-10-01|2021-10-06",
        "A cure of two weeks starting today|two weeks starting today|2021-09-15|2021-09-29",
      })
  void lengthsOfTimeBesideADayAreRead(String text, String words, String from, String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair runs from 4 to 9 October|from 4 to 9 October|2021-10-04|2021-10-09",
        "Leave taken 4th to 22nd of next month|4th to 22nd of next month|2021-10-04|2021-10-22",
        "The tour of August 3-19, 1994|August 3-19, 1994|1994-08-03|1994-08-19",
        "Open from 3 to February 28|from 3 to February 28|2022-02-03|2022-02-28",
        "Closed from 28 to 3 February 2009|from 28 to 3 February 2009|2009-01-28|2009-02-03",
        "Between May 7th through the 9th it is closed|Between May 7th through the 9th"
            + "|2022-05-07|2022-05-09",
        "A cruise from 20 December to 10 January|from 20 December to 10 January"
            + "|2021-12-20|2022-01-10",
        "The siege lasted from June 1812 to 1813|from June 1812 to 1813|1812-06-01|1813-01-01",
        "The lease is 1998-2004|1998-2004|1998-01-01|2004-01-01",
        "The budget of 2015-18|2015-18|2015-01-01|2018-01-01",
        "Data from Nov 12th to March 2020|from Nov 12th to March 2020|2019-11-12|2020-03-01",
        "Quiet from Monday to Thursday|from Monday to Thursday|2021-09-13|2021-09-16",
        "A course next week between Tuesday and Thursday|next week between Tuesday and Thursday"
            + "|2021-09-21|2021-09-23",
        "It is on today till next Friday|today till next Friday|2021-09-15|2021-09-24",
        "Logs from 2016-03-05 to 2016-04-01|from 2016-03-05 to 2016-04-01|2016-03-05|2016-04-01",
        "Visits from 12.7.2019 to 3.8.2019|from 12.7.2019 to 3.8.2019|2019-07-12|2019-08-03",
        "Work from early 2011 to the end of 2012|from early 2011 to the end of 2012"
            + "|2011-01-01|2013-01-01",
        "Growth since March 2012|since March 2012|2012-03-01|",
        "It has been shut since April|since April|2021-04-01|",
      })
  void rangesAreReadFromTheirBeginningToTheBeginningOfTheirEnd(
      String text, String words, String from, @Nullable String until) {
    assertReads(text, words, from, until);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swallows return next spring|next spring",
        "The autumn of 1987 was stormy|The autumn of 1987",
        "Revenue of FY19 was restated|FY19",
        "Fees for the 2018-19 school year|2018-19 school year",
      })
  void whereTheWordsDoNotTellTheDaysTheEndsAreOpen(String text, String words) {
    assertReads(text, words, null, null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You may march on if they let you",
        "This may be so, and a year may pass before that may end",
        "This fall in prices and last fall of a stone",
        "May I ask who Theresa May met?",
        "The second fall broke his arm",
        "He paid $2010 for 1900 bricks and 1700 tiles",
        "Between 2 and 7 may be enough",
        "It rose from 2000 to 2600 units",
        "Room 2014 is on page 1999",
        "Read https://example.org/2015/03 and ask a.b@2015.org",
        "The COVID-2019 file and the R2015 engine",
        "On 5 May 2014 the court sat; on June 3rd it rose",
        "She is in her thirties and works in 4 weeks",
        "Week 0 and week 77 do not exist",
        "It took 30s at 12:30 and 3-4 cups",
        "June Carter and April Ross",
        "The first quarter of the match",
      })
  void whatIsNoPeriodIsLeftAlone(String text) {
    var found = Periods.in(text, WRITTEN).stream().map(Period::text).toList();
    assertEquals(List.of(), found);
  }

  @Test
  void severalPeriodsComeInOrder() {
    var text = "Down 3% in May 2019, up in the first quarter of 2020 and flat since 2021.";
    assertEquals(
        List.of("May 2019", "the first quarter of 2020", "since 2021"),
        Periods.in(text, null).stream().map(Period::text).toList());
  }

  @Test
  void aConjunctionIsNoPartOfAPeriod() {
    assertReads("She said that last year was dry", "last year", "2020-01-01", "2021-01-01");
  }

  @Test
  void aSentenceThatEndsWithAMonthTakesNoYearFromTheNextOne() {
    var found = Periods.in("It closed in March. 2015 brought more.", WRITTEN);
    assertEquals(List.of("March", "2015"), found.stream().map(Period::text).toList());
  }

  @Test
  void inThePastTenseTheLatestOccurrenceIsMeant() {
    var found = Periods.in("Shut in November and again in the 80s", WRITTEN, Tense.PAST);
    assertEquals(LocalDate.of(2020, 11, 1), found.getFirst().from());
    assertEquals(LocalDate.of(1980, 1, 1), found.getLast().from());
  }

  @Test
  void withoutADayOfWritingOnlyWhatIsRelativeToItStaysOpen() {
    var found = Periods.in("Last month, in June, and from 3 May to June 2016", null);
    assertEquals(3, found.size());
    assertNull(found.getFirst().from());
    assertNull(found.get(1).until());
    assertEquals(LocalDate.of(2016, 5, 3), found.getLast().from());
  }

  @Test
  void theEndOfTheCalendarOpensAPeriodAndThrowsNothing() {
    for (var day : List.of(LocalDate.MAX, LocalDate.MIN)) {
      assertEquals(3, Periods.in("next week, last decade, May to July", day).size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from May ",
        "the first week of ",
        "one hundred and ",
        "1.1.2,333.1,",
        "2015-",
        "1 year and ",
        "the end of the beginning of ",
        "'-/ ",
        "between Monday and ",
      })
  void aLongTextIsReadInLinearTime(String piece) {
    var text = piece.repeat(120_000 / piece.length());
    var start = System.nanoTime();
    assertNotNull(Periods.in(text, WRITTEN));
    assertTrue(System.nanoTime() - start < 8e9, "took too long");
  }

  @Test
  void randomWordsAreReadWithoutOverlap() {
    var pieces =
        ("from to the of last next week month year May march 5 31st 2016 70 s ' - / . , : $ % Q1 H2"
                + " end rest early since within days two thousand 99 Friday and first half quarter"
                + " 0 9999 W53 century fiscal \n\n summer more than before today 12/31 29 feb")
            .split(" ", -1);
    var random = new Random(20);
    for (var round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (var word = 0; word < 30; word++) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      var end = 0;
      for (var period : Periods.in(text.toString(), random.nextBoolean() ? WRITTEN : null)) {
        assertTrue(period.start() >= end && period.end() > period.start(), text.toString());
        end = period.end();
      }
    }
  }
}
