package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Organisation;
import dev.overtake.exposure.knowledge.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What models were made from: by the tables, and by what the bill says.
final class Lineage {
  private static final int DEEPEST = 5;
  /* What a table writes where it is known that a model has a base, and not which. */
  private static final String UNKNOWN = "unknown";

  private final Knowledge knowledge;

  Lineage(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The models that a recognised one was made from, by the tables and by its bill.
  List<Attribute> of(Component component, ModelFamily family) {
    var found = said(component, family);
    return found.isEmpty() && mayDescend(family)
        ? List.of(Attribute.unknown(Ground.LINEAGE_NOT_KNOWN))
        : found;
  }

  private List<Attribute> said(Component component, ModelFamily family) {
    var found = new ArrayList<Attribute>();
    family.base().forEach(b -> older(b, found, 0));
    for (var base : component.bases()) {
      var known = knowledge.model(base).map(Knowledge.Recognised::family);
      if (known.isEmpty()) {
        found.add(Attribute.unknown(Ground.BASE_NOT_KNOWN, base));
      } else if (!known.get().id().equals(family.id())) {
        found.add(of(known.get()));
      }
    }
    return distinct(found);
  }

  /// A family that somebody else tuned, with what that was made from.
  List<Attribute> ofTuned(Component component, ModelFamily family) {
    var found = new ArrayList<>(List.of(of(family)));
    found.addAll(said(component, family));
    return distinct(found);
  }

  /// What the bill says of a model that no table knows.
  List<Attribute> ofUnrecognised(Component component) {
    if (component.bases().isEmpty()) {
      return List.of(Attribute.unknown(Ground.LINEAGE_NOT_KNOWN));
    }
    return component.bases().stream()
        .map(base ->
            knowledge
                .model(base)
                .map(f -> of(f.family()))
                .orElseGet(() -> Attribute.unknown(Ground.BASE_NOT_KNOWN, base)))
        .toList();
  }

  /* Of a version without a row nobody has said that it was made from nothing, unless the house makes all
  of a closed family itself. */
  private static boolean mayDescend(ModelFamily family) {
    return family.base().contains(UNKNOWN)
        || (family.anyVersion() && !Boolean.FALSE.equals(family.open()));
  }

  private void older(String id, List<Attribute> into, int depth) {
    var family = knowledge.family(id);
    if (family.isPresent() && depth < DEEPEST) {
      into.add(of(family.get()));
      family.get().base().forEach(b -> older(b, into, depth + 1));
    }
  }

  private Attribute of(ModelFamily family) {
    return knowledge
        .organisation(family.developer())
        .map(d -> origin(d, family.provenance(), Basis.of(Ground.MADE_FROM, family.name())))
        .map(a -> a.known() ? a.named(family.name()) : a)
        .orElseGet(() -> Attribute.unknown(Ground.NO_DEVELOPER, family.name()));
  }

  /// Where an organisation that trained weights has its seat.
  static Attribute origin(Organisation developer, Provenance from, Basis... basis) {
    return developer.jurisdiction().isEmpty()
        ? Attribute.unknown(Ground.NO_SEAT, developer.name()).named(developer.name())
        : Attribute.fact(
            developer.jurisdiction(), developer.name(), developer.jurisdiction(), from, basis);
  }

  private record Told(String name, String value, List<Basis> basis) {}

  private static List<Attribute> distinct(List<Attribute> attributes) {
    var seen = new HashSet<Told>();
    return attributes.stream()
        .filter(a -> seen.add(new Told(a.name(), a.value(), a.basis())))
        .toList();
  }
}
