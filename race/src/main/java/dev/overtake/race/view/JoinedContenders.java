package dev.overtake.race.view;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Contenders by id, also those made of several: `USA+EUU+JPN`.
record JoinedContenders(Race race) {
  private static final String JOINT = "+";
  /* Names longer than this do not fit a cell. */
  private static final int SHORT = 14;

  /// The contender of an id.
  ///
  /// @param allied whether it stands with the allies that the race declares
  /// @throws IllegalArgumentException when there is none, or a sum would count something twice
  Contender of(String id, boolean allied) {
    var members = new ArrayList<>(List.of(id.split("\\+", -1)).stream().map(this::named).toList());
    var single = members.size() == 1;
    if (allied && single) {
      race.definition().methodology().blocs().stream()
          .filter(b -> b.contender().equals(id))
          .flatMap(b -> b.with().stream())
          .map(this::named)
          .forEach(members::add);
    }
    if (members.size() == 1) {
      return members.getFirst();
    }
    if (members.stream().anyMatch(m -> m.kind() == ContenderKind.WORLD)) {
      throw new IllegalArgumentException("nothing can be added to the world");
    }
    for (var i = 0; i < members.size(); i++) {
      for (var other : members.subList(i + 1, members.size())) {
        separate(members.get(i), other);
      }
    }
    return allied && single ? withAllies(members) : sum(members);
  }

  private static Contender sum(List<Contender> members) {
    var names = members.stream().map(Contender::shortName).collect(Collectors.joining(JOINT));
    var few =
        names.length() <= SHORT
            ? names
            : members.getFirst().shortName() + JOINT + (members.size() - 1);
    return joined(members, names, few, "");
  }

  private static Contender withAllies(List<Contender> members) {
    var first = members.getFirst();
    return joined(
        members, first.name() + " with allies", first.shortName() + "+allies", first.article());
  }

  private static Contender joined(
      List<Contender> members, String name, String shortName, String article) {
    var ids = members.stream().map(Contender::id).toList();
    return new Contender(
        String.join(JOINT, ids), name, ContenderKind.BLOC, List.of(), ids, shortName, article);
  }

  private Contender named(String id) {
    return race.contender(id)
        .orElseThrow(() -> new IllegalArgumentException("no contender '" + id + "' in this race"));
  }

  /// Refuses a pair of which one is a sum that holds a part of the other.
  static void apart(Contender a, Contender b) {
    if (a.id().contains(JOINT) || b.id().contains(JOINT)) {
      separate(a, b);
    }
  }

  private static void separate(Contender one, Contender other) {
    if (one.id().equals(other.id())
        || one.members().contains(other.id())
        || other.members().contains(one.id())
        || one.members().stream().anyMatch(other.members()::contains)) {
      throw new IllegalArgumentException(one.id() + " and " + other.id() + " share a part");
    }
  }
}
