package dev.overtake.exposure.scenario;

import java.util.Locale;

/// What a scenario does to whatever its selector picks.
///
/// @param verb what happens
/// @param where what it happens to
/// @param to whom it happens; empty for everybody
/// @param obligation id of the duty, for [Verb#REQUIRE]
/// @param notice in words of ISO 8601, such as `P30D`; empty when not said
/// @param because one line that explains it
public record Effect(
    Verb verb, Selector where, Selector to, String obligation, String notice, String because) {

  /// The closed vocabulary of effects.
  public enum Verb {
    /// Nobody answers any more.
    DENY_SERVICE_ACCESS,
    /// Weights cannot be fetched any more; those already held run on.
    DENY_NEW_DOWNLOADS,
    /// What is held is not mended or improved any more.
    DENY_UPDATES,
    /// No more chips can be bought.
    DENY_CHIP_PURCHASE,
    /// Chips get no drivers and repairs any more.
    DENY_CHIP_SUPPORT,
    /// A region of a cloud is closed.
    DENY_CLOUD_REGION,
    /// The right to use something ends, also for what is held.
    REVOKE_LICENCE,
    /// A duty must be met.
    REQUIRE,
    /// It costs more.
    RAISE_PRICE,
    /// A tariff is laid on it.
    RAISE_TARIFF;

    /// Whether it can stop something; the others only weaken.
    boolean stops() {
      return this == DENY_SERVICE_ACCESS || this == DENY_CLOUD_REGION || this == REVOKE_LICENCE;
    }

    /// As scenario files and results write it: `deny service-access`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replaceFirst("_", " ").replace('_', '-');
    }
  }
}
