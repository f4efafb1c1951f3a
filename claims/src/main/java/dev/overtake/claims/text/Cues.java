package dev.overtake.claims.text;

import java.util.HashSet;
import java.util.Set;

/// Words that tell what a sentence says of amounts and of contenders, by their stems.
public final class Cues {
  /* Upwards and downwards; some are nouns as well. */
  public static final Set<String> RISE =
      Set.of(
          "grew",
          "grow",
          "grown",
          "growth",
          "growing",
          "rose",
          "rise",
          "risen",
          "rising",
          "increase",
          "increased",
          "jumped",
          "jump",
          "leapt",
          "surged",
          "surge",
          "climbed",
          "gained",
          "gain",
          "multiplied",
          "up",
          "expanded",
          "soared",
          "swelled");
  public static final Set<String> FALL =
      Set.of(
          "fell",
          "fall",
          "fallen",
          "falling",
          "dropped",
          "drop",
          "decline",
          "declined",
          "decrease",
          "decreased",
          "down",
          "shrank",
          "shrunk",
          "slid",
          "slipped",
          "sank");
  /* All words of change. */
  public static final Set<String> GROWTH =
      union(RISE, FALL, Set.of("since", "doubled", "tripled", "faster", "annually", "cut"));

  public static final Set<String> NOUNS_OF_CHANGE =
      Set.of(
          "growth",
          "rise",
          "increase",
          "jump",
          "surge",
          "gain",
          "fall",
          "drop",
          "decline",
          "decrease");

  /* What may stand between a word of change and its amount. */
  static final Set<String> HEDGES =
      Set.of(
          "about",
          "around",
          "roughly",
          "approximately",
          "some",
          "nearly",
          "almost",
          "over",
          "under",
          "more",
          "less",
          "than",
          "at",
          "least",
          "most",
          "a",
          "an",
          "just",
          "only",
          "mere",
          "modest",
          "full",
          "good",
          "well",
          "another",
          "further",
          "estimated");

  public static final Set<String> FEWER =
      Set.of("fewer", "less", "lower", "smaller", "below", "under");
  public static final Set<String> MORE = Set.of("more", "higher", "larger", "greater", "bigger");
  public static final Set<String> FIRST =
      Set.of(
          "dominate",
          "dominating",
          "dominated",
          "dominance",
          "unmatched",
          "unrivaled",
          "unrivalled",
          "unparalleled",
          "supremacy",
          "lead",
          "leader",
          "largest",
          "biggest",
          "highest",
          "best",
          "advantage",
          "most",
          "top");

  /* Cues that speak of everything listed after them; the others of the next thing alone. */
  public static final Set<String> GOVERNING =
      Set.of("dominate", "dominating", "dominated", "lead", "leader", "advantage");

  /* Cues that speak of the word right before them. */
  public static final Set<String> BESIDE = Set.of("dominance", "supremacy");

  /* Cues that count only beside certain words. */
  public static final Set<String> QUALITIES =
      Set.of("advanced", "powerful", "capable", "dense", "sophisticated");

  /* What an ordinal stands before when it says a place among rivals. */
  public static final Set<String> PLACES = Set.of("largest", "biggest", "place", "highest");

  /* Before an ordinal: a place among rivals. */
  public static final Set<String> RANKS = Set.of("rank", "ranked", "came", "placed", "finished");

  public static final Set<String> STATES =
      Set.of(
          "is", "are", "far", "lag", "lagging", "fall", "fell", "remain", "well", "trail", "now",
          "still");

  public static final Set<String> AHEAD =
      Set.of(
          "surpass",
          "surpassing",
          "surpassed",
          "exceed",
          "exceeding",
          "exceeded",
          "outpace",
          "outpacing",
          "outpaced",
          "overtake",
          "overtook",
          "overtaken",
          "outproduce",
          "outspend",
          "dwarf",
          "dwarfing",
          "dwarfed",
          "eclipse",
          "eclipsed",
          "outstrip",
          "outnumber",
          "ahead",
          "front",
          "above",
          "beat",
          "outranks");
  public static final Set<String> BEHIND =
      Set.of("trail", "trailing", "lag", "lagging", "behind", "lagged", "trailed");
  public static final Set<String> NOT =
      Set.of(
          "not", "never", "no", "isn't", "doesn't", "don't", "didn't", "hardly", "cannot",
          "without", "nor");

  /* After an amount: what follows is not counted. */
  public static final Set<String> NO_NOUN =
      Set.of(
          "in",
          "of",
          "for",
          "to",
          "and",
          "while",
          "from",
          "by",
          "at",
          "on",
          "were",
          "was",
          "are",
          "is",
          "have",
          "had",
          "as",
          "than",
          "but",
          "or",
          "last",
          "this",
          "that",
          "more",
          "over",
          "against",
          "versus",
          "compared",
          "whereas",
          "during",
          "went",
          "came",
          "each",
          "it",
          "under",
          "according",
          "per",
          "began",
          "put",
          "with",
          "they",
          "which",
          "told",
          "time",
          "so",
          "now",
          "today",
          "alone",
          "clearly");

  /* All words that may begin a comparison. */
  public static final Set<String> COMPARING = union(FIRST, AHEAD, BEHIND, MORE, FEWER);

  private Cues() {}

  @SafeVarargs
  public static Set<String> union(Set<String>... sets) {
    var all = new HashSet<String>();
    for (var set : sets) {
      all.addAll(set);
    }
    return all;
  }
}
