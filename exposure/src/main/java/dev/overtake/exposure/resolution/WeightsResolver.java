package dev.overtake.exposure.resolution;

import static dev.overtake.exposure.resolution.Lineage.origin;
import static dev.overtake.exposure.resolution.NameParts.plain;

import dev.overtake.evidence.Model;
import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Says who trained a model's weights and what they were made from.
final class WeightsResolver {
  private final Knowledge knowledge;
  private final Lineage lineage;
  private final Publishers publishers;
  private final Map<String, Model> listed = new HashMap<>();

  WeightsResolver(Knowledge knowledge, @Nullable Race race) {
    this.knowledge = knowledge;
    lineage = new Lineage(knowledge);
    publishers = new Publishers(knowledge);
    if (race != null) {
      for (var model : race.models()) {
        listed.putIfAbsent(plain(model.model()), model);
      }
    }
  }

  Weights resolve(Component component) {
    var name = ModelName.of(component);
    var publisher = publishers.of(name);
    Knowledge.Recognised best = null;
    var bestName = "";
    for (var candidate : name.names()) {
      var found = knowledge.model(candidate);
      if (found.isPresent() && (best == null || better(found.get(), best))) {
        best = found.get();
        bestName = candidate;
      }
    }
    return best == null
        ? unrecognised(component, name, publisher)
        : recognised(component, best, bestName, publisher);
  }

  private static boolean better(Knowledge.Recognised one, Knowledge.Recognised other) {
    return one.leads() == other.leads() ? one.runs() > other.runs() : one.leads();
  }

  private Weights recognised(
      Component component, Knowledge.Recognised found, String asNamed, Publisher publisher) {
    var family = found.family();
    var foreign =
        publisher.anonymous() ? NameParts.strange(found.rest()) : NameParts.foreign(found.rest());
    if (publisher.of(family)) {
      return found.leads() ? own(component, family, asNamed, "") : another(component, family);
    }
    if (!found.leads()) {
      return tuned(component, family, publisher);
    }
    if (publisher.silent()) {
      return foreign && !Boolean.FALSE.equals(family.open())
          ? tuned(component, family, publisher)
          : own(component, family, asNamed, "");
    }
    var changed = foreign || (publisher.maker() && !NameParts.reformed(found.rest()));
    return changed
        ? tuned(component, family, publisher)
        : own(component, family, asNamed, publisher.name());
  }

  /* As its maker released it, perhaps under somebody else's account. */
  private Weights own(Component component, ModelFamily family, String asNamed, String account) {
    var origin = madeBy(family, Basis.of(ground(family), family.name()));
    if (!account.isEmpty()) {
      origin = origin.and(Basis.of(Ground.REPUBLISHED, account));
    }
    var organisations = organisations(family);
    if (NameParts.otherSize(asNamed, family)) {
      var from = List.of(Attribute.unknown(Ground.OTHER_SIZE, family.name()));
      return new Weights(origin, from, null, false, organisations);
    }
    return new Weights(origin, lineage.of(component, family), family, false, organisations);
  }

  /* Of the same house, with the family's name within its own: what it shares with it is not known. */
  private Weights another(Component component, ModelFamily family) {
    return new Weights(
        madeBy(family, Basis.of(Ground.OTHER_VERSION, family.name())),
        lineage.ofUnrecognised(component),
        null,
        false,
        organisations(family));
  }

  private static Ground ground(ModelFamily family) {
    return family.anyVersion() ? Ground.OTHER_VERSION : Ground.NAME_OF_FAMILY;
  }

  private Attribute madeBy(ModelFamily family, Basis basis) {
    return knowledge
        .organisation(family.developer())
        .map(d -> origin(d, family.provenance(), basis))
        .orElseGet(() -> Attribute.unknown(Ground.NO_DEVELOPER, family.name()));
  }

  private Set<String> organisations(ModelFamily family) {
    var ids = new TreeSet<String>();
    knowledge
        .organisation(family.developer())
        .ifPresent(d -> {
          ids.add(d.id());
          ids.add(knowledge.owner(d).id());
        });
    return ids;
  }

  private Weights tuned(Component component, ModelFamily family, Publisher publisher) {
    var who = publisher.known();
    var tuned = Basis.of(Ground.TUNED_FROM, publisher.name(), family.name());
    var origin =
        publisher.anonymous()
            ? Attribute.unknown(Ground.NAMED_AFTER, family.name())
            : who.map(w -> origin(w, w.provenance(), tuned))
                .orElseGet(() -> unseated(publisher.name(), tuned));
    return new Weights(
        origin,
        lineage.ofTuned(component, family),
        family,
        true,
        who.map(w -> Set.of(w.id())).orElse(Set.of()));
  }

  private static Attribute unseated(String who, Basis... basis) {
    var all = new ArrayList<>(List.of(basis));
    all.add(Basis.of(Ground.MAKER_NOT_KNOWN, who));
    return Attribute.unknown(all.toArray(Basis[]::new)).named(who);
  }

  private Weights unrecognised(Component component, ModelName name, Publisher publisher) {
    var from = lineage.ofUnrecognised(component);
    for (var one : name.names()) {
      var model = listed.get(plain(knowledge.typed(one).core()));
      if (model != null && !model.contender().isEmpty() && !model.contender().contains("|")) {
        return new Weights(listed(model), from, null, false, Set.of());
      }
    }
    if (publisher.anonymous() && !publisher.makes()) {
      var unknown = Attribute.unknown(Ground.MODEL_NOT_KNOWN, component.name());
      return new Weights(unknown, from, null, false, Set.of());
    }
    var who = publisher.known().filter(w -> publisher.makes());
    var origin =
        who.map(w -> origin(w, w.provenance(), Basis.of(Ground.PUBLISHED_BY, publisher.name())))
            .orElseGet(() ->
                publisher.known().isPresent()
                    ? Attribute.unknown(Ground.MODEL_NOT_KNOWN, component.name())
                    : unseated(publisher.name()));
    return new Weights(origin, from, null, false, who.map(w -> Set.of(w.id())).orElse(Set.of()));
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
