package dev.overtake.exposure.resolution;

import dev.overtake.evidence.Model;
import dev.overtake.evidence.Race;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.ModelFamily;
import dev.overtake.exposure.knowledge.Organisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says who trained a model's weights and what they were made from.
final class WeightsResolver {
  /* What may stand in a name without making it another model: sizes, formats, tunings by the maker. */
  private static final Set<String> HARMLESS =
      Set.of(
          "b",
          "m",
          "x",
          "e",
          "k",
          "s",
          "l",
          "q",
          "f",
          "v",
          "fp",
          "bf",
          "int",
          "bit",
          "bits",
          "iq",
          "xs",
          "xxs",
          "gguf",
          "ggml",
          "gptq",
          "awq",
          "exl",
          "mlx",
          "onnx",
          "bnb",
          "nf",
          "quantized",
          "quant",
          "dynamic",
          "ud",
          "instruct",
          "chat",
          "it",
          "base",
          "hf",
          "pt",
          "text",
          "preview",
          "latest",
          "free",
          "cloud",
          "versatile",
          "instant",
          "turbo",
          "exp",
          "w",
          "a",
          "g",
          "ct",
          "safetensors",
          "tee",
          "medium",
          "mini",
          "small",
          "large",
          "tiny",
          "online",
          "thinking",
          "uncased",
          "cased",
          "en",
          "multilingual",
          "vision",
          "distill");

  private static final Pattern SIZE =
      Pattern.compile("(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)b(?![\\p{L}\\d])");

  private final Knowledge knowledge;
  private final Map<String, Model> listed = new HashMap<>();

  WeightsResolver(Knowledge knowledge, @Nullable Race race) {
    this.knowledge = knowledge;
    if (race != null) {
      for (var model : race.models()) {
        listed.putIfAbsent(plain(model.model()), model);
      }
    }
  }

