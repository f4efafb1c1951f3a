package dev.overtake.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a date shows: which rows count by then, and which edition of each.
class EvidenceTest {
  /// Published three months after the end of the period, as the example race declares it.
  private static final String INDICATOR = "solar-capacity";

  @TempDir Path temp;

  @Test
  void aFigureCountsFromTheDayItWasPublished() throws IOException {
    var row = row("office", "CHN", "2023", 10.0, LocalDate.of(2024, 5, 1), "");
    assertEquals(List.of(), view(LocalDate.of(2024, 4, 30), row));
    var figure = only(view(LocalDate.of(2024, 5, 1), row));
    assertEquals(10, figure.value());
    assertEquals(LocalDate.of(2024, 5, 1), figure.firstKnown());
    assertFalse(figure.inferred());
  }

  @Test
  void withoutThatDayThePublicationLagDecides() throws IOException {
    var row = row("office", "CHN", "2023", 10.0, null, "");
    assertEquals(List.of(), view(LocalDate.of(2024, 3, 30), row));
    assertTrue(only(view(LocalDate.of(2024, 3, 31), row)).inferred());
  }

  @Test
  void ofSeveralEditionsTheLatestByTheDateIsRead() throws IOException {
    var early = row("office", "CHN", "2020", 10.0, null, "2021");
    var late = row("office", "CHN", "2020", 11.0, null, "2023");
    assertEquals(11, only(view(LocalDate.of(2024, 1, 1), early, late)).value());
    assertEquals(10, only(view(LocalDate.of(2022, 6, 1), late, early)).value());
  }

  @Test
  void aRebasedSeriesIsReadAloneAndNeverJoinedToTheOneBefore() throws IOException {
    var rows =
        new Observation[] {
          row("office", "CHN", "2018", 10.0, null, "2021"),
          row("office", "CHN", "2019", 11.0, null, "2021"),
          row("office", "CHN", "2020", 12.0, null, "2021"),
          row("office", "CHN", "2020", 8.0, null, "2023"),
          row("office", "CHN", "2021", 9.0, null, "2023")
        };
    assertEquals(List.of(8.0, 9.0), values(view(LocalDate.of(2024, 1, 1), rows)));
    assertEquals(List.of(10.0, 11.0, 12.0), values(view(LocalDate.of(2022, 6, 1), rows)));
  }

  @Test
  void eachContenderHasTheLatestEditionThatNamesIt() throws IOException {
    var series =
        view(
            LocalDate.of(2024, 1, 1),
            row("office", "CHN", "2020", 8.0, null, "2023"),
            row("office", "USA", "2019", 5.0, null, "2021"),
            row("office", "USA", "2020", 6.0, null, "2021"));
    assertEquals(List.of(8.0), values(series.subList(0, 1)));
    assertEquals(List.of(5.0, 6.0), values(series.subList(1, 2)));
  }

  @Test
  void editionsAreJoinedWhereTheSourceSaysThatTheyAddUp() throws IOException {
    var race =
        race(
            row("office", "CHN", "2018", 10.0, null, "2019"),
            row("office", "CHN", "2019", 11.0, null, "2020"),
            row("office", "CHN", "2018", 9.0, null, "2020"),
            row("office", "CHN", "2020", 12.0, null, "2021"));
    var adding = race.sources().stream().map(EvidenceTest::adding).toList();
    var day = LocalDate.of(2024, 1, 1);
    var joined = Evidence.asOf(withSources(race, adding), day).series(INDICATOR);
    assertEquals(List.of(9.0, 11.0, 12.0), values(joined));
    assertEquals(List.of(12.0), values(Evidence.asOf(race, day).series(INDICATOR)));
  }

  @Test
  void whereAllEditionsAreLaterTheEarliestStandsInAndIsMarked() throws IOException {
    var early = row("office", "CHN", "2019", 10.0, null, "2022");
    var late = row("office", "CHN", "2019", 11.0, null, "2023");
    var figure = only(view(LocalDate.of(2021, 1, 1), late, early));
    assertEquals(10, figure.value());
    assertTrue(figure.revised());
  }

