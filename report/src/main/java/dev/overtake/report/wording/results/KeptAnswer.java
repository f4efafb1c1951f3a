package dev.overtake.report.wording.results;

import dev.overtake.race.call.Leader;
import dev.overtake.race.history.Answered;
import dev.overtake.race.history.Answered.Kind;
import dev.overtake.race.history.Answered.Subject;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.value.RunIdentity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON of a standing that was kept, also one of an earlier version: what is compared of
/// it, and no more.
public final class KeptAnswer {
  private static final double AGREED = 0.8;

  private KeptAnswer() {}

  /// Whatever a call hangs on but the race, the day and the figures.
  public static String method(RunIdentity run) {
    return method(run.engine(), run.seed(), LeverOption.of(run.levers()));
  }

  private static String method(String engine, long seed, String levers) {
    return engine + " " + seed + " " + levers;
  }

  /// What a file holds.
  ///
  /// @throws IllegalArgumentException when it is not the JSON of a standing
  public static Answered read(String json) {
    try {
      return answered(JsonMapper.shared().readTree(json));
    } catch (JacksonException | IllegalStateException | DateTimeException e) {
      throw new IllegalArgumentException("it is not what `standing -f json` writes", e);
    }
  }

  private static Answered answered(JsonNode root) {
    var calls = new TreeMap<Subject, Leader>();
    var verdict = root.required("verdict");
    calls.put(new Subject(Kind.RACE, ""), named(verdict));
    for (var pillar : root.required("pillars")) {
      call(calls, Kind.PILLAR, pillar);
    }
    var figures = new TreeMap<String, Map<String, Latest>>();
    for (var indicator : root.required("indicators")) {
      call(calls, Kind.INDICATOR, indicator);
      var latest = new TreeMap<String, Latest>();
      indicator
          .required("latest")
          .properties()
          .forEach(e -> latest.put(e.getKey(), latest(e.getValue())));
      figures.put(indicator.required("id").asString(), latest);
    }
    var contenders = new ArrayList<String>();
    root.required("contenders").forEach(c -> contenders.add(c.required("id").asString()));
    return new Answered(
        root.required("race").asString(),
        LocalDate.parse(root.required("asOf").asString()),
        root.required("evidence").asString(),
        method(
            root.required("engine").asString(),
            root.required("seed").asLong(),
            levers(root.get("levers"))),
        contenders,
        calls,
        figures);
  }

  /// Who was named: in an answer of an early version the leader, where other methods agreed.
  private static Leader named(JsonNode verdict) {
    var named = verdict.get("named");
    if (named != null) {
      return leader(named.asString());
    }
    var leader = verdict.required("leader").asString();
    var robustness = verdict.get("robustness");
    var share = robustness == null ? null : robustness.get("share");
    var own = share == null ? null : share.get(leader);
    return own != null && own.asDouble() >= AGREED ? leader(leader) : Leader.Open.UNDETERMINED;
  }

  private static void call(Map<Subject, Leader> calls, Kind kind, JsonNode of) {
    var leader = of.get("leader");
    if (leader != null && !leader.isNull()) {
      calls.put(new Subject(kind, of.required("id").asString()), leader(leader.asString()));
    }
  }

  private static Leader leader(String word) {
    return switch (word) {
      case Codes.TIE -> Leader.Open.TIE;
      case Codes.UNDETERMINED -> Leader.Open.UNDETERMINED;
      default -> Leader.of(word);
    };
  }

  private static Latest latest(JsonNode figure) {
    return new Latest(
        figure.required("period").asString(),
        figure.required("value").asDouble(),
        figure.required("source").asString(),
        figure.required("age").asInt());
  }

  private static String levers(@Nullable JsonNode levers) {
    return levers == null || levers.isNull() ? "" : levers.required("options").asString();
  }
}
