package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.Licence.Kind;
import dev.overtake.exposure.knowledge.LicenceExpression;
import dev.overtake.exposure.knowledge.LicenceExpression.One;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says under which licence a component is used. What goes along with the weights and what the bill
/// says both hold; of several that a bill lists, all do.
final class LicenceResolver {
  private static final Set<String> SILENT =
      Set.of("", "NOASSERTION", "NONE", "unknown", "UNKNOWN", "other", "n/a", "N/A");

  private final Knowledge knowledge;

  LicenceResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  Licensing resolve(Component component, @Nullable Weights weights) {
    var declared =
        component.licences().stream()
            .filter(l -> !SILENT.contains(l))
            .map(knowledge::licences)
            .reduce(LicenceExpression::and);
    var family = weights == null ? null : weights.family();
    var tuned = weights != null && weights.tunedByOther();
    var inherited =
        family == null ? ofBases(component, declared) : ofFamily(family, tuned, declared);
    return inherited
        .or(() -> family == null || tuned ? Optional.empty() : ownOf(family, declared))
        .or(() -> declared.map(LicenceResolver::saidByBill))
        .orElseGet(() -> notSaid(tuned));
  }

  private Optional<Licensing> ofFamily(
      ModelFamily family, boolean tuned, Optional<LicenceExpression> declared) {
    return carried(family, tuned).map(l -> both(l, family, Ground.GOES_ALONG, declared));
  }

  private Optional<Licensing> ownOf(ModelFamily family, Optional<LicenceExpression> declared) {
    return knowledge
        .licence(family.licence())
        .map(l -> both(l, family, Ground.LICENCE_OF, declared));
  }

  /* What the bill says holds as well. It is shown where it may ask for more than the other does. */
  private static Licensing both(
      Licence licence, ModelFamily family, Ground ground, Optional<LicenceExpression> declared) {
    var own = new One(licence.id(), licence);
    var said = declared.filter(d -> !d.id().equals(licence.id()));
    var terms = said.map(own::and).orElse(own);
    var stricter =
        said.filter(d -> d.restricts(l -> Ternary.of(l.kind() != Kind.OPEN)) != Ternary.FALSE);
    var shown = stricter.isPresent() ? terms : own;
    var basis =
        said.map(d ->
                new Basis[] {
                  Basis.of(ground, family.name()), Basis.of(Ground.BILL_SAYS_OTHERWISE, d.id())
                })
            .orElse(new Basis[] {Basis.of(ground, family.name())});
    return new Licensing(
        Attribute.fact(shown.id(), shown.name(), "", family.provenance(), basis), terms);
  }

  private static Licensing saidByBill(LicenceExpression said) {
    if (said.listed().isEmpty()) {
      var basis = List.of(Basis.of(Ground.LICENCE_NOT_KNOWN));
      var sources = List.of(Attribute.BILL);
      return new Licensing(
          new Attribute(said.id(), "", "", Confidence.LOW, sources, null, basis), said);
    }
    return new Licensing(
        Attribute.ofBill(said.id(), said.name(), "", Basis.of(Ground.BILL_SAYS)), said);
  }

  private static Licensing notSaid(boolean tuned) {
    var ground = tuned ? Ground.REPUBLISHED_UNDER_UNKNOWN : Ground.NOBODY_SAYS;
    return new Licensing(Attribute.unknown(ground), null);
  }

  /* Nobody knows the model, but the bill says what it was made from. */
  private Optional<Licensing> ofBases(Component component, Optional<LicenceExpression> declared) {
    return component.bases().stream()
        .flatMap(b -> knowledge.model(b).stream())
        .map(Knowledge.Recognised::family)
        .flatMap(f -> ofFamily(f, true, declared).stream())
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
}
