package dev.overtake.report.wording.results;

import dev.overtake.race.audit.Flip;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.call.ProbabilityWord;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.Reason;
import dev.overtake.race.value.ContenderName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The words in data for what engines answer in types.
public final class Codes {
  /// Neither leads: a leader, and a key beside those of contenders.
  public static final String TIE = "tie";

  /// Nobody can be named.
  public static final String UNDETERMINED = "undetermined";

  private Codes() {}

  /// A contender id, `tie` or `undetermined`.
  public static String leader(Leader leader) {
    return switch (leader) {
      case Leader.Contender c -> c.id();
      case Leader.Open.TIE -> TIE;
      case Leader.Open.UNDETERMINED -> UNDETERMINED;
    };
  }

  /// The same, null for context.
  public static @Nullable String leader(@Nullable Call call) {
    return call == null ? null : leader(call.leader());
  }

  /// The probability word for the leader, `undetermined` or `not determinable`; null for context.
  public static @Nullable String call(@Nullable Call call) {
    if (call == null) {
      return null;
    }
    return call.determinable()
        ? call.word().map(Codes::word).orElse(UNDETERMINED)
        : "not determinable";
  }

  /// A probability word, such as `very likely`.
  public static String word(ProbabilityWord word) {
    return words(word);
  }

  /// By contender id, and of a `tie`; null where there is none.
  public static @Nullable Map<String, Double> probability(@Nullable Call call) {
    return call == null || call.chances() == null ? null : shares(call.chances());
  }

  /// By contender id, and of a `tie`.
  public static Map<String, Double> shares(Chances chances) {
    var shares = new TreeMap<>(chances.contenders());
    shares.put(TIE, chances.tie());
    return shares;
  }

  /// Flags such as `rival-sources`.
  public static List<String> flags(Collection<Flag> flags) {
    return flags.stream().map(Codes::hyphened).toList();
  }

  /// Why nobody can be called; null where somebody can.
  public static @Nullable String reason(@Nullable Reason reason, List<ContenderName> names) {
    return switch (reason) {
      case null -> null;
      case Reason.NoFigures none -> "no figures for " + shortName(names, none.contender());
      case Reason.NoSharedSource _ -> "no source has both";
      case Reason.ReportingEnded ended ->
          "reporting ended" + (ended.after() == null ? "" : " " + ended.after());
      case Reason.SeriesBroke _ -> "series broke, too short since";
      case Reason.NoCommonPeriod _ -> "no common period";
      case Reason.NotSo not -> ObstacleWords.of(not.obstacle());
      case Reason.TooFewFigures few -> (few.each() == 1 ? "one figure" : "two figures") + " each";
    };
  }

  private static String shortName(List<ContenderName> names, String id) {
    return names.stream()
        .filter(c -> c.id().equals(id))
        .map(ContenderName::shortName)
        .findFirst()
        .orElse(id);
  }

  /// What is changed to flip a call: `pillar weight`, `left out`, `source` or `baseline`.
  static String kind(Flip.Change change) {
    return switch (change) {
      case Flip.Weight _ -> "pillar weight";
      case Flip.LeftOut _ -> "left out";
      case Flip.OneSource _ -> "source";
      case Flip.Baseline _ -> "baseline";
    };
  }

  /// The name of a constant in small letters: `min max`.
  public static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// The same in one word: `rival-sources`.
  public static String hyphened(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
