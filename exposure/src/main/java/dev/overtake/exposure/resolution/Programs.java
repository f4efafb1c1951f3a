package dev.overtake.exposure.resolution;

import java.util.regex.Pattern;

/// Programs by which one runs weights oneself; some have the name of the company that makes them.
public final class Programs {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(ollama(_chat)?|vllm|(hosted|self)_vllm|llama[._-]?cpp|llama-server|lm[ _-]?studio|sglang|localai"
              + "|koboldcpp|gpt4all|mlx([_-]lm)?|tgi|text-generation-(inference|webui)|llamafile|infinity"
              + "|xinference|docker[_-]model[_-]runner|oobabooga|jan|ramalama|petals|triton|tei"
              + "|text-embeddings-inference)");

  private Programs() {}

  /// Whether a name is that of such a program.
  public static boolean named(String name) {
    return NAMES.matcher(name.strip()).matches();
  }
}
