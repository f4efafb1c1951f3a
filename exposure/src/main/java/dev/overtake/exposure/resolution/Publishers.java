package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Organisation;
import dev.overtake.exposure.resolution.Publisher.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Finds under whose name a model was published: the innermost account before the name that is no
/// route to it.
final class Publishers {
  private static final Set<String> ROUTES =
      Set.of(
          "accounts",
          "models",
          "model",
          "routers",
          "library",
          "publishers",
          "deployments",
          "deployment",
          "openai-compatible",
          "openai_compatible",
          "custom",
          "custom_openai",
          "auto",
          "chat",
          "completion",
          "inference",
          "endpoints",
          "engines",
          "local",
          "hosted_vllm",
          "proxy",
          "responses",
          "realtime",
          "eu",
          "us",
          "global",
          "main",
          "resolve",
          "text-completion-openai");

  private final Knowledge knowledge;
  private final Set<String> makers = new HashSet<>();

  Publishers(Knowledge knowledge) {
    this.knowledge = knowledge;
    knowledge.families().stream().map(ModelFamily::developer).forEach(makers::add);
  }

  /// Who is named in a model's names.
  Publisher of(ModelName name) {
    for (var one : name.names()) {
      var spaces = knowledge.typed(one).spaces();
      for (var i = spaces.size() - 1; i >= 0; i--) {
        var found = of(spaces.get(i));
        if (found.role() != Role.NONE) {
          return found;
        }
      }
    }
    return name.group().isEmpty() ? Publisher.NOBODY : of(name.group());
  }

  private Publisher of(String space) {
    var word = space.toLowerCase(Locale.ROOT);
    if (word.startsWith("@")
        || Programs.named(space)
        || ROUTES.contains(word)
        || knowledge.region(space, "").isPresent()) {
      return Publisher.NOBODY;
    }
    var route = knowledge.provider(space);
    var who = knowledge.organisation(space);
    if (who.isEmpty()) {
      return route.isPresent()
          ? Publisher.NOBODY
          : new Publisher(space, who, Set.of(), Role.UNKNOWN);
    }
    var house = new TreeSet<>(List.of(who.get().id(), knowledge.owner(who.get()).id()));
    return new Publisher(space, who, house, role(who.get(), route.map(Endpoint::way).orElse(null)));
  }

  /* Clouds and routers have models of others under their names, as have those who make none. */
  private Role role(Organisation who, Endpoint.@Nullable Way way) {
    if (who.repackages()) {
      return Role.REPACKAGER;
    }
    if (way == null) {
      return Role.MAKER;
    }
    return way == Endpoint.Way.API && makers.contains(who.id()) ? Role.MAKER_AND_HOST : Role.HOST;
  }
}
