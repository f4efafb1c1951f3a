package dev.overtake.exposure.resolution;

import static dev.overtake.exposure.resolution.Lineage.origin;
import static dev.overtake.exposure.resolution.NameParts.plain;

import dev.overtake.evidence.Model;
import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Organisation;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says who trained a model's weights and what they were made from.
final class WeightsResolver {
  private final Knowledge knowledge;
  private final Lineage lineage;
  private final Map<String, Model> listed = new HashMap<>();

  WeightsResolver(Knowledge knowledge, @Nullable Race race) {
    this.knowledge = knowledge;
    lineage = new Lineage(knowledge);
    if (race != null) {
      for (var model : race.models()) {
        listed.putIfAbsent(plain(model.model()), model);
      }
    }
  }

  Weights resolve(Component component) {
    var name = ModelName.of(component);
    Knowledge.Recognised best = null;
    var bestName = "";
    for (var candidate : name.names()) {
      var found = knowledge.model(candidate);
      if (found.isPresent() && (best == null || found.get().runs() > best.runs())) {
        best = found.get();
        bestName = candidate;
      }
    }
    return best == null
        ? unrecognised(component, name)
        : recognised(component, name, best.family(), bestName);
  }

  private Weights recognised(
      Component component, ModelName name, ModelFamily family, String asNamed) {
    var developer = knowledge.organisation(family.developer());
    var stranger = stranger(name, family, developer.orElse(null));
    if (stranger != null && changes(asNamed, family, stranger)) {
      return tuned(component, family, stranger);
    }
    var organisations = new TreeSet<String>();
    developer.ifPresent(d -> {
      organisations.add(d.id());
      organisations.add(knowledge.owner(d).id());
    });
    var origin =
        developer
            .map(
                d -> origin(d, family.provenance(), Basis.of(Ground.NAME_OF_FAMILY, family.name())))
            .orElseGet(() -> Attribute.unknown(Ground.NO_DEVELOPER, family.name()));
    if (stranger != null) {
      origin = origin.and(Basis.of(Ground.REPUBLISHED, stranger));
    }
    if (NameParts.otherSize(asNamed, family)) {
      var from = List.of(Attribute.unknown(Ground.OTHER_SIZE, family.name()));
      return new Weights(origin, from, null, false, organisations);
    }
    return new Weights(origin, lineage.of(component, family), family, false, organisations);
  }

  /* Somebody who is neither the developer nor of the same house. */
  private @Nullable String stranger(
      ModelName name, ModelFamily family, @Nullable Organisation developer) {
    for (var space : name.namespaces()) {
      var who = knowledge.organisation(space);
      if (who.isPresent() && developer != null && sameHouse(who.get(), developer)) {
        return null;
      }
    }
    for (var space : name.namespaces()) {
      var routed = knowledge.provider(space).isPresent();
      if (!routed && !plain(space).equals(plain(family.developer()))) {
        return space;
      }
    }
    return null;
  }

  private boolean sameHouse(Organisation a, Organisation b) {
    return a.id().equals(b.id()) || knowledge.owner(a).id().equals(knowledge.owner(b).id());
  }

  /* A known republisher changes nothing; of others the words left over in the name decide. */
  private boolean changes(String name, ModelFamily family, String stranger) {
    return !knowledge.organisation(stranger).map(Organisation::repackages).orElse(false)
        && NameParts.foreignWords(name, family);
  }

  private Weights tuned(Component component, ModelFamily family, String stranger) {
    var who = knowledge.organisation(stranger);
    var tuned = Basis.of(Ground.TUNED_FROM, stranger, family.name());
    var origin =
        who.map(w -> origin(w, w.provenance(), tuned))
            .orElseGet(() -> Attribute.unknown(tuned, Basis.of(Ground.MAKER_NOT_KNOWN, stranger)));
    return new Weights(
        origin,
        lineage.ofTuned(component, family),
        family,
        true,
        who.map(w -> Set.of(w.id())).orElse(Set.of()));
  }

  private Weights unrecognised(Component component, ModelName name) {
    var from = lineage.ofUnrecognised(component);
    for (var one : name.names()) {
      var model = listed.get(plain(one.substring(one.lastIndexOf('/') + 1)));
      if (model != null && !model.contender().isEmpty() && !model.contender().contains("|")) {
        return new Weights(listed(model), from, null, false, Set.of());
      }
    }
    for (var space : name.namespaces()) {
      var who = publisher(space);
      if (who.isPresent()) {
        var published = Basis.of(Ground.PUBLISHED_BY, space);
        return new Weights(
            origin(who.get(), who.get().provenance(), published),
            from,
            null,
            false,
            Set.of(who.get().id()));
      }
    }
    var unknown = Attribute.unknown(Ground.MODEL_NOT_KNOWN, component.name());
    return new Weights(unknown, from, null, false, Set.of());
  }

  private Optional<Organisation> publisher(String space) {
    return knowledge
        .organisation(space)
        .filter(o -> !o.repackages() && !o.jurisdiction().isEmpty())
        .filter(o -> knowledge.families().stream().anyMatch(f -> f.developer().equals(o.id())));
  }

  private static Attribute listed(Model model) {
    var nation = Jurisdictions.alpha2(model.contender());
    return new Attribute(
        nation,
        model.developer().replace("|", " and "),
        nation,
        Confidence.MEDIUM,
        List.of(model.source()),
        null,
        List.of(Basis.of(Ground.LISTED_BY_RACE)));
  }
}
