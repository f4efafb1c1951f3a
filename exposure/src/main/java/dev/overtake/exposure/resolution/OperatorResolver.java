package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Endpoint.Way;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says who runs what answers: by the address, by a name in the bill, by what lies below it, by
/// what the bill ties to it. The first that tells is taken.
final class OperatorResolver {
  private static final String OWN = "(?i)(self|local|on-?prem(ises)?|self-?hosted|in-?house)";

  private final Knowledge knowledge;
  private final Bill bill;
  private final Operations operations;
  private final Providers providers;

  OperatorResolver(Knowledge knowledge, Bill bill) {
    this.knowledge = knowledge;
    this.bill = bill;
    operations = new Operations(knowledge, bill);
    providers = new Providers(knowledge);
  }

  /// A model of which the developer may be known.
  ///
  /// @param developer id of who made the weights, or null
  /// @param open whether the weights can be had; null when unknown
  Operation resolve(Component component, @Nullable String developer, @Nullable Boolean open) {
    var hosts = Addresses.of(component, h -> knowledge.host(h).isPresent());
    var far = hosts.stream().filter(h -> !Addresses.own(h)).findFirst();
    if (far.isPresent()) {
      return far(component, far.get(), developer, open);
    }
    if (!hosts.isEmpty()) {
      return local(component, hosts.getFirst());
    }
    return named(component, developer)
        .or(() -> routed(component, developer))
        .or(() -> below(component))
        .or(() -> own(component))
        .or(() -> linked(component))
        .or(() -> house(component, developer, open))
        .or(() -> group(component))
        .or(() -> stranger(component))
        .orElseGet(() -> operations.notKnown(Basis.of(Ground.OPERATOR_NOT_SAID), open, component));
  }

  /// A cloud, which may be named by itself. It is always somebody's service.
  Operation cloud(Component component) {
    var run = resolve(component, null, Boolean.FALSE);
    var name = component.provider().isEmpty() ? component.name() : component.provider();
    return Optional.of(run)
        .filter(r -> r.operator().known())
        .or(() -> knowledge.organisation(name).map(o -> operations.cloud(o, run.runsIn())))
        .orElse(run)
        .asService();
  }

  private Operation far(
      Component component, String host, @Nullable String developer, @Nullable Boolean open) {
    var known = knowledge.host(host);
    if (known.isPresent()) {
      return operations.of(known.get(), component, host, Basis.of(Ground.ANSWERS_AT, host));
    }
    return providers
        .named(component)
        .map(e -> operations.of(e, component, host, Basis.of(Ground.PROVIDER_NAMED)))
        .or(() -> house(component, developer, open))
        .or(() -> domain(component, host))
        .or(() -> group(component))
        .or(() -> stranger(component))
        .orElseGet(
            () -> operations.notKnown(Basis.of(Ground.HOST_NOT_KNOWN, host), open, component));
  }

  private Operation local(Component component, String host) {
    var tagged = providers.tagged(ModelName.of(component));
    if (tagged.isPresent()) {
      return operations.of(tagged.get(), component, "", Basis.of(Ground.LOCAL_CLOUD_TAG));
    }
    var proxy =
        providers
            .named(component)
            .or(() -> providers.supplying(component, null))
            .filter(e -> e.way() == Way.ROUTER);
    if (proxy.isPresent()) {
      return operations.hidden();
    }
    return Addresses.loopback(host)
        ? operations.local(Basis.of(Ground.ANSWERS_AT, host))
        : operations.self(
            Basis.of(Ground.ANSWERS_IN_OWN_NETWORK, host), operations.place(component, ""));
  }

  private Optional<Operation> named(Component component, @Nullable String developer) {
    return providers
        .named(component)
        .or(() -> providers.supplying(component, developer))
        .map(e -> operations.of(e, component, "", Basis.of(Ground.PROVIDER_NAMED)))
        .or(() ->
            providers
                .tagged(ModelName.of(component))
                .map(e -> operations.of(e, component, "", Basis.of(Ground.CLOUD_TAG))));
  }

  /* A name may begin with its route: bedrock/…, groq/…, ollama/…. Who makes models himself is not
  told from a route by his name alone. */
  private Optional<Operation> routed(Component component, @Nullable String developer) {
    if (component.kind() != Kind.MODEL) {
      return Optional.empty();
    }
    for (var name : ModelName.of(component).names()) {
      var spaces = knowledge.typed(name).spaces();
      if (spaces.isEmpty()) {
        continue;
      }
      var first = spaces.getFirst();
      if (Programs.named(first)) {
        return Optional.of(
            operations.self(
                Basis.of(Ground.RUN_BY_PROGRAM, first), operations.place(component, "")));
      }
      var route =
          knowledge
              .provider(first)
              .filter(e -> !own(first, developer))
              .filter(e -> e.way() != Way.API || !providers.makes(e.operator()));
      if (route.isPresent()) {
        return Optional.of(
            operations.of(route.get(), component, "", Basis.of(Ground.PROVIDER_NAMED)));
      }
    }
    return Optional.empty();
  }

