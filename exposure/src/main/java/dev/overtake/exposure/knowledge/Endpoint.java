package dev.overtake.exposure.knowledge;

import java.util.List;
import java.util.Locale;

/// An address, or a provider's name in a bill, and who answers there.
///
/// @param match ends of host names; a provider's name is written `name:groq`
/// @param operator id of an organisation
/// @param runsIn jurisdiction, where it is always the same
public record Endpoint(
    String id, List<String> match, Way way, String operator, String runsIn, Provenance provenance)
    implements Fact {

  /// What the operator does with a request.
  public enum Way {
    /// Runs the model.
    API,
    /// Hands it on to others whom it does not name.
    ROUTER,
    /// Runs it in the region that the customer chose.
    CLOUD;

    /// As tables write it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