  /// What is known of the weights.
  ///
  /// @param tunedByOther whether somebody else changed the recognised family
  record Weights(
      Attribute origin,
      List<Attribute> lineage,
      @Nullable ModelFamily family,
      boolean tunedByOther,
      Set<String> organisations) {}

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
    var organisations = new HashSet<String>();
    var origin =
        developer
            .map(d -> {
              organisations.add(d.id());
              organisations.add(knowledge.owner(d).id());
              return origin(
                  d, family.provenance(), "The name is of the family " + family.name() + ".");
            })
            .orElseGet(
                () -> Attribute.unknown("The table has no developer for " + family.name() + "."));
    if (stranger != null) {
      origin = origin.because("Republished by " + stranger + ".");
    }
    if (otherSize(asNamed, family)) {
      var reason = "It is not the size of " + family.name() + ", so it may be made from another.";
      return new Weights(origin, List.of(Attribute.unknown(reason)), null, false, organisations);
    }
    return new Weights(origin, lineage(component, family), family, false, organisations);
  }

  /* A maker may give one name to models of several sizes, made from the models of others. */
  private static boolean otherSize(String name, ModelFamily family) {
    var total = family.parameters();
    if (total == null) {
      return false;
    }
    var sizes =
        SIZE.matcher(name.toLowerCase(Locale.ROOT))
            .results()
            .map(r -> Double.parseDouble(r.group(1)))
            .toList();
    var active = family.active() == null ? total : family.active();
    return !sizes.isEmpty() && sizes.stream().noneMatch(b -> near(b, total) || near(b, active));
  }

  private static boolean near(double a, double b) {
    return Math.abs(Math.log(a / b)) < 0.25;
  }

  private static Attribute origin(
      Organisation developer, dev.overtake.exposure.knowledge.Provenance from, String reason) {
    return developer.jurisdiction().isEmpty()
        ? Attribute.unknown(developer.name() + " has no seat of its own.")
        : Attribute.fact(
            developer.jurisdiction(), developer.name(), developer.jurisdiction(), from, reason);
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
      if (knowledge.provider(space).isEmpty() || knowledge.organisation(space).isPresent()) {
        var routed = knowledge.provider(space).isPresent();
        if (!routed && !plain(space).equals(plain(family.developer()))) {
          return space;
        }
      }
    }
    return null;
  }

  private boolean sameHouse(Organisation a, Organisation b) {
    return a.id().equals(b.id()) || knowledge.owner(a).id().equals(knowledge.owner(b).id());
  }

  /* A known republisher changes nothing; of others the words left over in the name decide. */
  private boolean changes(String name, ModelFamily family, String stranger) {
    if (knowledge.organisation(stranger).map(Organisation::repackages).orElse(false)) {
      return false;
    }
    var own = new HashSet<String>();
    family.match().forEach(m -> own.addAll(words(m)));
    own.addAll(words(family.name()));
    return words(name.substring(name.indexOf('/') + 1)).stream()
        .anyMatch(w -> !own.contains(w) && !HARMLESS.contains(w));
  }

  private Weights tuned(Component component, ModelFamily family, String stranger) {
    var who = knowledge.organisation(stranger);
    var reason = "'" + stranger + "' made it from " + family.name() + ".";
    var origin =
        who.map(w -> origin(w, w.provenance(), reason))
            .orElseGet(
                () -> Attribute.unknown(reason + " Nobody knows where '" + stranger + "' is."));
    var lineage = new ArrayList<>(List.of(axisOf(family)));
    lineage.addAll(lineage(component, family));
    return new Weights(
        origin, distinct(lineage), family, true, who.map(w -> Set.of(w.id())).orElse(Set.of()));
  }

  private List<Attribute> lineage(Component component, ModelFamily family) {
    var axes = new ArrayList<Attribute>();
    family.base().forEach(b -> older(b, axes, 0));
    for (var base : component.bases()) {
      var found = knowledge.model(base);
      if (found.isPresent() && !found.get().family().id().equals(family.id())) {
        axes.add(axisOf(found.get().family()));
      } else if (found.isEmpty()) {
        axes.add(
            Attribute.unknown(
                "The bill says it was made from '" + base + "', which no table knows."));
      }
    }
    return distinct(axes);
  }

  private void older(String id, List<Attribute> axes, int depth) {
    var family = knowledge.family(id);
    if (family.isPresent() && depth < 5) {
      axes.add(axisOf(family.get()));
      family.get().base().forEach(b -> older(b, axes, depth + 1));
    }
  }

  private Attribute axisOf(ModelFamily family) {
    return knowledge
        .organisation(family.developer())
        .map(d -> origin(d, family.provenance(), "Made from " + family.name() + "."))
        .map(a ->
            a.known()
                ? new Attribute(
                    a.value(),
                    family.name(),
                    a.jurisdiction(),
                    a.confidence(),
                    a.source(),
                    a.asOf(),
                    a.reason())
                : a)
        .orElseGet(
            () -> Attribute.unknown("The table has no developer for " + family.name() + "."));
  }

  private Weights unrecognised(Component component, ModelName name) {
    var lineage = new ArrayList<Attribute>();
    for (var base : component.bases()) {
      lineage.add(
          knowledge
              .model(base)
              .map(f -> axisOf(f.family()))
              .orElseGet(() ->
                  Attribute.unknown(
                      "The bill says it was made from '" + base + "', which no table knows.")));
    }
    if (lineage.isEmpty()) {
      lineage.add(Attribute.unknown("No table knows what it was made from."));
    }
    for (var one : name.names()) {
      var model = listed.get(plain(one.substring(one.lastIndexOf('/') + 1)));
      if (model != null && !model.contender().isEmpty() && !model.contender().contains("|")) {
        return new Weights(listed(model), lineage, null, false, Set.of());
      }
    }
    for (var space : name.namespaces()) {
      var who = publisher(space);
      if (who.isPresent()) {
        var reason = "Published by '" + space + "' under its own name; no table knows the model.";
        return new Weights(
            origin(who.get(), who.get().provenance(), reason),
            lineage,
            null,
            false,
            Set.of(who.get().id()));
      }
    }
    return new Weights(
        Attribute.unknown("No table knows a model called '" + component.name() + "'."),
        lineage,
        null,
        false,
        Set.of());
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
        "medium",
        model.source(),
        null,
        "The race's list of models has it.");
  }

  private static List<Attribute> distinct(List<Attribute> axes) {
    var seen = new HashSet<String>();
    return axes.stream().filter(a -> seen.add(a.name() + a.value() + a.reason())).toList();
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]", "");
  }
}
