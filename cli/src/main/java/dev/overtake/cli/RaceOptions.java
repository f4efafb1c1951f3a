package dev.overtake.cli;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.StandingRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is asked of a race: as of when, about whom.
final class RaceOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only what was known by a date, or today. Default: the data's cut-off.")
  private @Nullable String asOf;

  @Option(
      names = "--contenders",
      paramLabel = "A,B",
      description = "Compare these two. Default: the race's first two.")
  private @Nullable String contenders;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Option(names = "--no-cache", description = "Compute anew.")
  private boolean noCache;

  boolean cached() {
    return !noCache;
  }

  StandingRequest request(Race race) {
    var usual = StandingRequest.of(race);
    var pair = contenders == null ? List.of(usual.a(), usual.b()) : pair(race, contenders);
    return new StandingRequest(
        Days.of("--as-of", asOf, usual.asOf()), pair.get(0), pair.get(1), seed);
  }

  private static List<String> pair(Race race, String text) {
    var names = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (names.size() != 2) {
      throw new Failure(
          Failure.USAGE, "--contenders needs two names with a comma, such as USA,CHN.", "");
    }
    var pair = names.stream().map(name -> contender(race, name).id()).toList();
    if (pair.get(0).equals(pair.get(1))) {
      throw new Failure(Failure.USAGE, "--contenders names " + pair.get(0) + " twice.", "");
    }
    return pair;
  }

  private static Contender contender(Race race, String name) {
    return race.contenders().stream()
        .filter(c -> answersTo(c, name))
        .findFirst()
        .orElseThrow(() ->
            new Failure(
                Failure.NOT_FOUND,
                "no contender is called '"
                    + name
                    + "'."
                    + Suggestion.forName(
                        name, race.contenders().stream().map(Contender::id).toList()),
                ""));
  }

  private static boolean answersTo(Contender c, String name) {
    return c.id().equalsIgnoreCase(name)
        || c.name().equalsIgnoreCase(name)
        || c.shortName().equalsIgnoreCase(name)
        || c.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }

  /// Everything that shapes the answer. The date of today is part of it.
  String key() {
    var date = asOf == null ? "cut-off" : Days.of("--as-of", asOf, LocalDate.MIN).toString();
    return date + " " + contenders + " " + seed;
  }
}
