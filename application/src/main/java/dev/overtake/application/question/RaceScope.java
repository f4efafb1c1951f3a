package dev.overtake.application.question;

import dev.overtake.application.Days;
import dev.overtake.application.Names;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.StandingRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What part of a race is asked about.
///
/// @param race its name or folder
/// @param asOf the date by which something must have been known; null for the data's cut-off
/// @param contenders two names with a comma, each of one contender or of several joined by `+`;
///   null for the race's first two
/// @param seed of the random draws
/// @param levers what is done otherwise than the race does it
public record RaceScope(
    String race,
    @Nullable String asOf,
    @Nullable String contenders,
    long seed,
    LeverChoices levers) {

  /// By the race's own method.
  public RaceScope(String race, @Nullable String asOf, @Nullable String contenders, long seed) {
    this(race, asOf, contenders, seed, LeverChoices.NONE);
  }

  /// The same with levers.
  public RaceScope with(LeverChoices choices) {
    return new RaceScope(race, asOf, contenders, seed, choices);
  }

  /// A race as it asks itself.
  public static RaceScope of(String race) {
    return new RaceScope(race, null, null, 1);
  }

  /// The request to the engine.
  ///
  /// @throws Refusal when a date or a name means nothing
  StandingRequest request(Work work, Race data) {
    var usual = StandingRequest.of(data);
    var pair = contenders == null ? List.of(usual.a(), usual.b()) : pair(data, contenders);
    var day = Days.of("as-of", asOf, usual.asOf(), work.today());
    return new StandingRequest(day, pair.get(0), pair.get(1), seed, levers.levers(data));
  }

  private static List<String> pair(Race data, String text) {
    var names = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    if (names.size() != 2) {
      throw Refusal.field("contenders", " needs two names with a comma, such as USA,CHN.");
    }
    var pair =
        names.stream()
            .map(sum ->
                Arrays.stream(sum.split("\\+", -1))
                    .map(name -> contender(data, name.strip()).id())
                    .collect(Collectors.joining("+")))
            .toList();
    if (pair.get(0).equals(pair.get(1))) {
      throw Refusal.field("contenders", " names " + pair.get(0) + " twice.");
    }
    return pair;
  }

  private static Contender contender(Race data, String name) {
    return data.contenders().stream()
        .filter(c -> answersTo(c, name))
        .findFirst()
        .orElseThrow(() -> {
          var known = data.contenders().stream().map(Contender::id).toList();
          return Refusal.of(
              Refusal.Kind.NOT_FOUND,
              "no contender is called '" + name + "'." + Names.didYouMean(name, known));
        });
  }

  private static boolean answersTo(Contender c, String name) {
    return c.id().equalsIgnoreCase(name)
        || c.name().equalsIgnoreCase(name)
        || c.shortName().equalsIgnoreCase(name)
        || c.aliases().stream().anyMatch(name::equalsIgnoreCase);
  }
}
