package dev.overtake.exposure.advice;

import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Retirement;
import dev.overtake.exposure.resolution.ModelName;
import dev.overtake.exposure.resolution.Resolved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds which models of a bill their providers stop serving. A retirement is of one release under
/// one name by one provider; a name without a date is not taken for a dated one.
public final class Endings {
  /// A model that ends.
  public record Ending(String component, Retirement retirement) {}

  private final Knowledge knowledge;
  private final Map<MeasuredName, List<Retirement>> byName = new HashMap<>();

  public Endings(Knowledge knowledge) {
    this.knowledge = knowledge;
    knowledge
        .retirements()
        .forEach(
            r -> byName.computeIfAbsent(MeasuredName.of(r.model()), n -> new ArrayList<>()).add(r));
  }

  /// The endings that concern components, the next first.
  public List<Ending> of(List<Resolved> resolved) {
    return resolved.stream()
        .flatMap(r -> of(r).stream())
        .filter(e -> e.retirement().ends() != null)
        .sorted(
            Comparator.comparing((Ending e) -> Objects.requireNonNull(e.retirement().ends()))
                .thenComparing(Ending::component))
        .toList();
  }

  private List<Ending> of(Resolved r) {
    var organisations = r.organisations();
    return ModelName.of(r.component()).names().stream()
        .flatMap(n -> byName.getOrDefault(MeasuredName.of(n), List.of()).stream())
        .filter(x ->
            knowledge
                .endpoint(x.endpoint())
                .map(e -> organisations.contains(e.operator()))
                .orElse(false))
        .filter(x -> serves(r, x))
        .distinct()
        .map(x -> new Ending(r.component().id(), x))
        .toList();
  }

  /* Only the provider who answers ends it, not the maker whose model another serves. */
  private boolean serves(Resolved r, Retirement x) {
    var operation = r.operation();
    return operation != null
        && knowledge
            .endpoint(x.endpoint())
            .map(e -> operation.organisations().contains(e.operator()))
            .orElse(false);
  }

  /// Whether a provider no longer serves a model on a day.
  public boolean over(String model, String endpoint, LocalDate day) {
    return byName.getOrDefault(MeasuredName.of(model), List.of()).stream()
        .anyMatch(r -> r.endpoint().equals(endpoint) && r.ends() != null && !r.ends().isAfter(day));
  }
}
