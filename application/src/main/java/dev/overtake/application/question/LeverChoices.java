package dev.overtake.application.question;

import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Methodology;
import dev.overtake.evidence.Methodology.Aggregating;
import dev.overtake.evidence.Methodology.Baseline;
import dev.overtake.evidence.Methodology.Counting;
import dev.overtake.evidence.Methodology.Coverage;
import dev.overtake.evidence.Methodology.Normalising;
import dev.overtake.evidence.Methodology.Reading;
import dev.overtake.evidence.Pillar;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.Levers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What somebody wants done otherwise than the race does it, in words.
///
/// @param weights `LANE=WEIGHT,…`; null for the race's own
/// @param without names of indicators and lanes
/// @param method entries `CHOICE=VALUE`
/// @param bloc whether contenders stand with their declared allies
/// @param per `gdp`, `person`, or an indicator; null for amounts as measured
public record LeverChoices(
    @Nullable String weights,
    List<String> without,
    List<String> method,
    boolean bloc,
    @Nullable String per) {

  /// Nothing is done otherwise.
  public static final LeverChoices NONE = new LeverChoices(null, List.of(), List.of(), false, null);

  private static final String HELP = "overtake standing --help";
  private static final String PERSON = "person";
  private static final String POPULATION = "population";

  /* The choices that can be made, with their values; the race's own value first. */
  private static final Map<String, List<? extends Enum<?>>> CHOICES =
      Map.of(
          "aggregation", List.of(Aggregating.values()),
          "normalisation", List.of(Normalising.values()),
          "source", List.of(Reading.values()),
          "baseline", List.of(Baseline.values()),
          "coverage", List.of(Coverage.values()),
          "rulers", List.of(Counting.values()));

  public LeverChoices {
    without = List.copyOf(without);
    method = List.copyOf(method);
  }

  /// The levers of the engine.
  ///
  /// @throws Refusal when a word means nothing
  Levers levers(Race race) {
    if (equals(NONE)) {
      return Levers.NONE;
    }
    return new Levers(weights(race), without(race), chosen(), joined(race), divisor(race));
  }

  private Map<String, Double> weights(Race race) {
    var points = new TreeMap<String, Double>();
    for (var entry : weights == null ? List.<String>of() : List.of(weights.split(",", -1))) {
      var pair = entry.split("=", 2);
      points.put(lane(race, pair[0].strip()), weight(entry, pair.length < 2 ? "" : pair[1]));
    }
    if (points.size() == pillars(race).size() && points.values().stream().allMatch(w -> w == 0)) {
      throw Refusal.field("weights", " leaves no lane any weight.", HELP);
    }
    return points;
  }

  private static double weight(String entry, String text) {
    try {
      var weight = Double.parseDouble(text.strip());
      if (Double.isFinite(weight) && weight >= 0) {
        return weight;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Refusal.field(
        "weights", " needs LANE=NUMBER, the number 0 or more, not '" + entry + "'.", HELP);
  }

  private static String lane(Race race, String name) {
    return race.definition().pillars().stream()
        .filter(p -> p.id().equalsIgnoreCase(name) || p.title().equalsIgnoreCase(name))
        .map(Pillar::id)
        .findFirst()
        .orElseThrow(() -> unknown("weights", "lane", name, pillars(race)));
  }

  private static List<String> pillars(Race race) {
    return race.definition().pillars().stream().map(Pillar::id).toList();
  }

  private Set<String> without(Race race) {
    var out = new TreeSet<String>();
    for (var name : without) {
      out.add(pillars(race).contains(name) ? name : indicator(race, name));
    }
    if (race.indicators().stream()
        .allMatch(i -> out.contains(i.id()) || out.contains(i.pillar()))) {
      throw Refusal.field("without", " leaves nothing of the race.", HELP);
    }
    return out;
  }

  private static String indicator(Race race, String name) {
    return race.indicators().stream()
        .filter(i -> IndicatorNames.answersTo(i, name))
        .map(Indicator::id)
        .findFirst()
        .orElseGet(() ->
            race.definition().pillars().stream()
                .filter(p -> p.title().equalsIgnoreCase(name))
                .map(Pillar::id)
                .findFirst()
                .orElseThrow(() -> {
                  var known = new ArrayList<>(pillars(race));
                  race.indicators().forEach(i -> known.add(i.id()));
                  return unknown("without", "indicator or lane", name, known);
                }));
  }

  private static Refusal unknown(String field, String what, String name, List<String> known) {
    var meant = Names.didYouMean(name, known);
    return Refusal.field(
        field,
        ": there is no %s '%s'.%s"
            .formatted(
                what,
                name,
                meant.isEmpty() && known.size() < 20
                    ? " There are " + String.join(", ", known) + "."
                    : meant),
        HELP);
  }

  private Levers.Chosen chosen() {
    var made = new TreeMap<String, Enum<?>>();
    for (var entry : method) {
      var pair = entry.split("=", 2);
      var values = CHOICES.get(pair[0].strip().toLowerCase(Locale.ROOT));
      var keys = CHOICES.keySet().stream().sorted().toList();
      if (values == null || pair.length < 2) {
        throw Refusal.field(
            "method",
            " needs CHOICE=VALUE, the choice one of %s, not '%s'.%s"
                .formatted(String.join(", ", keys), entry, Names.didYouMean(pair[0], keys)),
            HELP);
      }
      made.put(pair[0].strip().toLowerCase(Locale.ROOT), value(pair[0], pair[1].strip(), values));
    }
    return new Levers.Chosen(
        (Aggregating) made.get("aggregation"),
        (Normalising) made.get("normalisation"),
        (Reading) made.get("source"),
        (Baseline) made.get("baseline"),
        (Coverage) made.get("coverage"),
        (Counting) made.get("rulers"));
  }

  private static Enum<?> value(String choice, String text, List<? extends Enum<?>> values) {
    var words = values.stream().map(Methodology::word).map(w -> w.replace(' ', '-')).toList();
    var at = words.indexOf(text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
    if (at < 0) {
      throw Refusal.field(
          "method",
          ": %s is one of %s, not '%s'.%s"
              .formatted(choice, String.join(", ", words), text, Names.didYouMean(text, words)),
          HELP);
    }
    return values.get(at);
  }

  private boolean joined(Race race) {
    if (bloc && race.definition().methodology().blocs().isEmpty()) {
      throw Refusal.field("bloc", ": this race declares no allies.", HELP);
    }
    return bloc;
  }

  private @Nullable String divisor(Race race) {
    if (per == null) {
      return null;
    }
    var name = per.equalsIgnoreCase(PERSON) ? POPULATION : per;
    var found =
        race.indicators().stream().filter(i -> IndicatorNames.answersTo(i, name)).findFirst();
    var known = race.definition().methodology().per();
    if (found.isEmpty() || !known.contains(found.get().id())) {
      var words = known.stream().map(k -> k.equals(POPULATION) ? PERSON : k).toList();
      throw Refusal.field(
          "per",
          words.isEmpty()
              ? ": this race declares nothing to divide by."
              : " is %s, not '%s'.%s"
                  .formatted(String.join(" or ", words), per, Names.didYouMean(per, words)),
          HELP);
    }
    return found.get().id();
  }
}
