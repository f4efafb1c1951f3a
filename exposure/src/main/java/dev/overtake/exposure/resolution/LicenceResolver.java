package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
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

  Licensing resolve(Component component, @Nullable Weights weights) {
    var declared = component.licences().stream().filter(l -> !SILENT.contains(l)).toList();
    var family = weights == null ? null : weights.family();
    var tuned = weights != null && weights.tunedByOther();
    var inherited = family == null ? ofBases(component) : ofFamily(family, tuned, declared);
    return inherited
        .or(() -> family == null || tuned ? Optional.empty() : ownOf(family, declared))
        .or(() -> known(declared).map(LicenceResolver::saidByBill))
        .orElseGet(() -> notListed(declared, tuned));
  }

  private Optional<Licensing> ofFamily(ModelFamily family, boolean tuned, List<String> declared) {
    return carried(family, tuned)
        .map(licence -> {
          var silent = declared.isEmpty() || declared.stream().anyMatch(d -> same(d, licence));
          return of(licence, family, basis(Ground.GOES_ALONG, family, !silent, declared));
        });
  }

  private Optional<Licensing> ownOf(ModelFamily family, List<String> declared) {
    return knowledge
        .licence(family.licence())
        .map(licence -> {
          var differs = known(declared).filter(k -> !k.id().equals(licence.id())).isPresent();
          return of(licence, family, basis(Ground.LICENCE_OF, family, differs, declared));
        });
  }

  private static Basis[] basis(
      Ground ground, ModelFamily family, boolean differs, List<String> declared) {
    var own = Basis.of(ground, family.name());
    return differs
        ? new Basis[] {own, new Basis(Ground.BILL_SAYS_OTHERWISE, declared)}
        : new Basis[] {own};
  }

  private Optional<Licence> known(List<String> declared) {
    return declared.stream().flatMap(d -> find(d).stream()).findFirst();
  }

  private static Licensing saidByBill(Licence licence) {
    var said = Basis.of(Ground.BILL_SAYS);
    return new Licensing(Attribute.ofBill(licence.id(), licence.name(), "", said), licence);
  }

  private static Licensing notListed(List<String> declared, boolean tuned) {
    if (declared.isEmpty()) {
      var ground = tuned ? Ground.REPUBLISHED_UNDER_UNKNOWN : Ground.NOBODY_SAYS;
      return new Licensing(Attribute.unknown(ground), null);
    }
    var text = String.join(" and ", declared);
    var basis = List.of(Basis.of(Ground.LICENCE_NOT_KNOWN));
    var sources = List.of(Attribute.BILL);
    return new Licensing(new Attribute(text, "", "", Confidence.LOW, sources, null, basis), null);
  }

  /* Nobody knows the model, but the bill says what it was made from. */
  private Optional<Licensing> ofBases(Component component) {
    return component.bases().stream()
        .flatMap(b -> knowledge.model(b).stream())
        .map(Knowledge.Recognised::family)
        .flatMap(f -> ofFamily(f, true, List.of()).stream())
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

  private static Licensing of(Licence licence, ModelFamily family, Basis... basis) {
    return new Licensing(
        Attribute.fact(licence.id(), licence.name(), "", family.provenance(), basis), licence);
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
