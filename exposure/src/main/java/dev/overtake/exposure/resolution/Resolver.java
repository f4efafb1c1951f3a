package dev.overtake.exposure.resolution;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Chip;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Organisation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Says what each component of a bill depends on: who made the weights, from what, who runs it,
/// where, on whose chips, and under which licence. The six are found separately, for each may be
/// known while the others are not.
public final class Resolver {
  private final Knowledge knowledge;
  private final Bill bill;
  private final WeightsResolver weights;
  private final OperatorResolver operators;
  private final LicenceResolver licences;

  /// Prepares a resolver.
  ///
  /// @param race whose list of models helps with names that the tables do not know; null for none
  public Resolver(Knowledge knowledge, Bill bill, @Nullable Race race) {
    this.knowledge = knowledge;
    this.bill = bill;
    weights = new WeightsResolver(knowledge, race);
    operators = new OperatorResolver(knowledge, bill);
    licences = new LicenceResolver(knowledge);
  }

  /// Every component, in the order of the bill.
  public List<Resolved> resolve() {
    return bill.components().stream().map(this::resolve).toList();
  }

  /// One component, which need not be of the bill.
  public Resolved resolve(Component component) {
    return switch (component.kind()) {
      case MODEL -> model(component);
      case SERVICE -> service(component);
      case CHIP -> chip(component);
      case CLOUD -> new Resolved(component, null, operators.cloud(component), null, null, null, "");
      default -> new Resolved(component, null, null, null, null, licence(component), "");
    };
  }

  private Resolved model(Component component) {
    var made = weights.resolve(component);
    var family = made.family();
    var run =
        family == null
            ? operators.resolve(component, null, null)
            : operators.resolve(component, family.developer(), family.open());
    var licence = licences.resolve(component, made);
    return new Resolved(component, made, run, null, chipBelow(component), licence, "");
  }

  /* A service may be a model by another name; if it is not, it has no weights. */
  private Resolved service(Component component) {
    var made = weights.resolve(component);
    var model = made.family() == null ? null : made;
    return new Resolved(
        component,
        model,
        operators.resolve(component, null, Boolean.FALSE),
        null,
        model == null ? null : chipBelow(component),
        licences.resolve(component, model),
        "");
  }

  private Resolved chip(Component component) {
    var found = knowledge.chip(component.name());
    var place =
        Jurisdictions.isOne(component.region())
            ? Attribute.ofBill(
                component.region(), "", component.region(), Basis.of(Ground.BILL_SAYS))
            : Attribute.unknown(Ground.CHIP_PLACE_NOT_SAID);
    var made =
        found
            .map(this::vendor)
            .orElseGet(() -> Attribute.unknown(Ground.CHIP_NOT_KNOWN, component.name()));
    return new Resolved(
        component, null, null, place, made, null, found.map(Chip::vendor).orElse(""));
  }

  /* Of what is neither model nor service the licence is named, not weighed. */
  private @Nullable Licensing licence(Component component) {
    return component.licences().isEmpty()
        ? null
        : new Licensing(licences.resolve(component, null).licence(), null);
  }

  private Attribute chipBelow(Component component) {
    for (var id : component.runsOn()) {
      var chip =
          bill.component(id)
              .filter(c -> c.kind() == Kind.CHIP)
              .flatMap(c -> knowledge.chip(c.name()));
      if (chip.isPresent()) {
        return vendor(chip.get());
      }
    }
    return component.properties().entrySet().stream()
        .filter(e ->
            e.getKey()
                .toLowerCase(Locale.ROOT)
                .matches(".*(gpu|accelerator|hardware|chip|device).*"))
        .flatMap(e -> knowledge.chip(e.getValue()).stream())
        .findFirst()
        .map(this::vendor)
        .orElseGet(() -> Attribute.unknown(Ground.CHIP_NOT_SAID));
  }

  private Attribute vendor(Chip chip) {
    var seat = knowledge.organisation(chip.vendor()).map(Organisation::jurisdiction).orElse("");
    var designed =
        chip.madeIn().isEmpty()
            ? Basis.of(Ground.DESIGNED_THERE)
            : Basis.of(Ground.DESIGNED_THERE, chip.madeIn());
    return Attribute.fact(seat, chip.name(), seat, chip.provenance(), designed);
  }
}
