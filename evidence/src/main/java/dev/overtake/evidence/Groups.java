package dev.overtake.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an indicator may belong to, as `race.yaml` declares it.
record Groups(Ids pillars, Ids dependence, Ids rulers) {

  static Groups of(Optional<RaceDefinition> definition) {
    return new Groups(
        ids(definition, "pillar", d -> d.pillars().stream().map(Pillar::id).toList()),
        ids(
            definition,
            "dependence group",
            d -> d.dependenceGroups().stream().map(DependenceGroup::id).toList()),
        ids(definition, "ruler group", d -> d.rulerGroups().stream().map(RulerGroup::id).toList()));
  }

  private static Ids ids(
      Optional<RaceDefinition> definition,
      String noun,
      Function<RaceDefinition, Collection<String>> list) {
    return Ids.of(definition.map(list).orElse(List.of()), noun, definition.isPresent());
  }
}
