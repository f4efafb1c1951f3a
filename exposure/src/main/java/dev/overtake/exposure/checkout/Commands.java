package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.List;
import java.util.regex.Pattern;

/// Reads command lines that fetch or serve weights.
final class Commands {
  private static final Pattern OLLAMA =
      Pattern.compile("\\bollama\\s+(?:pull|run)\\s+[\"']?([\\w./:@-]+)");
  private static final Pattern SERVED =
      Pattern.compile(
          "(?:\\bvllm\\s+serve\\s+|--model(?:[-_](?:id|path|name))?(?:=|\\s+)|\\b(?:huggingface-cli|hf)\\s+download\\s+|--hf-repo(?:=|\\s+)|--embedding-model(?:=|\\s+))[\"']?([\\w./:@-]+)");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "(?i)\\b(vllm|ollama|sglang|llama-server|text-generation-inference|llama\\.cpp|localai|infinity)\\b");

  private final ModelWords models;

  Commands(ModelWords models) {
    this.models = models;
  }

  /// Models that a command fetches or serves.
  ///
  /// @param program that the image or the line before names; empty without one
  void read(String text, String program, SourceText file, int line, List<Sighting> into) {
    if (!text.contains("ollama")
        && !text.contains("--")
        && !text.contains(" download ")
        && !text.contains("vllm serve")) {
      return;
    }
    var ollama = OLLAMA.matcher(text);
    while (ollama.find()) {
      add(ollama.group(1), "ollama", file, line, into);
    }
    var served = SERVED.matcher(text);
    while (served.find()) {
      var model = served.group(1);
      var by = program.isEmpty() ? program(text) : program;
      if (models.named(model)
          || (!by.isEmpty() && ModelWords.account(model))
          || (served.group().contains("download") && ModelWords.account(model))) {
        add(
            model,
            by.isEmpty() && served.group().contains("download") ? "self" : by,
            file,
            line,
            into);
      }
    }
  }

  static String program(String text) {
    var found = PROGRAM.matcher(text);
    return found.find() ? found.group(1).toLowerCase(java.util.Locale.ROOT) : "";
  }

  private static void add(String model, String by, SourceText file, int line, List<Sighting> into) {
    into.add(Sighting.of(Kind.MODEL, model, new Way(by, "", ""), file.path(), line));
  }
}
