package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Endpoint.Way;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Organisation;
import dev.overtake.exposure.resolution.Resolved.Access;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says who runs what answers, who owns them, and where the machine stands.
final class OperatorResolver {
  private static final String OWN = "(?i)(self|local|on-?prem(ises)?|self-?hosted|in-?house)";

  private final Knowledge knowledge;
  private final Bill bill;
  private final Places places;

  OperatorResolver(Knowledge knowledge, Bill bill) {
    this.knowledge = knowledge;
    this.bill = bill;
    this.places = new Places(knowledge);
  }

  /// What is known of the operator.
  record Operation(
      Attribute operator,
      Attribute owner,
      Attribute runsIn,
      Access access,
      Set<String> organisations) {}

  /// @param developer id of who made the weights, or null
  /// @param open whether the weights can be had; null when unknown
  Operation resolve(Component component, @Nullable String developer, @Nullable Boolean open) {
    var name = ModelName.of(component);
    var hosts = Addresses.of(component, h -> knowledge.host(h).isPresent());
    var local = !hosts.isEmpty() && hosts.stream().allMatch(Addresses::own);
    if (!hosts.isEmpty() && !local) {
      var far = hosts.stream().filter(h -> !Addresses.own(h)).findFirst().orElseThrow();
      var known = knowledge.host(far);
      if (known.isPresent()) {
        return of(known.get(), component, far, "It answers at " + far + ".");
      }
      return byProvider(component)
          .map(e -> of(e, component, far, "The bill names the provider."))
          .or(() -> byName(component, developer, open))
          .orElseGet(() -> notKnown("Nobody knows who answers at '" + far + "'.", open, component));
    }
    if (local) {
      return local(component, name, hosts.getFirst());
    }
    var named = byProvider(component).or(() -> byParty(component, developer));
    if (named.isPresent()) {
      return of(named.get(), component, "", "The bill names the provider.");
    }
    if (name.remoteTag()) {
      var tagged = knowledge.provider("ollama-cloud");
      if (tagged.isPresent()) {
        return of(
            tagged.get(),
            component,
            "",
            "The tag 'cloud' sends requests to the maker of the program.");
      }
    }
    var below = below(component);
    if (!below.isEmpty()) {
      return self(component, below);
    }
    if (component.provider().matches(OWN)
        || component.properties().values().stream().anyMatch(v -> v.matches(OWN))) {
      return self(
          "The bill says that it is run by its owner.", places.of(component, "", "").orElse(null));
    }
    var linked = linked(component);
    if (linked.isPresent()) {
      return linked.get();
    }
    var house = byName(component, developer, open);
    if (house.isPresent()) {
      return house.get();
    }
    return notKnown("The bill does not say who runs it.", open, component);
  }

  /* A house named as provider serves it, unless it may only be named as the maker of open weights. */
  private Optional<Operation> byName(
      Component component, @Nullable String developer, @Nullable Boolean open) {
    return knowledge
        .organisation(component.provider())
        .filter(o -> !o.id().equals(developer) || Boolean.FALSE.equals(open))
        .map(o -> {
          var owner = knowledge.owner(o);
          var reason = "The bill names the provider.";
          return new Operation(
              Attribute.fact(o.name(), o.name(), o.jurisdiction(), o.provenance(), reason),
              Attribute.fact(
                  owner.name(),
                  owner.name(),
                  owner.jurisdiction(),
                  owner.provenance(),
                  "Owner of " + o.name() + "."),
              places
                  .of(component, o.id(), "")
                  .orElseGet(() ->
                      Attribute.unknown(o.name() + " does not say in the bill where it runs.")),
              Access.SERVICE,
              Set.copyOf(new HashSet<>(List.of(o.id(), owner.id()))));
        });
  }

  private Operation local(Component component, ModelName name, String host) {
    if (name.remoteTag()) {
      var tagged = knowledge.provider("ollama-cloud");
      if (tagged.isPresent()) {
        return of(
            tagged.get(),
            component,
            "",
            "The address is local, but the tag 'cloud' sends requests to the maker of the program.");
      }
    }
    var proxy =
        byProvider(component).or(() -> byParty(component, null)).filter(e -> e.way() == Way.ROUTER);
    if (proxy.isPresent()) {
      var reason = "A proxy of one's own hides who answers behind it.";
      return new Operation(
          Attribute.unknown(reason),
          Attribute.unknown(reason),
          Attribute.unknown(reason),
          Access.UNKNOWN,
          Set.of());
    }
    if (Addresses.loopback(host)) {
      return self(
          "It answers at " + host + ".",
          Attribute.ofBill(
              "local", "", bill.business().jurisdiction(), "It answers at " + host + "."));
    }
    return self(
        "It answers at " + host + ", an address of one's own network.",
        places.of(component, "", "").orElse(null));
  }

