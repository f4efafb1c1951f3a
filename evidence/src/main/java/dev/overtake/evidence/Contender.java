package dev.overtake.evidence;

import java.util.List;

/// Somebody or something that takes part in a race.
///
/// @param id short code; ISO 3166-1 alpha-3 for nations, `WLD` for the world
/// @param members ids of the contenders that a bloc sums up; empty otherwise
/// @param shortName for cells, such as `US`
/// @param article for prose, `the` or empty
public record Contender(
    String id,
    String name,
    ContenderKind kind,
    List<String> aliases,
    List<String> members,
    String shortName,
    String article) {

  public Contender {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /// The name as it stands inside a sentence, such as `the United States`.
  public String inProse() {
    return article.isEmpty() ? name : article + " " + name;
  }
}
