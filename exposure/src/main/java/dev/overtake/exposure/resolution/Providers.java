package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Knowledge;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds who serves a component by the names that its bill gives.
final class Providers {
  /* Hubs are named as the place of weights, not as who answers. */
  private static final Set<String> HUBS = Set.of("hugging-face", "huggingface");

  private final Knowledge knowledge;
  private final Set<String> makers = new HashSet<>();

  Providers(Knowledge knowledge) {
    this.knowledge = knowledge;
    knowledge.families().forEach(f -> makers.add(f.developer()));
  }

  /// Whether an organisation makes models itself.
  boolean makes(String organisation) {
    return makers.contains(organisation);
  }

  /// The provider that the bill names, or a property does.
  Optional<Endpoint> named(Component component) {
    var properties =
        component.properties().entrySet().stream()
            .filter(e -> e.getKey().toLowerCase(Locale.ROOT).matches(".*provider.*|.*gateway.*"))
            .map(Map.Entry::getValue);
    return Stream.concat(Stream.of(component.provider()), properties)
        .filter(p -> !p.isEmpty())
        .flatMap(p -> knowledge.provider(p).stream())
        .findFirst();
  }

  /// A supplier other than the maker of the weights is the one who serves them.
  Optional<Endpoint> supplying(Component component, @Nullable String developer) {
    return component.parties().stream()
        .flatMap(p -> knowledge.provider(p).stream())
        .filter(e -> component.kind() == Kind.SERVICE || !e.operator().equals(developer))
        .filter(e -> !HUBS.contains(e.operator()))
        .findFirst();
  }

  /// By the tag with which a local program reaches the models of its maker.
  Optional<Endpoint> tagged(ModelName name) {
    return name.remoteTag() ? knowledge.provider("ollama-cloud") : Optional.empty();
  }
}