  private boolean own(String account, @Nullable String developer) {
    return knowledge.organisation(account).map(o -> o.id().equals(developer)).orElse(false);
  }

  private Optional<Operation> below(Component component) {
    var below =
        Stream.concat(component.runsOn().stream(), needs(component.id()).stream())
            .flatMap(id -> bill.component(id).stream())
            .filter(c -> c.kind() == Kind.CLOUD || c.kind() == Kind.CHIP)
            .toList();
    return below.isEmpty() ? Optional.empty() : Optional.of(on(below, component));
  }

  private Operation on(List<Component> below, Component component) {
    var cloud = below.stream().filter(c -> c.kind() == Kind.CLOUD).findFirst();
    if (cloud.isPresent()) {
      var who =
          providers
              .named(cloud.get())
              .map(Endpoint::operator)
              .or(() -> knowledge.organisation(cloud.get().name()).map(Organisation::id));
      return operations.self(
          Basis.of(Ground.RUNS_ON, cloud.get().id()),
          operations.place(cloud.get(), who.orElse("")));
    }
    return operations.self(
        Basis.of(Ground.RUNS_ON, below.getFirst().id()),
        below.stream()
            .flatMap(b -> operations.place(b, "").stream())
            .findFirst()
            .or(() -> operations.place(component, "")));
  }

  private Optional<Operation> own(Component component) {
    if (Programs.named(component.provider())) {
      return Optional.of(
          operations.self(
              Basis.of(Ground.RUN_BY_PROGRAM, component.provider().strip()),
              operations.place(component, "")));
    }
    var own =
        component.provider().matches(OWN)
            || component.properties().values().stream().anyMatch(v -> v.matches(OWN));
    return own
        ? Optional.of(
            operations.self(Basis.of(Ground.RUN_BY_OWNER), operations.place(component, "")))
        : Optional.empty();
  }

  /* The one service that the bill ties to a model is how it is reached. */
  private Optional<Operation> linked(Component component) {
    if (component.kind() != Kind.MODEL) {
      return Optional.empty();
    }
    var answers =
        bill.components().stream()
            .filter(c -> c.kind() == Kind.SERVICE && !c.endpoints().isEmpty())
            .filter(c -> tied(component.id(), c.id()) || tied(c.id(), component.id()))
            .map(c -> resolve(c, null, Boolean.FALSE))
            .filter(o -> o.operator().known())
            .distinct()
            .toList();
    return answers.size() == 1 ? Optional.of(answers.getFirst()) : Optional.empty();
  }

  /* A house named as provider serves it, unless it may only be named as the maker of open weights. */
  private Optional<Operation> house(
      Component component, @Nullable String developer, @Nullable Boolean open) {
    return knowledge
        .organisation(component.provider())
        .filter(o -> !Programs.named(component.provider()))
        .filter(o -> !o.id().equals(developer) || Boolean.FALSE.equals(open))
        .map(o -> operations.named(o, component));
  }

  /* The name that a host's owner registered: s3.amazon.com is of amazon. */
  private Optional<Operation> domain(Component component, String host) {
    var labels = List.of(host.split("\\.", -1));
    return labels.size() < 2
        ? Optional.empty()
        : knowledge
            .organisation(labels.get(labels.size() - 2))
            .map(o -> operations.at(o, component, host));
  }

  /* Groups are written as domains the wrong way round: com.amazon. */
  private Optional<Operation> group(Component component) {
    var labels = List.of(component.identity().group().split("\\.", -1));
    return component.kind() != Kind.SERVICE || labels.size() < 2
        ? Optional.empty()
        : knowledge.organisation(labels.get(1)).map(o -> operations.named(o, component));
  }

  /* Somebody is named whom no table knows: that is all there is to say. */
  private Optional<Operation> stranger(Component component) {
    var provider = component.provider().strip();
    return provider.isEmpty()
            || Programs.named(provider)
            || provider.matches(OWN)
            || knowledge.organisation(provider).isPresent()
        ? Optional.empty()
        : Optional.of(operations.stranger(provider, component));
  }

  private boolean tied(String from, String to) {
    return needs(from).contains(to);
  }

  private List<String> needs(String id) {
    return bill.needs().getOrDefault(id, List.of());
  }
}
