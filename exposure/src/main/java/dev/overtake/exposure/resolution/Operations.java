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
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes out what it means that somebody runs a component: operator, owner, place and access.
final class Operations {
  private final Knowledge knowledge;
  private final Bill bill;
  private final Places places;

  Operations(Knowledge knowledge, Bill bill) {
    this.knowledge = knowledge;
    this.bill = bill;
    this.places = new Places(knowledge);
  }

  /// Somebody answers at a known address.
  Operation of(Endpoint endpoint, Component component, String host, Basis basis) {
    var who = knowledge.organisation(endpoint.operator());
    if (who.isEmpty()) {
      return notKnown(Basis.of(Ground.OPERATOR_NOT_LISTED, endpoint.id()), null, component);
    }
    var router = endpoint.way() == Way.ROUTER;
    var operator = Attribute.of(who.get(), endpoint.provenance(), basis);
    return new Operation(
        router ? operator.and(Basis.of(Ground.HANDS_ON)) : operator,
        router ? Attribute.unknown(Ground.BEHIND_ROUTER) : owner(who.get()),
        places
            .of(component, who.get().id(), host)
            .or(() -> always(endpoint))
            .orElseGet(() -> placeNotSaid(who.get())),
        Access.SERVICE,
        ids(who.get()));
  }

  private static Optional<Attribute> always(Endpoint endpoint) {
    var place = endpoint.runsIn();
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Attribute.fact(place, "", place, endpoint.provenance(), Basis.of(Ground.ALWAYS_THERE)));
  }

  /// An organisation is named that has no address of its own in the tables.
  Operation named(Organisation who, Component component) {
    return new Operation(
        Attribute.of(who, who.provenance(), Basis.of(Ground.PROVIDER_NAMED)),
        owner(who),
        places.of(component, who.id(), "").orElseGet(() -> placeNotSaid(who)),
        Access.SERVICE,
        ids(who));
  }

  /// An organisation answers at a host of its own domain.
  Operation at(Organisation who, Component component, String host) {
    return new Operation(
        Attribute.of(who, who.provenance(), Basis.of(Ground.ANSWERS_AT, host)),
        owner(who),
        places.of(component, who.id(), host).orElseGet(() -> placeNotSaid(who)),
        Access.SERVICE,
        ids(who));
  }

  /// Somebody whom no table knows.
  Operation stranger(String name, Component component) {
    var basis = Basis.of(Ground.PROVIDER_NOT_LISTED, name);
    return new Operation(
        Attribute.ofBill(name, name, "", basis),
        Attribute.unknown(basis),
        places.of(component, "", "").orElseGet(() -> Attribute.unknown(Ground.PLACE_NOT_SAID)),
        Access.SERVICE,
        Set.of());
  }

  /// A cloud that the bill names by itself.
  Operation cloud(Organisation who, Attribute place) {
    var operator = Attribute.of(who, who.provenance(), Basis.of(Ground.NAMED));
    return new Operation(operator, owner(who), place, Access.SERVICE, ids(who));
  }

  private Attribute owner(Organisation of) {
    var owner = knowledge.owner(of);
    return Attribute.of(owner, owner.provenance(), Basis.of(Ground.OWNER_OF, of.name()));
  }

  private static Attribute placeNotSaid(Organisation who) {
    return Attribute.unknown(Ground.PLACE_OF_OPERATOR_NOT_SAID, who.name());
  }

  private Set<String> ids(Organisation who) {
    return new TreeSet<>(List.of(who.id(), knowledge.owner(who).id()));
  }

  /// The business runs it itself.
  Operation self(Basis basis, Optional<Attribute> place) {
    var home = bill.business().jurisdiction();
    var self = Attribute.ofBill("self", bill.business().name(), home, basis);
    return new Operation(
        self,
        self,
        place.orElseGet(() -> Attribute.unknown(Ground.PLACE_NOT_SAID)),
        Access.HELD,
        Set.of());
  }

  /// On the machine itself.
  Operation local(Basis basis) {
    var here = Attribute.ofBill("local", "", bill.business().jurisdiction(), basis);
    return self(basis, Optional.of(here));
  }

  /// It answers at home, but hands on to somebody who is not said.
  Operation hidden() {
    var hidden = Attribute.unknown(Ground.PROXY);
    return new Operation(hidden, hidden, hidden, Access.UNKNOWN, Set.of());
  }

  /// Nobody can tell who runs it.
  ///
  /// @param open whether the weights can be had; null when unknown
  Operation notKnown(Basis basis, @Nullable Boolean open, Component component) {
    // Closed weights can only be reached over somebody's service.
    var access =
        Boolean.FALSE.equals(open) || component.kind() == Kind.SERVICE
            ? Access.SERVICE
            : Access.UNKNOWN;
    var unknown = Attribute.unknown(basis);
    return new Operation(
        unknown, unknown, places.of(component, "", "").orElse(unknown), access, Set.of());
  }

  /// Where the bill says that a component stands.
  Optional<Attribute> place(Component component, String cloud) {
    return places.of(component, cloud, "");
  }
}
