package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.LicenceExpression;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A component with what it depends on, in separate respects. One that does not apply to its kind
/// is null.
///
/// @param weights null for what has none
/// @param operation null for what nobody runs
/// @param place where it stands, for what nobody runs; else the operation says it
/// @param chip jurisdiction of the chip's vendor
/// @param licensing licence of the weights, and its terms where the table has them
/// @param vendor id of the chip's vendor; empty for what is no chip
public record Resolved(
    Component component,
    @Nullable Weights weights,
    @Nullable Operation operation,
    @Nullable Attribute place,
    @Nullable Attribute chip,
    @Nullable Licensing licensing,
    String vendor) {

  /// Jurisdiction of who trained the weights.
  public @Nullable Attribute weightsOrigin() {
    return weights == null ? null : weights.origin();
  }

  /// Jurisdictions of the models it was made from; empty when from none.
  public List<Attribute> baseLineage() {
    return weights == null ? List.of() : weights.lineage();
  }

  /// What it was recognised as.
  public @Nullable ModelFamily family() {
    return weights == null ? null : weights.family();
  }

  /// Who runs what answers.
  public @Nullable Attribute operator() {
    return operation == null ? null : operation.operator();
  }

  /// Who owns the operator in the end.
  public @Nullable Attribute owner() {
    return operation == null ? null : operation.owner();
  }

  /// Jurisdiction of the machine, or `local`.
  public @Nullable Attribute runsIn() {
    return operation == null ? place : operation.runsIn();
  }

  /// The licence of the weights.
  public @Nullable Attribute licence() {
    return licensing == null ? null : licensing.licence();
  }

  /// The terms of its licence, where they are known.
  public @Nullable LicenceExpression terms() {
    return licensing == null ? null : licensing.terms();
  }

  /// How the business reaches it.
  public Access access() {
    return operation == null ? Access.NEITHER : operation.access();
  }

  /// Ids of developer, operator, owner and vendor.
  public Set<String> organisations() {
    var all = new HashSet<String>();
    if (weights != null) {
      all.addAll(weights.organisations());
    }
    if (operation != null) {
      all.addAll(operation.organisations());
    }
    if (!vendor.isEmpty()) {
      all.add(vendor);
    }
    return all;
  }

  /// Whether a service stands between the business and the component.
  public Ternary service() {
    return switch (access()) {
      case SERVICE -> Ternary.TRUE;
      case HELD, NEITHER -> Ternary.FALSE;
      case UNKNOWN -> Ternary.UNKNOWN;
    };
  }
}
