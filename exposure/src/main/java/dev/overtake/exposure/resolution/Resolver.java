package dev.overtake.exposure.resolution;

import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.knowledge.Chip;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.Resolved.Access;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      case CLOUD -> cloud(component);
      default ->
          new Resolved(
              component,
              null,
              List.of(),
              null,
              null,
              null,
              null,
              component.licences().isEmpty() ? null : licences.resolve(component, null).axis(),
              Access.NEITHER,
              null,
              null,
              Set.of());
    };
  }

  private Resolved model(Component component) {
    var made = weights.resolve(component);
    var family = made.family();
    var run =
        operators.resolve(
            component,
            family == null ? null : family.developer(),
            family == null ? null : family.open());
    var licence = licences.resolve(component, made);
    var organisations = new HashSet<>(made.organisations());
    organisations.addAll(run.organisations());
    return new Resolved(
        component,
        made.origin(),
        made.lineage(),
        run.operator(),
        run.owner(),
        run.runsIn(),
        chipBelow(component),
        licence.axis(),
        run.access(),
        family,
        licence.terms(),
        organisations);
  }

  /* A service may be a model by another name; if it is not, it has no weights. */
  private Resolved service(Component component) {
    var made = weights.resolve(component);
    var family = made.family();
    var run = operators.resolve(component, null, Boolean.FALSE);
    var organisations = new HashSet<>(run.organisations());
    if (family != null) {
      organisations.addAll(made.organisations());
    }
    var licence = licences.resolve(component, family == null ? null : made);
    return new Resolved(
        component,
        family == null ? null : made.origin(),
        family == null ? List.of() : made.lineage(),
        run.operator(),
        run.owner(),
        run.runsIn(),
        family == null ? null : chipBelow(component),
        licence.axis(),
        run.access(),
        family,
        licence.terms(),
        organisations);
  }

  private Resolved chip(Component component) {
    var found = knowledge.chip(component.name());
    var place =
        Jurisdictions.isOne(component.region())
            ? Attribute.ofBill(component.region(), "", component.region(), "The bill says so.")
            : Attribute.unknown("The bill does not say where it stands.");
    return new Resolved(
        component,
        null,
        List.of(),
        null,
        null,
        place,
        found
            .map(this::axis)
            .orElseGet(() ->
                Attribute.unknown("No table knows a chip called '" + component.name() + "'.")),
        null,
        Access.NEITHER,
        null,
        null,
        found.map(c -> Set.of(c.vendor())).orElse(Set.of()));
  }

  private Resolved cloud(Component component) {
    var run = operators.resolve(component, null, Boolean.FALSE);
    if (!run.operator().known()) {
      var who =
          knowledge.organisation(
              component.provider().isEmpty() ? component.name() : component.provider());
      if (who.isPresent()) {
        var owner = knowledge.owner(who.get());
        run =
            new OperatorResolver.Operation(
                Attribute.fact(
                    who.get().name(),
                    who.get().name(),
                    who.get().jurisdiction(),
                    who.get().provenance(),
                    "The bill names it."),
                Attribute.fact(
                    owner.name(),
                    owner.name(),
                    owner.jurisdiction(),
                    owner.provenance(),
                    "Owner of " + who.get().name() + "."),
                run.runsIn(),
                Access.SERVICE,
                Set.copyOf(List.of(who.get().id(), owner.id())));
      }
    }
    return new Resolved(
        component,
        null,
        List.of(),
        run.operator(),
        run.owner(),
        run.runsIn(),
        null,
        null,
        Access.SERVICE,
        null,
        null,
        run.organisations());
  }

  private Attribute chipBelow(Component component) {
    for (var id : component.runsOn()) {
      var chip =
          bill.component(id)
              .filter(c -> c.kind() == Kind.CHIP)
              .flatMap(c -> knowledge.chip(c.name()));
      if (chip.isPresent()) {
        return axis(chip.get());
      }
    }
    return component.properties().entrySet().stream()
        .filter(e ->
            e.getKey()
                .toLowerCase(Locale.ROOT)
                .matches(".*(gpu|accelerator|hardware|chip|device).*"))
        .flatMap(e -> knowledge.chip(e.getValue()).stream())
        .findFirst()
        .map(this::axis)
        .orElseGet(() -> Attribute.unknown("The bill does not say on which chips it runs."));
  }

  private Attribute axis(Chip chip) {
    Optional<String> vendor = knowledge.organisation(chip.vendor()).map(o -> o.jurisdiction());
    return Attribute.fact(
        vendor.orElse(""),
        chip.name(),
        vendor.orElse(""),
        chip.provenance(),
        chip.madeIn().isEmpty()
            ? "Designed there."
            : "Designed there, made in " + chip.madeIn() + ".");
  }
}
