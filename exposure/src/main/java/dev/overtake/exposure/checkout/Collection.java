package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Purl;
import dev.overtake.exposure.checkout.Sighting.Way;
import dev.overtake.exposure.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes components of sightings: one for each model by each way of reaching it, with every place
/// where it is named. A service that only repeats who serves a model is that model's.
final class Collection {
  private static final int PLACES = 20;

  private final Knowledge knowledge;

  Collection(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  private record Same(Kind kind, String name, Way way) {}

  List<Component> of(List<Sighting> sightings) {
    Map<Same, List<Sighting>> groups = new LinkedHashMap<>();
    for (var s : sightings) {
      if (s.kind() != Kind.SERVICE) {
        groups.computeIfAbsent(same(s), x -> new ArrayList<>()).add(s);
      }
    }
    settle(groups);
    Set<String> serving = new LinkedHashSet<>();
    groups.keySet().forEach(g -> serving.add(server(g.way())));
    for (var s : sightings) {
      var server = server(s.way());
      if (s.kind() == Kind.SERVICE && (server.isEmpty() || !serving.contains(server))) {
        var by = new Same(Kind.SERVICE, server.isEmpty() ? s.name() : server, Way.UNKNOWN);
        groups.computeIfAbsent(by, x -> new ArrayList<>()).add(s);
      }
    }
    var programs = groups.keySet().stream().filter(g -> g.kind() == Kind.APPLICATION).toList();
    if (groups.keySet().stream().anyMatch(g -> g.kind() == Kind.MODEL)) {
      programs.forEach(groups::remove);
    }
    var ids = new LinkedHashMap<String, Integer>();
    return groups.values().stream().map(g -> component(g, ids)).toList();
  }

  private static Same same(Sighting s) {
    return new Same(s.kind(), s.name().toLowerCase(Locale.ROOT), s.way());
  }

  /* A place that says nothing of the way repeats one that does, where there is only one. */
  private static void settle(Map<Same, List<Sighting>> groups) {
    for (var silent : List.copyOf(groups.keySet())) {
      if (silent.way().equals(Way.UNKNOWN)) {
        var telling =
            groups.keySet().stream()
                .filter(g ->
                    g.kind() == silent.kind()
                        && g.name().equals(silent.name())
                        && !g.equals(silent))
                .toList();
        if (telling.size() == 1) {
          var more = groups.remove(silent);
          Objects.requireNonNull(groups.get(telling.getFirst()))
              .addAll(more == null ? List.of() : more);
        }
      }
    }
  }

  private String server(Way way) {
    if (!way.provider().isEmpty()) {
      return knowledge
          .provider(way.provider())
          .map(e -> e.id())
          .orElse(way.provider().toLowerCase(Locale.ROOT));
    }
    var host = way.endpoint().replaceFirst("^\\w+://(?:[^/@]*@)?([^/:?#]+).*$", "$1");
    return knowledge.host(host).map(e -> e.id()).orElse("");
  }

  private static Component component(List<Sighting> group, Map<String, Integer> ids) {
    var s = group.getFirst();
    var name = s.name().isEmpty() ? s.way().endpoint() : s.name();
    var by = s.way().provider().isEmpty() ? "" : "@" + s.way().provider();
    var id = s.kind() == Kind.MODEL ? name + by : name;
    var times = ids.merge(id, 1, Integer::sum);
    var places = group.stream().map(x -> x.file() + ":" + x.line()).distinct().toList();
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("seen", String.join(" ", places.stream().limit(PLACES).toList()));
    return new Component(
        new Component.Identity(
            times == 1 ? id : id + "#" + times, s.kind(), s.kind().word(), name, "", "", Purl.NONE),
        new Component.Sourcing(List.of(), s.licences(), s.bases()),
        new Component.Deployment(
            s.way().provider(),
            s.way().region(),
            "",
            s.way().endpoint().isEmpty() ? List.of() : List.of(s.way().endpoint()),
            List.of(),
            null),
        List.of(),
        properties,
        places.getFirst());
  }
}
