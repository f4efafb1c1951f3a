package dev.overtake.exposure.resolution;

import static java.util.Objects.requireNonNull;

import dev.overtake.exposure.knowledge.ModelFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words and numbers left over in a model's name tell.
final class NameParts {
  /* What may stand in a name without making it another model: sizes, formats, tunings by the maker. */
  private static final Set<String> HARMLESS = words("harmless-words.txt");

  private static final Pattern SIZE =
      Pattern.compile("(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)b(?![\\p{L}\\d])");
  private static final double NEAR = 0.25;

  private NameParts() {}

  /// Whether a name has words that its family does not explain.
  static boolean foreignWords(String name, ModelFamily family) {
    var own = new HashSet<String>();
    family.match().forEach(m -> own.addAll(wordsOf(m)));
    own.addAll(wordsOf(family.name()));
    return wordsOf(name.substring(name.indexOf('/') + 1)).stream()
        .anyMatch(w -> !own.contains(w) && !HARMLESS.contains(w));
  }

  /// Whether a name states a size that is not the family's: a maker may give one name to models of
  /// several sizes, made from the models of others.
  static boolean otherSize(String name, ModelFamily family) {
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
    return Math.abs(Math.log(a / b)) < NEAR;
  }

  private static List<String> wordsOf(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// A name without case and punctuation, but for the points of its version.
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]", "");
  }

  private static Set<String> words(String resource) {
    try (var in = requireNonNull(NameParts.class.getResourceAsStream(resource), resource)) {
      return Set.of(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
