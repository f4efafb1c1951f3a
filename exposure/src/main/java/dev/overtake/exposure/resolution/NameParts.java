package dev.overtake.exposure.resolution;

import static java.util.Objects.requireNonNull;

import dev.overtake.exposure.knowledge.ModelFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the words and numbers left over in a model's name tell.
public final class NameParts {
  /* What may stand in a name without making it another model: sizes, formats, tunings by the maker. */
  private static final Set<String> HARMLESS = words("harmless-words.txt");

  /* By which makers tell their own models apart; in a stranger's hands they may mean a tune. */
  private static final Set<String> MAKERS = words("makers-words.txt");

  private static final Set<String> FORMS =
      Set.of(
          "gguf",
          "ggml",
          "gptq",
          "awq",
          "exl",
          "mlx",
          "onnx",
          "bnb",
          "nf",
          "quantized",
          "quant",
          "fp",
          "bf",
          "int",
          "nvfp",
          "mxfp",
          "qat",
          "safetensors",
          "comfyui",
          "turbo");

  private static final Pattern SIZE =
      Pattern.compile("(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)b(?![\\p{L}\\d])");
  private static final double NEAR = 0.25;

  private NameParts() {}

  /// Whether of the words left over in a name some make it another model.
  static boolean foreign(List<String> rest) {
    return rest.stream().anyMatch(w -> !HARMLESS.contains(w));
  }

  /// The same where nobody else's name stands before it, so that words of makers are no tune.
  public static boolean strange(List<String> rest) {
    return rest.stream().anyMatch(w -> !HARMLESS.contains(w) && !MAKERS.contains(w));
  }

  /// Whether the words left over say that only its form was changed.
  static boolean reformed(List<String> rest) {
    return rest.stream().anyMatch(FORMS::contains);
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
