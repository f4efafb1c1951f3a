package dev.overtake.exposure.checkout;

import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.regex.Pattern;

/// A model's name before which settings write who serves it: `openai:gpt-4o`,
/// `anthropic:messages:claude-opus-4-8`, `ollama:chat:qwen3:4b`.
///
/// @param provider empty where nobody is written
record Prefixed(String name, String provider) {
  private static final Pattern FORM =
      Pattern.compile(
          "^(openai|anthropic|google|google_genai|google-gla|vertex|ollama|azure|azure_openai|azureopenai|bedrock|groq"
              + "|mistral|mistralai|cohere|together|fireworks|deepseek|xai|openrouter|huggingface|perplexity)"
              + ":(?:chat:|messages:|completion:|embedding:|embeddings:|responses:)?(?=\\w)(.+)$");

  static Prefixed of(String text) {
    var form = FORM.matcher(text);
    return form.matches() ? new Prefixed(form.group(2), form.group(1)) : new Prefixed(text, "");
  }

  Way way(Way around) {
    return provider.isEmpty()
        ? around
        : new Way(provider.replaceFirst("^google(_genai|-gla)?$", "Gemini"), around.region(), "");
  }
}
