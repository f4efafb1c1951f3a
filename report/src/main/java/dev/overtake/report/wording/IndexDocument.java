package dev.overtake.report.wording;

import dev.overtake.race.index.Index;
import dev.overtake.report.wording.results.IndexResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A composite index as a document: the method, the robustness line, the scores, and whether the
/// parts belong together.
public record IndexDocument(Index index) {

  /// The document of an index.
  public static Document of(Index index) {
    return new IndexDocument(index).document();
  }

  private Document document() {
    var document = new Document();
    document.heading(
        1, "Composite index: " + RaceTitle.of(index.run().title(), index.contenders()));
    document.paragraph(
        IndexResult.method(index.method()).entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(" · "))
            + ". As of "
            + index.run().asOf()
            + ".");
    var line = new RobustnessSentence(index.contenders()).line(index.robustness());
    if (!line.isEmpty()) {
      document.paragraph(line.text());
    }
    document.table(scores());
    document.heading(2, "Pillars, and whether the parts belong together");
    document.paragraph(
        "Scores of the two by pillar; weight in the whole; correlation with the index over"
            + " contenders; Cronbach's alpha of the indicators. A negative correlation says that a"
            + " part pulls against the rest.");
    document.table(pillars());
    document.heading(2, "Indicators");
    document.table(indicators());
    for (var why : Index.Unusable.values()) {
      var ids =
          index.leftOut().entrySet().stream()
              .filter(e -> e.getValue() == why)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      if (!ids.isEmpty()) {
        document.paragraph(
            "Left out, because " + because(why) + ": " + String.join(", ", ids) + ".");
      }
    }
    return document;
  }

  private static String because(Index.Unusable why) {
    return switch (why) {
      case TOO_FEW_CONTENDERS -> "fewer than two contenders have figures";
      case NOT_POSITIVE -> "ratios need figures above zero";
    };
  }

  private Table scores() {
    return new Table(
        List.of("Rank", "Contender", "Index", "Weight known"),
        index.units().stream()
            .map(u ->
                List.of(
                    u.rank() == null ? "–" : Integer.toString(u.rank()),
                    u.name(),
                    two(u.score()),
                    Numbers.percent(u.coverage())))
            .toList());
  }

  private Table pillars() {
    var pair =
        index.contenders().stream()
            .flatMap(c -> index.units().stream().filter(u -> u.id().equals(c.id())))
            .toList();
    var header = new ArrayList<>(List.of("Pillar"));
    pair.forEach(u -> header.add(u.name()));
    header.addAll(List.of("Weight", "Correlation", "Alpha"));
    return new Table(
        header,
        index.pillars().stream()
            .map(p -> {
              var row = new ArrayList<>(List.of(p.title()));
              pair.forEach(u -> row.add(two(u.pillars().get(p.id()))));
              row.addAll(
                  List.of(Numbers.percent(p.weight()), two(p.correlation()), two(p.alpha())));
              return List.copyOf(row);
            })
            .toList());
  }

  private Table indicators() {
    return new Table(
        List.of("Indicator", "Pillar", "Source", "Years", "Weight", "Correlation"),
        index.indicators().stream()
            .map(i ->
                List.of(
                    i.id(),
                    i.pillar(),
                    i.source(),
                    years(i.years()),
                    Numbers.percent(i.weight(), 1),
                    two(i.correlation())))
            .toList());
  }

  private static String years(List<Integer> years) {
    return years.isEmpty()
        ? ""
        : years.get(0).equals(years.get(1)) ? "" + years.get(0) : years.get(0) + "–" + years.get(1);
  }

  private static String two(@Nullable Double x) {
    return x == null ? "" : Numbers.fixed(x, 2);
  }
}
