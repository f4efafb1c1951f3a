package dev.overtake.report.wording.results;

import dev.overtake.evidence.Methodology;
import dev.overtake.race.index.Index;
import dev.overtake.race.index.IndexMethod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// `index`: a composite index by a named method.
///
/// @param year whose figures are used; null for the last figure of each
/// @param method each choice in words
/// @param contenders A and B, whom the robustness is about
/// @param units best first; those without figures enough come last and have no rank
/// @param leftOut indicators that the method cannot use, with the reason
public record IndexResult(
    String race,
    LocalDate asOf,
    String engine,
    long seed,
    String evidence,
    String title,
    @Nullable Integer year,
    Map<String, String> method,
    List<ContenderResult> contenders,
    @Nullable RobustnessResult robustness,
    List<Unit> units,
    List<Group> pillars,
    List<Leaf> indicators,
    Map<String, String> leftOut) {

  /// The result of an index.
  public static IndexResult of(Index i) {
    var run = i.run();
    return new IndexResult(
        run.race(),
        run.asOf(),
        run.engine(),
        run.seed(),
        run.evidence(),
        run.title(),
        i.method().year(),
        method(i.method()),
        ContenderResult.of(i.contenders()),
        RobustnessResult.ofNullable(i.robustness(), run.race()),
        Unit.of(i),
        i.pillars().stream()
            .map(p -> new Group(p.id(), p.title(), p.weight(), p.correlation(), p.alpha()))
            .toList(),
        i.indicators().stream().map(Leaf::of).toList(),
        leftOut(i));
  }

  /// The choices of a method in words, in the order in which they are made.
  public static Map<String, String> method(IndexMethod method) {
    var words = new LinkedHashMap<String, String>();
    var year = method.year();
    words.put("figures", year == null ? "last of each" : year.toString());
    words.put("denominator", method.per() == null ? "none" : method.per());
    words.put("impute", Methodology.word(method.impute()));
    words.put("treat", Methodology.word(method.treat()));
    words.put("normalise", Methodology.word(method.normalise()));
    words.put(
        "weights",
        switch (method.weights()) {
          case IndexMethod.Equal _ -> "equal";
          case IndexMethod.Principal _ -> "principal components";
          case IndexMethod.Given _ -> "given";
          case IndexMethod.Budget _ -> "budget shares";
        });
    words.put("aggregate", Methodology.word(method.aggregate()));
    return words;
  }

  /// Indicators that the method cannot use, with the reason in words.
  public static Map<String, String> leftOut(Index index) {
    var all = new TreeMap<String, String>();
    index
        .leftOut()
        .forEach((id, why) ->
            all.put(
                id,
                switch (why) {
                  case TOO_FEW_CONTENDERS -> "fewer than two contenders have one";
                  case NOT_POSITIVE -> "ratios need figures above zero";
                }));
    return all;
  }

  /// A contender's scores; a pillar without figures is null.
  ///
  /// @param coverage share of the weight for which there are figures
  public record Unit(
      String id,
      String name,
      @Nullable Integer rank,
      @Nullable Double score,
      double coverage,
      Map<String, @Nullable Double> pillars) {

    /// All contenders of an index.
    public static List<Unit> of(Index index) {
      return index.units().stream()
          .map(u -> new Unit(u.id(), u.name(), u.rank(), u.score(), u.coverage(), u.pillars()))
          .toList();
    }
  }

  /// A pillar.
  ///
  /// @param correlation with the index over contenders; null where too few have both
  /// @param alpha Cronbach's alpha of its indicators; null for fewer than two, or too few figures
  public record Group(
      String id,
      String title,
      double weight,
      @Nullable Double correlation,
      @Nullable Double alpha) {}

  /// An indicator.
  ///
  /// @param weight in the whole
  /// @param years of the figures used, first and last
  /// @param correlation with its pillar
  public record Leaf(
      String id,
      String title,
      String pillar,
      String source,
      double weight,
      List<Integer> years,
      @Nullable Double correlation) {

    static Leaf of(Index.Leaf l) {
      return new Leaf(
          l.id(), l.title(), l.pillar(), l.source(), l.weight(), l.years(), l.correlation());
    }
  }
}
