package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Licence;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Ternary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A component with what it depends on, in six separate respects. An axis that does not apply to
/// its kind is null.
///
/// @param weightsOrigin jurisdiction of who trained the weights
/// @param baseLineage jurisdictions of the models it was made from; empty when from none
/// @param operator who runs what answers; `self` for the business
/// @param owner who owns the operator in the end
/// @param runsIn jurisdiction of the machine, or `local`
/// @param chip jurisdiction of the chip's vendor
/// @param licence of the weights
/// @param access how the business reaches it
/// @param family what it was recognised as
/// @param organisations ids of developer, operator and owner
public record Resolved(
    Component component,
    @Nullable Attribute weightsOrigin,
    List<Attribute> baseLineage,
    @Nullable Attribute operator,
    @Nullable Attribute owner,
    @Nullable Attribute runsIn,
    @Nullable Attribute chip,
    @Nullable Attribute licence,
    Access access,
    @Nullable ModelFamily family,
    @Nullable Licence terms,
    Set<String> organisations) {

  public Resolved {
    baseLineage = List.copyOf(baseLineage);
    organisations = Set.copyOf(organisations);
  }

  /// How a business reaches a component.
  public enum Access {
    /// Over somebody else's service, which may be switched off.
    SERVICE,
    /// It holds the weights itself.
    HELD,
    /// The bill does not say.
    UNKNOWN,
    /// Neither, such as a library.
    NEITHER
  }

  /// Whether a service stands between the business and the component.
  public Ternary service() {
    return switch (access) {
      case SERVICE -> Ternary.TRUE;
      case HELD, NEITHER -> Ternary.FALSE;
      case UNKNOWN -> Ternary.UNKNOWN;
    };
  }
}
