package dev.overtake.application.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.estimation.ranking.Battles;
import dev.overtake.evidence.PeriodicSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sound files that may not mean what was meant.
class OdditiesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir private Path temp;

  @Test
  void playersThatNeverMetEvenThroughOthersAreSaid() {
    assertEquals(
        List.of(
            "no battle connects 2 groups (ann, bob, cy; dee, eve): ratings compare within a group"
                + " only"),
        Oddities.of(battles("ann bob", "bob cy", "eve dee")));
    assertEquals(List.of(), Oddities.of(battles("ann bob", "bob cy", "eve cy", "eve dee")));
  }

  @Test
  void manyGroupsAreNamedInPart() {
    assertEquals(
        List.of(
            "no battle connects 4 groups (a, b; c, d; e, f; …): ratings compare within a group"
                + " only"),
        Oddities.of(battles("a b", "c d", "e f", "g h")));
  }

  @Test
  void modelsWithoutACommonBenchmarkAndOfTwoOwnersAreSaid() {
    var remarks =
        Oddities.of(
            List.of(
                new Entry("m", "USA", DAY, "maths", 0.5),
                new Entry("m", "CHN", DAY, "maths", 0.6),
                new Entry("n", "CHN", DAY, "law", 0.6)));
    assertEquals(2, remarks.size());
    assertEquals(
        "'m' belongs to CHN and USA; the first row counts: is one of them a slip?",
        remarks.getLast());
  }

  @Test
  void aYearFarFromAllOthersIsSaid() throws IOException {
    assertEquals(
        List.of(
            "'a': between 2021 and 2202 there are 180 periods without a figure: is one of them a"
                + " slip?"),
        odd("a,2019,1\na,2020,2\na,2021,3\na,2202,4\n"));
  }

  @Test
  void ordinaryGapsAreNot() throws IOException {
    assertEquals(List.of(), odd("a,2000,1\na,2005,2\na,2010,3\na,2020,4\nb,2000,1\nb,2020,2\n"));
  }

  private List<String> odd(String rows) throws IOException {
    var file = Files.writeString(temp.resolve("series.csv"), "id,period,value\n" + rows);
    return Oddities.ofSeries(PeriodicSeries.read(file));
  }

  private static Battles battles(String... pairs) {
    var builder = new Battles.Builder();
    for (var pair : pairs) {
      var names = pair.split(" ", 2);
      builder.add(builder.player(names[0]), builder.player(names[1]), 1, 0, 0);
    }
    return builder.build();
  }
}