  @Test
  void aRowWithoutAnEditionIsOlderThanAnyEdition() throws IOException {
    var plain = row("office", "CHN", "2019", 9.0, null, "");
    var edition = row("office", "CHN", "2019", 11.0, null, "2023");
    assertEquals(11, only(view(LocalDate.of(2024, 1, 1), plain, edition)).value());
    assertEquals(9, only(view(LocalDate.of(2022, 1, 1), plain, edition)).value());
  }

  @Test
  void rivalsStandSideBySideInTheOrderOfTheirNames() throws IOException {
    var series =
        view(
            LocalDate.of(2025, 1, 1),
            row("paper", "USA", "2020", 3.0, null, ""),
            row("office", "USA", "2020", 2.0, null, ""),
            row("office", "CHN", "2021", 5.0, null, ""),
            row("office", "CHN", "2020", 4.0, null, ""));
    assertEquals(
        List.of("office CHN", "office USA", "paper USA"),
        series.stream().map(s -> s.source() + " " + s.contender()).toList());
    assertEquals(
        List.of("2020", "2021"),
        series.getFirst().figures().stream().map(f -> f.period().text()).toList());
  }

  @Test
  void theLastFigureIsTheLastWithAValue() throws IOException {
    var series =
        view(
                LocalDate.of(2025, 1, 1),
                row("office", "CHN", "2020", 4.0, null, ""),
                row("office", "CHN", "2021", null, null, ""))
            .getFirst();
    assertEquals(4, series.last().orElseThrow().value());
    assertFalse(series.figures().getLast().present());
  }

  @Test
  void anIndicatorWithoutFiguresHasNoSeries() throws IOException {
    assertEquals(List.of(), Evidence.asOf(race(), LocalDate.of(2025, 1, 1)).series("nothing"));
  }

  private static List<Double> values(List<Series> series) {
    assertEquals(1, series.size());
    return series.getFirst().figures().stream().map(f -> f.value()).toList();
  }

  private static Source adding(Source s) {
    return new Source(
        "office",
        s.publisher(),
        s.title(),
        s.url(),
        s.licence(),
        s.redistributable(),
        s.tier(),
        s.readFrom(),
        s.retrieved(),
        Editions.ADD_UP);
  }

  private static Race withSources(Race race, List<Source> sources) {
    return new Race(
        race.definition(),
        race.contenders(),
        race.indicators(),
        sources,
        race.observations(),
        race.events(),
        race.models(),
        race.scores(),
        race.hash(),
        race.trackRecord(),
        race.vocabulary());
  }

  private List<Series> view(LocalDate day, Observation... rows) throws IOException {
    return Evidence.asOf(race(rows), day).series(INDICATOR);
  }

  private static Figure only(List<Series> series) {
    assertEquals(1, series.size());
    assertEquals(1, series.getFirst().figures().size());
    return series.getFirst().figures().getFirst();
  }

  private static Observation row(
      String source,
      String contender,
      String period,
      @Nullable Double value,
      @Nullable LocalDate published,
      String edition) {
    return new Observation(
        INDICATOR,
        source,
        contender,
        Period.parse(period),
        value,
        "GW",
        null,
        null,
        value == null ? Status.MISSING : Status.NORMAL,
        published,
        edition,
        "",
        2);
  }

  /// The example race with other rows.
  private Race race(Observation... rows) throws IOException {
    var folder = temp.resolve("race");
    if (folder.toFile().list() == null) {
      RaceTemplate.create(folder);
    }
    var race = RaceFolder.read(folder);
    return new Race(
        race.definition(),
        race.contenders(),
        race.indicators(),
        race.sources(),
        List.of(rows),
        race.events(),
        race.models(),
        race.scores(),
        race.hash(),
        race.trackRecord(),
        race.vocabulary());
  }
}
