package dev.overtake.exposure.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A model's name as people type it, cut into the accounts it stands under and the name itself:
/// `accounts/fireworks/models/llama-v3p1-8b`, `us.anthropic.claude-opus-4-8-v1:0`, `Qwen/Qwen3-8B`,
/// `ft:gpt-4o`.
///
/// @param spaces accounts, vendors and routes before the name, the outermost first
/// @param core the name itself, without what only says how it is sold
public record TypedName(List<String> spaces, String core) {
  /* Ways of selling, and revisions of a cloud: none changes the weights. */
  private static final Pattern SOLD =
      Pattern.compile(
          "(?i)(-v\\d+:\\d+(:\\w+)?|:(free|batch|extended|exacto|nitro|floor|online|beta)"
              + "|-(batch|ultrafast|spot|maas))$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(https?://)?(www\\.)?(hf\\.co|huggingface\\.co|ollama\\.com)/");
  private static final Pattern ROUTE =
      Pattern.compile("(?i)us|eu|uk|jp|au|ca|in|apac|global|us-gov|us-east|eu-central");
  private static final Pattern FILE = Pattern.compile("(?i)\\.(gguf|ggml|safetensors|bin|pt)$");

  private static final Pattern POINT = Pattern.compile("(?<=\\d)p(?=\\d)");
  private static final Pattern VERSION = Pattern.compile("(?<![\\p{L}\\d])v(?=\\d)");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<![\\d.])(?<!\\d{4}-)(\\d{1,2})[-_](\\d{1,2})(?![\\d.]|-?\\d{4}|[bmktx](?!\\p{L}))");

  public TypedName {
    spaces = List.copyOf(spaces);
  }

  /// Reads a name.
  ///
  /// @param vendor whether a word before a point names somebody who makes or serves models
  public static TypedName of(String text, Predicate<String> vendor) {
    var plain = ADDRESS.matcher(text.strip()).replaceFirst("");
    plain = plain.replaceFirst("^~", "").replaceFirst("(?i)^(hf|ollama|ft):", "");
    var segments = new ArrayList<String>();
    for (var segment : plain.split("/", -1)) {
      if (!segment.isBlank()) {
        segments.add(segment.strip());
      }
    }
    if (segments.isEmpty()) {
      return new TypedName(List.of(), "");
    }
    // A name in words may hold a slash that sets nothing apart.
    if (segments.size() > 1 && segments.getFirst().contains(" ")) {
      return new TypedName(List.of(), plain);
    }
    var core = FILE.matcher(segments.removeLast()).replaceFirst("");
    for (var shorter = SOLD.matcher(core).replaceFirst("");
        !shorter.equals(core);
        shorter = SOLD.matcher(core).replaceFirst("")) {
      core = shorter;
    }
    for (var point = core.indexOf('.'); point > 0; point = core.indexOf('.')) {
      var word = core.substring(0, point);
      var route = ROUTE.matcher(word).matches();
      if (point + 1 >= core.length()
          || !Character.isLetter(core.charAt(point + 1))
          || !(route || vendor.test(word))) {
        break;
      }
      if (!route) {
        segments.add(word);
      }
      core = core.substring(point + 1);
    }
    return new TypedName(segments, core);
  }

  /// Runs of letters and of numbers of the name itself.
  public List<String> runs() {
    return runs(core);
  }

  /// Runs of letters and of numbers of a name. A version is one run however it is written: `3-5`,
  /// `3p5` and `v3.5` are 3.5, while sizes and dates stay apart.
  static List<String> runs(String name) {
    var text = POINT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(".");
    text = VERSION.matcher(text).replaceAll("");
    return Names.runs(PARTS.matcher(text).replaceAll("$1.$2"));
  }
}
