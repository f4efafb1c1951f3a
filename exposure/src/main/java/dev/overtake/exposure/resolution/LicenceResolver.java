package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.resolution.WeightsResolver.Weights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says under which licence a component is used. A bill's word counts unless the weights were made
/// from others whose licence goes along with them.
final class LicenceResolver {
  private static final Set<String> SILENT =
      Set.of("", "NOASSERTION", "NONE", "unknown", "UNKNOWN", "other", "n/a", "N/A");

  private final Knowledge knowledge;

  LicenceResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// A licence and its terms where the table has them.
  record Found(Attribute axis, @Nullable Licence terms) {}

  Found resolve(Component component, @Nullable Weights weights) {
    var declared = component.licences().stream().filter(l -> !SILENT.contains(l)).toList();
    var family = weights == null ? null : weights.family();
    if (weights != null && family != null) {
      var carried = carried(family, weights.tunedByOther());
      if (carried.isPresent()) {
        var licence = carried.get();
        var also =
            declared.isEmpty() || declared.stream().anyMatch(d -> same(d, licence))
                ? ""
                : " The bill says " + String.join(", ", declared) + ".";
        return of(licence, family, "It goes along with " + family.name() + "." + also);
      }
    }
    var known = declared.stream().flatMap(d -> find(d).stream()).findFirst();
    if (family == null) {
      var below = ofBases(component);
      if (below.isPresent()) {
        return below.get();
      }
    }
    if (weights != null && family != null && !weights.tunedByOther()) {
      var own = knowledge.licence(family.licence());
      if (own.isPresent()) {
        var licence = own.get();
        var differs = known.isPresent() && !known.get().id().equals(licence.id());
        return of(
            licence,
            family,
            "The licence of "
                + family.name()
                + "."
                + (differs ? " The bill says " + String.join(", ", declared) + "." : ""));
      }
    }
    if (known.isPresent()) {
      var licence = known.get();
      return new Found(
          Attribute.ofBill(licence.id(), licence.name(), "", "The bill says so."), licence);
    }
    if (!declared.isEmpty()) {
      var text = String.join(" and ", declared);
      return new Found(
          new Attribute(
              text, "", "", "low", "bill", null, "The bill says so; the table does not know it."),
          null);
    }
    if (weights != null && weights.tunedByOther()) {
      return new Found(
          Attribute.unknown("Neither the bill nor the table says under what it was republished."),
          null);
    }
    return new Found(Attribute.unknown("Neither the bill nor the table says."), null);
  }

  /* Nobody knows the model, but the bill says what it was made from. */
  private Optional<Found> ofBases(Component component) {
    return component.bases().stream()
        .flatMap(b -> knowledge.model(b).stream())
        .map(Knowledge.Recognised::family)
        .flatMap(f ->
            carried(f, true).stream()
                .map(licence -> of(licence, f, "It goes along with " + f.name() + ".")))
        .findFirst();
  }

  /* Licences of others that go along; who made both may licence the second as it likes. */
  private Optional<Licence> carried(ModelFamily family, boolean tuned) {
    var candidates = new ArrayList<ModelFamily>();
    if (tuned) {
      candidates.add(family);
    }
    ancestors(family, candidates, new LinkedHashSet<>());
    var own = !tuned && knowledge.licence(family.licence()).isPresent();
    return candidates.stream()
        .filter(f -> !own || !f.developer().equals(family.developer()))
        .flatMap(f -> knowledge.licence(f.licence()).stream())
        .filter(Licence::inherits)
        .findFirst();
  }

  private void ancestors(ModelFamily family, List<ModelFamily> into, Set<String> seen) {
    for (var id : family.base()) {
      if (seen.add(id)) {
        knowledge
            .family(id)
            .ifPresent(f -> {
              into.add(f);
              ancestors(f, into, seen);
            });
      }
    }
  }

  private static Found of(Licence licence, ModelFamily family, String reason) {
    return new Found(
        Attribute.fact(licence.id(), licence.name(), "", family.provenance(), reason), licence);
  }

  /* An expression of one licence, or of several of which the first known one is shown. */
  private Optional<Licence> find(String text) {
    var whole = knowledge.licence(text);
    if (whole.isPresent()) {
      return whole;
    }
    for (var part : text.split("\\s+(AND|OR|WITH)\\s+|[()]", -1)) {
      var found = part.isBlank() ? Optional.<Licence>empty() : knowledge.licence(part);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean same(String declared, Licence licence) {
    return find(declared).map(l -> l.id().equals(licence.id())).orElse(false);
  }
}
