package dev.overtake.exposure.resolution;

import dev.overtake.exposure.knowledge.ModelFamily;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words and numbers left over in a model's name tell.
final class NameParts {
  /* What may stand in a name without making it another model: sizes, formats, tunings by the maker. */
  private static final Set<String> HARMLESS =
      Set.of(
          """
          b m x e k s l q f v fp bf int bit bits iq xs xxs gguf ggml gptq awq exl mlx onnx bnb nf
          quantized quant dynamic ud instruct chat it base hf pt text preview latest free cloud
          versatile instant turbo exp w a g ct safetensors tee medium mini small large tiny online
          thinking uncased cased en multilingual vision distill\
          """
              .split("\\s+", -1));

  private static final Pattern SIZE =
      Pattern.compile("(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)b(?![\\p{L}\\d])");
  private static final double NEAR = 0.25;

  private NameParts() {}

  /// Whether a name has words that its family does not explain.
  static boolean foreignWords(String name, ModelFamily family) {
    var own = new HashSet<String>();
    family.match().forEach(m -> own.addAll(words(m)));
    own.addAll(words(family.name()));
    return words(name.substring(name.indexOf('/') + 1)).stream()
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

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /// A name without case and punctuation, but for the points of its version.
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]", "");
  }
}
