package dev.overtake.report.wording.results;

import dev.overtake.evidence.Methodology;
import dev.overtake.race.audit.Choice;
import dev.overtake.race.value.Levers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What was changed of the race's own method; all empty where nothing was.
///
/// @param weights of pillars, by id; those not named weigh 1
/// @param without ids of indicators and pillars left out
/// @param method values by choice, such as `aggregation`
/// @param bloc whether the contenders stand with the allies that the race declares
/// @param per id of the indicator that amounts are divided by; null for amounts as measured
/// @param options how the command line asks for them; empty where nothing was changed
public record LeversResult(
    Map<String, Double> weights,
    List<String> without,
    Map<String, String> method,
    boolean bloc,
    @Nullable String per,
    String options) {

  /// The levers of a request.
  public static LeversResult of(Levers levers) {
    var method = new TreeMap<String, String>();
    levers.method().made().forEach(value -> method.put(choice(value), word(value)));
    return new LeversResult(
        levers.weights(),
        List.copyOf(levers.without()),
        method,
        levers.bloc(),
        levers.per(),
        LeverOption.of(levers));
  }

  /// The choice that a value is one of, as the command line names it.
  public static String choice(Enum<?> value) {
    var choice =
        switch (value) {
          case Methodology.Aggregating _ -> Choice.AGGREGATION;
          case Methodology.Normalising _ -> Choice.NORMALISATION;
          case Methodology.Reading _ -> Choice.SOURCE;
          case Methodology.Baseline _ -> Choice.BASELINE;
          case Methodology.Coverage _ -> Choice.COVERAGE;
          case Methodology.Counting _ -> Choice.RULERS;
          default -> Choice.LEFT_OUT;
        };
    return choice.id();
  }

  /// The value as the command line names it: `last-figure`.
  public static String word(Enum<?> value) {
    return Codes.hyphened(value);
  }
}
