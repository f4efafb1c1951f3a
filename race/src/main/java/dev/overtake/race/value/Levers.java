package dev.overtake.race.value;

import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody changes of a race's own method. What is set here is no longer varied by an audit.
///
/// @param weights of pillars, by id; those not named weigh 1
/// @param without ids of indicators and pillars that are left out
/// @param method choices that are made otherwise than the race makes them
/// @param bloc whether the contenders stand with the allies that the race declares
/// @param per id of the indicator that amounts are divided by; null for amounts as measured
public record Levers(
    Map<String, Double> weights,
    Set<String> without,
    Chosen method,
    boolean bloc,
    @Nullable String per) {

  /// The race's own method.
  public static final Levers NONE = new Levers(Map.of(), Set.of(), Chosen.NOTHING, false, null);

  /// Choices of method; null where the race's own stands.
  public record Chosen(
      @Nullable Aggregating aggregation,
      @Nullable Normalising normalisation,
      @Nullable Reading source,
      @Nullable Baseline baseline,
      @Nullable Coverage coverage,
      @Nullable Counting rulers) {

    /// No choice.
    public static final Chosen NOTHING = new Chosen(null, null, null, null, null, null);

    /// The same with another value of its choice.
    public Chosen with(Enum<?> value) {
      return new Chosen(
          value instanceof Aggregating a ? a : aggregation,
          value instanceof Normalising n ? n : normalisation,
          value instanceof Reading r ? r : source,
          value instanceof Baseline b ? b : baseline,
          value instanceof Coverage c ? c : coverage,
          value instanceof Counting c ? c : rulers);
    }

    /// Those that are made, in the order of an audit's choices.
    public List<Enum<?>> made() {
      return Stream.<@Nullable Enum<?>>of(
              aggregation, normalisation, source, baseline, coverage, rulers)
          .filter(Objects::nonNull)
          .<Enum<?>>map(Objects::requireNonNull)
          .toList();
    }

    /// Whether the call is no longer made by counting who is ahead where, now, in every indicator.
    public boolean otherwiseCalled() {
      return aggregation != null
          || normalisation != null
          || baseline != null
          || coverage != null
          || rulers != null;
    }
  }

  public Levers {
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    without = Collections.unmodifiableSet(new TreeSet<>(without));
  }

  /// Whether nothing is changed.
  public boolean none() {
    return equals(NONE);
  }

  /// What is changed here and not in others.
  public Levers beyond(Levers others) {
    var more = new TreeMap<>(weights);
    more.entrySet().removeIf(w -> w.getValue().equals(others.weights.get(w.getKey())));
    var out = new TreeSet<>(without);
    out.removeAll(others.without);
    var made = Chosen.NOTHING;
    for (var value : method.made()) {
      made = others.method.made().contains(value) ? made : made.with(value);
    }
    return new Levers(
        more, out, made, bloc && !others.bloc, Objects.equals(per, others.per) ? null : per);
  }

  /// The methods that are left to try.
  public Methodology of(Methodology declared) {
    return new Methodology(
        pinned(declared.aggregation(), aggregation()),
        pinned(declared.normalisation(), method.normalisation()),
        weights.isEmpty() ? declared.pillarWeights() : 0,
        declared.groupWeights(),
        pinned(declared.sources(), method.source()),
        pinned(declared.baseline(), method.baseline()),
        pinned(declared.coverage(), method.coverage()),
        pinned(declared.rulers(), method.rulers()),
        declared.leaveOut(),
        per == null ? declared.per() : List.of(),
        bloc ? List.of() : declared.blocs(),
        declared.intensive());
  }

  /// A way to put figures on one scale means something only where scores are added up.
  private @Nullable Aggregating aggregation() {
    return method.aggregation() == null && method.normalisation() != null
        ? Aggregating.ARITHMETIC
        : method.aggregation();
  }

  private static <T> List<T> pinned(List<T> declared, @Nullable T chosen) {
    return chosen == null ? declared : List.of(chosen);
  }
}
