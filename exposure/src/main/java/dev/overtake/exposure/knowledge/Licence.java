package dev.overtake.exposure.knowledge;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A licence with the conditions that can end or change its grant.
///
/// @param match other spellings of its name
/// @param duties in a few words
public record Licence(
    String id,
    String name,
    List<String> match,
    Kind kind,
    Terms terms,
    String duties,
    Provenance provenance)
    implements Fact {

  /// What sort of licence it is.
  public enum Kind {
    /// Anybody may do anything.
    OPEN,
    /// Some may, or under conditions.
    CONDITIONAL,
    /// For research alone.
    RESEARCH,
    /// Nobody may without an agreement.
    PROPRIETARY;

    /// As tables write it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The conditions.
  ///
  /// @param commercial whether a business may use it; null when unknown
  /// @param most sizes above which there is no right without asking
  /// @param display sizes above which a name must be shown
  /// @param withheld where there is no right
  /// @param revocable whether the licensor may restrict or end it without a breach; null when
  ///   unknown
  /// @param inherits whether what is made from it must carry it
  public record Terms(
      @Nullable Boolean commercial,
      Size most,
      Size display,
      Withheld withheld,
      @Nullable Boolean revocable,
      boolean inherits) {}

  /// A size of a business, in either measure; null where there is no bound.
  ///
  /// @param users a month
  /// @param revenue in US dollars a month
  public record Size(@Nullable Double users, @Nullable Double revenue) {
    /// Whether there is no bound at all.
    public boolean isEmpty() {
      return users == null && revenue == null;
    }
  }

  /// Where businesses get no right.
  ///
  /// @param from jurisdictions
  /// @param modality that this concerns; empty for all
  public record Withheld(List<String> from, String modality) {}

  /// Whether what is made from it must carry it.
  public boolean inherits() {
    return terms.inherits();
  }
}
