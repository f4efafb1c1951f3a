package dev.overtake.exposure.checkout;

import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.resolution.NameParts;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Says whether a text of a file is the name of a model. What could as well be another word is none
/// unless its place says so.
final class ModelWords {
  private static final int LONGEST = 120;
  private static final Pattern SHAPE =
      Pattern.compile("[~@\\p{Alnum}][\\w.:/@+-]{1," + (LONGEST - 2) + "}");
  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}]+");
  private static final Pattern ACCOUNT = Pattern.compile("[\\w.-]{2,60}/[\\w.-]{3,90}");
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(py|js|ts|tsx|jsx|java|go|md|json|ya?ml|html?|css|png|jpe?g|svg|txt|sh|toml|lock|xml|com|org|io|net|dev)$");

  /* Families whose names are words of every day. */
  private static final Set<String> COMMON = Wordlist.read("common-words.txt");

  private final Knowledge knowledge;
  private final Set<String> first = new HashSet<>();
  private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

  ModelWords(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (var family : knowledge.families()) {
      for (var match : family.match()) {
        for (var word : SPLIT.split(match.toLowerCase(Locale.ROOT), 0)) {
          if (!word.isEmpty()) {
            first.add(word);
            break;
          }
        }
      }
    }
  }

  /// Whether a text is the name of a model wherever it stands.
  boolean is(String text) {
    return shaped(text) && asked.computeIfAbsent(text, t -> recognised(t, false));
  }

  /// Whether a text is the name of a model where a model is asked for.
  boolean named(String text) {
    return shaped(text) && asked.computeIfAbsent(" " + text, t -> recognised(text, true));
  }

  /// Whether a text is written like the weights of somebody's account on a hub.
  static boolean account(String text) {
    return ACCOUNT.matcher(text).matches()
        && !FILE.matcher(text).matches()
        && !text.startsWith(".")
        && text.chars().anyMatch(Character::isLetter);
  }

  private boolean shaped(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && SHAPE.matcher(text).matches()
        && !FILE.matcher(text).matches()
        && hinted(text);
  }

  /* Cheap: some word of it begins a family's name. */
  private boolean hinted(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var start = -1;
    for (var i = 0; i <= lower.length(); i++) {
      var letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (first.contains(lower.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private boolean recognised(String text, boolean asksForModel) {
    var found = knowledge.model(text).orElse(null);
    if (found == null || text.endsWith("-") || text.endsWith("/")) {
      return false;
    }
    var typed = knowledge.typed(text);
    var core = typed.core().toLowerCase(Locale.ROOT);
    var word = SPLIT.split(core, 2)[0];
    var digit = core.chars().anyMatch(Character::isDigit);
    var exact = found.family().match().stream().anyMatch(m -> m.equals(core));
    if (!typed.spaces().isEmpty() && !placed(typed.spaces())) {
      return false;
    }
    if (asksForModel) {
      return found.leads() || !typed.spaces().isEmpty();
    }
    if (!found.leads() || NameParts.strange(found.rest())) {
      return false;
    }
    if (COMMON.contains(word) || word.length() < 2) {
      return digit && !typed.spaces().isEmpty();
    }
    return digit || (exact && core.contains("-")) || (!typed.spaces().isEmpty() && exact);
  }

  /* A path whose folders name nobody is no name of a model. */
  private boolean placed(java.util.List<String> spaces) {
    return spaces.stream()
        .anyMatch(s ->
            knowledge.organisation(s).isPresent()
                || knowledge.provider(s).isPresent()
                || s.startsWith("@cf"));
  }
}
