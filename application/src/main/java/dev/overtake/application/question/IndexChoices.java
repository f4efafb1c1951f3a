package dev.overtake.application.question;

import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.estimation.composite.Normalisation;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.race.index.IndexMethod;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The steps of a composite index in words.
///
/// @param year whose figures are used; null for the last of each
/// @param per an indicator that amounts are divided by; null for none
public record IndexChoices(
    @Nullable Integer year,
    @Nullable String per,
    String impute,
    String treat,
    String normalise,
    String weights,
    String aggregate) {
  private static final String HELP = "overtake index --help";
  private static final List<Normalisation> NORMALISATIONS =
      List.of(
          Normalisation.MIN_MAX,
          Normalisation.Z_SCORE,
          Normalisation.RANK,
          Normalisation.PERCENTILE_RANK,
          Normalisation.DISTANCE_TO_BEST,
          Normalisation.FRACTION_OF_BEST,
          Normalisation.LOG_RATIO);

  /// The plainest index: the last figures, between least and most, all alike, added up.
  public static final IndexChoices USUAL =
      new IndexChoices(null, null, "none", "none", "min-max", "equal", "arithmetic");

  /// The method of the engine.
  ///
  /// @param race named in hints
  /// @throws Refusal when a word means nothing
  IndexMethod method(String race) {
    return new IndexMethod(
        year,
        per,
        choice("impute", impute, List.of(IndexMethod.Filling.values())),
        choice("treat", treat, List.of(IndexMethod.Treating.values())),
        choice("normalise", normalise, NORMALISATIONS),
        weighting(race),
        choice("aggregate", aggregate, List.of(Aggregating.values())));
  }

  private static <E extends Enum<E>> E choice(String field, String text, List<E> all) {
    var wanted = text.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return all.stream()
        .filter(e -> Methodology.word(e).equals(wanted))
        .findFirst()
        .orElseThrow(() -> {
          var words = all.stream().map(e -> Methodology.word(e).replace(' ', '-')).toList();
          return Refusal.field(
              field,
              " is one of %s, not '%s'.%s"
                  .formatted(String.join(", ", words), text, Names.didYouMean(text, words)),
              HELP);
        });
  }

  private IndexMethod.Weighting weighting(String race) {
    var parts = weights.split(":", 2);
    return switch (parts[0]) {
      case "equal" -> new IndexMethod.Equal();
      case "pca" -> new IndexMethod.Principal();
      case "given" -> new IndexMethod.Given(points(parts, race));
      case "budget" -> new IndexMethod.Budget(points(parts, race));
      default ->
          throw Refusal.field(
              "weights",
              " is equal, pca, given:ID=POINTS,… or budget:PILLAR=SHARE,…, not '%s'.%s"
                  .formatted(
                      weights,
                      Names.didYouMean(weights, List.of("equal", "pca", "given", "budget"))),
              HELP);
    };
  }

  private static Map<String, Double> points(String[] parts, String race) {
    var points = new TreeMap<String, Double>();
    for (var entry : (parts.length < 2 ? "" : parts[1]).split(",", -1)) {
      var pair = entry.split("=", 2);
      try {
        points.put(pair[0].strip(), Double.parseDouble(pair.length < 2 ? "" : pair[1].strip()));
      } catch (NumberFormatException e) {
        throw Refusal.field(
            "weights",
            ": '%s' is no ID=NUMBER.".formatted(entry),
            "overtake index " + race + " --weights given:models=2,energy=1");
      }
    }
    if (points.values().stream().anyMatch(p -> !Double.isFinite(p))) {
      throw Refusal.field("weights", ": weights are finite numbers.");
    }
    return points;
  }
}
