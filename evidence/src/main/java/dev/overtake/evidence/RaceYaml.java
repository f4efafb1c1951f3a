package dev.overtake.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads `race.yaml`.
///
/// @param latest the cut-off where none is given: the day a source was last read
record RaceYaml(Faults faults, Ids contenders, Ids indicators, LocalDate latest) {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "question",
          "subject",
          "contenders",
          "cut_off",
          "horizon_years",
          "attribution",
          "tie_zones",
          "observation_error",
          "source_weights",
          "pillars",
          "dependence_groups",
          "ruler_groups",
          "methodology");
  private static final List<String> TIERS = Stream.of(Tier.values()).map(Tier::word).toList();
  private static final List<String> SCALES = Stream.of(Scale.values()).map(Scale::word).toList();
  private static final Map<Scale, Double> TIE_ZONES =
      Map.of(Scale.RATIO, 0.05, Scale.COUNT, 0.05, Scale.SHARE, 1.0);
  private static final Map<Tier, Double> ERRORS = byTier(0.01, 0.03, 0.05, 0.10, 0.15);
  private static final Map<Tier, Double> WEIGHTS = byTier(4, 3, 2, 1, 1);

  Optional<RaceDefinition> read(String text) {
    return YamlMap.parse(RaceFiles.DEFINITION, text, KEYS, faults).map(this::definition);
  }

  private RaceDefinition definition(YamlMap yaml) {
    var title = yaml.text("title");
    var errors =
        yaml.map(
            "observation_error",
            Stream.concat(TIERS.stream(), Stream.of("provisional_factor")).toList());
    return new RaceDefinition(
        id(yaml),
        title,
        yaml.text("question", title),
        yaml.text("subject", title),
        compared(yaml),
        cutOff(yaml),
        horizon(yaml),
        yaml.text("attribution", "hq"),
        tieZones(yaml),
        byTier(errors, ERRORS, 1),
        errors.number("provisional_factor", 2, 100),
        byTier(yaml.map("source_weights", TIERS), WEIGHTS, 1_000_000),
        unique(yaml, "pillars", pillars(yaml), Pillar::id),
        unique(yaml, "dependence_groups", dependenceGroups(yaml), DependenceGroup::id),
        unique(yaml, "ruler_groups", rulerGroups(yaml), RulerGroup::id),
        new MethodologyYaml(contenders, indicators).read(yaml));
  }

  private static String id(YamlMap yaml) {
    var id = yaml.text("id");
    if (!id.isBlank() && !Row.isId(id)) {
      yaml.fault("id", "'" + id + "' is no id", Row.ID_HINT);
    }
    return id;
  }

  private List<String> compared(YamlMap yaml) {
    var compared = yaml.texts("contenders");
    if (compared.size() < 2) {
      yaml.fault("contenders", "fewer than two contenders", "a race needs two: [USA, CHN]");
    }
    var seen = new HashSet<String>();
    for (var id : compared) {
      if (!contenders.contains(id)) {
        yaml.fault("contenders", "no contender has the id '" + id + "'", contenders.hint(id));
      } else if (!seen.add(id)) {
        yaml.fault("contenders", "'" + id + "' stands twice", "name each contender once");
      }
    }
    return compared;
  }

  private LocalDate cutOff(YamlMap yaml) {
    if (!yaml.has("cut_off")) {
      return latest;
    }
    try {
      var day = LocalDate.parse(yaml.text("cut_off"));
      if (day.getYear() > RaceDefinition.LAST_YEAR) {
        yaml.fault("cut_off", day + " is too far ahead", "write it as 2026-07-31");
        return latest;
      }
      return day;
    } catch (DateTimeException e) {
      var what = "'" + yaml.text("cut_off", "") + "' is no date";
      yaml.fault("cut_off", what, "write it as 2026-07-31");
      return latest;
    }
  }

  private static int horizon(YamlMap yaml) {
    var years = yaml.number("horizon_years", 10, 50);
    if (years != Math.rint(years) || years < 1) {
      yaml.fault("horizon_years", "not a whole number of years", "write a number from 1 to 50");
    }
    return (int) years;
  }

  private static Map<Scale, Double> tieZones(YamlMap yaml) {
    var given = yaml.map("tie_zones", SCALES);
    var zones = new EnumMap<Scale, Double>(Scale.class);
    for (var scale : Scale.values()) {
      var usual = TIE_ZONES.get(scale);
      if (usual != null || given.has(scale.word())) {
        zones.put(scale, given.number(scale.word(), usual == null ? 0 : usual, 1_000_000));
      }
    }
    return zones;
  }

  private static Map<Tier, Double> byTier(
      double official, double independent, double aggregator, double vendor, double press) {
    return Map.of(
        Tier.OFFICIAL, official,
        Tier.INDEPENDENT, independent,
        Tier.AGGREGATOR, aggregator,
        Tier.VENDOR, vendor,
        Tier.PRESS, press);
  }

  private static Map<Tier, Double> byTier(YamlMap given, Map<Tier, Double> usual, double most) {
    var values = new EnumMap<Tier, Double>(Tier.class);
    usual.forEach((tier, value) -> values.put(tier, given.number(tier.word(), value, most)));
    return values;
  }

  private static List<Pillar> pillars(YamlMap yaml) {
    var pillars =
        yaml.maps(
            "pillars",
            List.of("id", "title", "about", "not_measurable"),
            p ->
                new Pillar(
                    id(p),
                    p.text("title"),
                    p.text("about", ""),
                    p.maps(
                        "not_measurable",
                        List.of("what", "why"),
                        n -> new Pillar.NotMeasurable(n.text("what"), n.text("why")))));
    if (pillars.isEmpty()) {
      yaml.fault("pillars", "no pillars", "group the indicators in at least one");
    }
    return pillars;
  }

  private static List<DependenceGroup> dependenceGroups(YamlMap yaml) {
    return yaml.maps(
        "dependence_groups",
        List.of("id", "title", "why"),
        g -> new DependenceGroup(id(g), g.text("title"), g.text("why", "")));
  }

  private static List<RulerGroup> rulerGroups(YamlMap yaml) {
    return yaml.maps(
        "ruler_groups",
        List.of("id", "title", "question", "about"),
        g -> new RulerGroup(id(g), g.text("title"), g.text("question", ""), g.text("about", "")));
  }

  private static <T> List<T> unique(
      YamlMap yaml, String key, List<T> list, Function<T, String> id) {
    var seen = new HashSet<String>();
    for (var item : list) {
      if (!seen.add(id.apply(item))) {
        yaml.fault(key, "the id '" + id.apply(item) + "' stands twice", "give each its own");
      }
    }
    return list;
  }
}
