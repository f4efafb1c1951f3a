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
  private static final String NAME = "name:";

  /// Names of the provider in bills.
  List<String> names() {
    return match.stream()
        .filter(m -> m.startsWith(NAME))
        .map(m -> m.substring(NAME.length()))
        .toList();
  }

  /// Names by which bills mean the provider, the most usual first.
  public List<String> providerNames() {
    return names();
  }

  /// Of how many letters the longest end is that a host shares with it; 0 without one.
  int matched(String host) {
    return match.stream()
        .filter(m -> host.equals(m) || host.endsWith("." + m) || starred(m, host))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /* "bedrock-runtime.*.amazonaws.com" */
  private static boolean starred(String match, String host) {
    var star = match.indexOf('*');
    return star >= 0
        && host.length() >= match.length() - 1
        && host.endsWith(match.substring(star + 1))
        && (star == 0 || host.startsWith(match.substring(0, star)));
  }

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