  private Operation self(Component component, List<Component> below) {
    for (var cloud : below) {
      if (cloud.kind() == Kind.CLOUD) {
        var who =
            byProvider(cloud)
                .map(Endpoint::operator)
                .or(() -> knowledge.organisation(cloud.name()).map(Organisation::id));
        return self(
            "It runs on " + cloud.id() + ".", places.of(cloud, who.orElse(""), "").orElse(null));
      }
    }
    return self(
        "It runs on " + below.getFirst().id() + ".",
        below.stream()
            .flatMap(b -> places.of(b, "", "").stream())
            .findFirst()
            .or(() -> places.of(component, "", ""))
            .orElse(null));
  }

  private Operation self(String reason, @Nullable Attribute place) {
    var home = bill.business().jurisdiction();
    var self = Attribute.ofBill("self", bill.business().name(), home, reason);
    return new Operation(
        self,
        Attribute.ofBill("self", bill.business().name(), home, reason),
        place == null ? Attribute.unknown("The bill does not say where it runs.") : place,
        Access.HELD,
        Set.of());
  }

  private Operation of(Endpoint endpoint, Component component, String host, String reason) {
    var who = knowledge.organisation(endpoint.operator());
    if (who.isEmpty()) {
      return notKnown(
          "The operator of " + endpoint.id() + " is not in the tables.", null, component);
    }
    var owner = knowledge.owner(who.get());
    var hidden = endpoint.way() == Way.ROUTER;
    var operator =
        Attribute.fact(
            who.get().name(),
            who.get().name(),
            who.get().jurisdiction(),
            endpoint.provenance(),
            hidden
                ? reason + " It hands requests on to others whom the bill does not name."
                : reason);
    var owned =
        hidden
            ? Attribute.unknown("Behind a router anybody may answer.")
            : Attribute.fact(
                owner.name(),
                owner.name(),
                owner.jurisdiction(),
                owner.provenance(),
                "Owner of " + who.get().name() + ".");
    var place =
        places
            .of(component, who.get().id(), host)
            .or(() ->
                endpoint.runsIn().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Attribute.fact(
                            endpoint.runsIn(),
                            "",
                            endpoint.runsIn(),
                            endpoint.provenance(),
                            "It always runs there.")))
            .orElseGet(() ->
                Attribute.unknown(who.get().name() + " does not say in the bill where it runs."));
    return new Operation(
        operator,
        owned,
        place,
        Access.SERVICE,
        Set.copyOf(new HashSet<>(List.of(who.get().id(), owner.id()))));
  }

  private Operation notKnown(String reason, @Nullable Boolean open, Component component) {
    // Closed weights can only be reached over somebody's service.
    var access =
        Boolean.FALSE.equals(open) || component.kind() == Kind.SERVICE
            ? Access.SERVICE
            : Access.UNKNOWN;
    return new Operation(
        Attribute.unknown(reason),
        Attribute.unknown(reason),
        places.of(component, "", "").orElseGet(() -> Attribute.unknown(reason)),
        access,
        Set.of());
  }

  private Optional<Endpoint> byProvider(Component component) {
    return Stream.concat(
            Stream.of(component.provider()),
            component.properties().entrySet().stream()
                .filter(
                    e -> e.getKey().toLowerCase(Locale.ROOT).matches(".*provider.*|.*gateway.*"))
                .map(java.util.Map.Entry::getValue))
        .filter(p -> !p.isEmpty())
        .flatMap(p -> knowledge.provider(p).stream())
        .findFirst();
  }

  /* A supplier other than the maker of the weights is the one who serves them. */
  private Optional<Endpoint> byParty(Component component, @Nullable String developer) {
    return component.parties().stream()
        .flatMap(p -> knowledge.provider(p).stream())
        .filter(e -> component.kind() == Kind.SERVICE || !e.operator().equals(developer))
        .filter(e -> !e.operator().equals("hugging-face") && !e.operator().equals("huggingface"))
        .findFirst();
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

  private boolean tied(String from, String to) {
    return bill.needs().getOrDefault(from, List.of()).contains(to);
  }

  private List<Component> below(Component component) {
    var found = new ArrayList<Component>();
    for (var id :
        Stream.concat(
                component.runsOn().stream(),
                bill.needs().getOrDefault(component.id(), List.of()).stream())
            .toList()) {
      bill.component(id)
          .filter(c -> c.kind() == Kind.CLOUD || c.kind() == Kind.CHIP)
          .ifPresent(found::add);
    }
    return found;
  }
}
