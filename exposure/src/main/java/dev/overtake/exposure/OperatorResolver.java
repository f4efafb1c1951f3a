package dev.overtake.exposure;

import dev.overtake.exposure.Resolved.Access;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Endpoint.Way;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Organisation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says who runs what answers, who owns them, and where the machine stands.
final class OperatorResolver {
  private static final String LOOPBACK =
      "localhost|127(\\.\\d+){3}|0\\.0\\.0\\.0|\\[?::1]?|host\\.docker\\.internal";
  private static final String PRIVATE =
      "10(\\.\\d+){3}|192\\.168(\\.\\d+){2}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}|[^.]+|.*\\.(local|internal|lan|svc|home|corp)|.*\\.svc\\..*";

  private final Knowledge knowledge;
  private final Bill bill;

  OperatorResolver(Knowledge knowledge, Bill bill) {
    this.knowledge = knowledge;
    this.bill = bill;
  }

  /// What is known of the operator.
  record Operation(
      Axis operator, Axis owner, Axis runsIn, Access access, Set<String> organisations) {}

  /// @param developer id of who made the weights, or null
  /// @param open whether the weights can be had; null when unknown
  Operation resolve(Component component, @Nullable String developer, @Nullable Boolean open) {
    var name = ModelName.of(component);
    var hosts =
        component.endpoints().stream()
            .map(OperatorResolver::host)
            .filter(h -> !h.isEmpty())
            .toList();
    var local =
        !hosts.isEmpty() && hosts.stream().allMatch(h -> h.matches(LOOPBACK) || h.matches(PRIVATE));
    if (!hosts.isEmpty() && !local) {
      var far =
          hosts.stream()
              .filter(h -> !h.matches(LOOPBACK) && !h.matches(PRIVATE))
              .findFirst()
              .orElseThrow();
      var known = knowledge.host(far);
      if (known.isPresent()) {
        return of(known.get(), component, far, "It answers at " + far + ".");
      }
      return byProvider(component)
          .map(e -> of(e, component, far, "The bill names the provider."))
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
    if (component.properties().values().stream()
        .anyMatch(v -> v.matches("(?i)(local|on-?prem(ises)?|self-?hosted)"))) {
      return self(
          "The bill says that it is run by its owner.", place(component, "", "").orElse(null));
    }
    return notKnown("The bill does not say who runs it.", open, component);
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
          Axis.unknown(reason),
          Axis.unknown(reason),
          Axis.unknown(reason),
          Access.UNKNOWN,
          Set.of());
    }
    if (host.matches(LOOPBACK)) {
      return self(
          "It answers at " + host + ".",
          Axis.ofBill("local", "", bill.business().jurisdiction(), "It answers at " + host + "."));
    }
    return self(
        "It answers at " + host + ", an address of one's own network.",
        place(component, "", "").orElse(null));
  }

  private Operation self(Component component, List<Component> below) {
    for (var cloud : below) {
      if (cloud.kind() == Kind.CLOUD) {
        var who =
            byProvider(cloud)
                .map(Endpoint::operator)
                .or(() -> knowledge.organisation(cloud.name()).map(Organisation::id));
        return self(
            "It runs on " + cloud.id() + ".", place(cloud, who.orElse(""), "").orElse(null));
      }
    }
    return self(
        "It runs on " + below.getFirst().id() + ".",
        below.stream()
            .flatMap(b -> place(b, "", "").stream())
            .findFirst()
            .or(() -> place(component, "", ""))
            .orElse(null));
  }

  private Operation self(String reason, @Nullable Axis place) {
    var home = bill.business().jurisdiction();
    var self = Axis.ofBill("self", bill.business().name(), home, reason);
    return new Operation(
        self,
        Axis.ofBill("self", bill.business().name(), home, reason),
        place == null ? Axis.unknown("The bill does not say where it runs.") : place,
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
        Axis.fact(
            who.get().name(),
            who.get().name(),
            who.get().jurisdiction(),
            endpoint.provenance(),
            hidden
                ? reason + " It hands requests on to others whom the bill does not name."
                : reason);
    var owned =
        hidden
            ? Axis.unknown("Behind a router anybody may answer.")
            : Axis.fact(
                owner.name(),
                owner.name(),
                owner.jurisdiction(),
                owner.provenance(),
                "Owner of " + who.get().name() + ".");
    var place =
        place(component, who.get().id(), host)
            .or(() ->
                endpoint.runsIn().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        Axis.fact(
                            endpoint.runsIn(),
                            "",
                            endpoint.runsIn(),
                            endpoint.provenance(),
                            "It always runs there.")))
            .orElseGet(
                () -> Axis.unknown(who.get().name() + " does not say in the bill where it runs."));
    return new Operation(
        operator, owned, place, Access.SERVICE, Set.copyOf(List.of(who.get().id(), owner.id())));
  }

  private Operation notKnown(String reason, @Nullable Boolean open, Component component) {
    // Closed weights can only be reached over somebody's service.
    var access =
        Boolean.FALSE.equals(open) || component.kind() == Kind.SERVICE
            ? Access.SERVICE
            : Access.UNKNOWN;
    return new Operation(
        Axis.unknown(reason),
        Axis.unknown(reason),
        place(component, "", "").orElseGet(() -> Axis.unknown(reason)),
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

  /* By the region's code, by a jurisdiction written out, or by a code within the host's name. */
  private Optional<Axis> place(Component component, String cloud, String host) {
    var written = component.region().strip();
    if (!written.isEmpty()) {
      var region = knowledge.region(written, cloud);
      if (region.isPresent()) {
        var r = region.get();
        return Optional.of(
            Axis.fact(
                r.jurisdiction(),
                r.place(),
                r.jurisdiction(),
                r.provenance(),
                "Region " + written + "."));
      }
      var upper = written.toUpperCase(Locale.ROOT);
      if (Jurisdictions.isOne(upper)) {
        return Optional.of(Axis.ofBill(upper, "", upper, "The bill says so."));
      }
    }
    for (var r : knowledge.regions()) {
      for (var code : r.match()) {
        if (code.length() > 5
            && host.matches("(.*[.-])?" + java.util.regex.Pattern.quote(code) + "([.-].*)?")) {
          return Optional.of(
              Axis.fact(
                  r.jurisdiction(),
                  r.place(),
                  r.jurisdiction(),
                  r.provenance(),
                  "The host names the region " + code + "."));
        }
      }
    }
    return Optional.empty();
  }

  static String host(String address) {
    try {
      var uri = new URI(address.contains("://") ? address : "https://" + address);
      return uri.getHost() == null ? authority(uri) : uri.getHost().toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /* Names with an underscore, as containers have, are no hosts to the library. */
  private static String authority(URI uri) {
    var authority = uri.getAuthority();
    return authority == null
        ? ""
        : authority.replaceFirst("^.*@", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }
}
