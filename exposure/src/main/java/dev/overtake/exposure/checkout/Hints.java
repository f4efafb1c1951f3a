package dev.overtake.exposure.checkout;

import dev.overtake.exposure.checkout.Sighting.Way;
import dev.overtake.exposure.knowledge.Knowledge;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells who serves a model: by an address, by the class of a library, by a variable's name, by a
/// provider's own word.
final class Hints {
  private static final Map<String, String> CODE = Wordlist.pairs("code-hints.txt");
  private static final Map<String, String> VARIABLES = Wordlist.pairs("variables.txt");
  private static final Pattern CODE_WORD =
      Pattern.compile(
          "(?<![\\w])("
              + String.join("|", CODE.keySet().stream().map(Pattern::quote).toList())
              + ")(?![\\w])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?|wss?)://[\\w.${}<>:@-]+(?:/[\\w./-]*)?");
  private static final Pattern HOST = Pattern.compile("(?i)^\\w+://(?:[^/@]*@)?([^/:?#]+).*$");
  private static final Pattern SELF =
      Pattern.compile(
          "(?i).*\\b(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|host\\.docker\\.internal)\\b.*");

  private final Knowledge knowledge;

  Hints(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The address of a service of models that a text holds.
  Optional<String> address(String text) {
    if (!text.contains("://")) {
      return Optional.empty();
    }
    var matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      var host = HOST.matcher(matcher.group()).replaceFirst("$1");
      if (knowledge.host(host).isPresent()) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /// An address at which a model is said to answer, known or not.
  Optional<String> endpoint(String text) {
    var matcher = ADDRESS.matcher(text);
    return matcher.find() && !matcher.group().contains("$") && !matcher.group().contains("<")
        ? Optional.of(matcher.group())
        : Optional.empty();
  }

  static boolean own(String address) {
    return SELF.matcher(address).matches();
  }

  /// Who serves what a line of source code calls.
  Optional<String> inCode(String line) {
    var matcher = CODE_WORD.matcher(line);
    String last = null;
    while (matcher.find()) {
      last = CODE.get(matcher.group(1));
    }
    return Optional.ofNullable(last);
  }

  /// Who is meant by a provider's word in settings, such as `langchain/openai/openai`.
  Optional<String> provider(String word) {
    var plain = word.replaceFirst("^.*/", "").replaceAll("(?i)^(lmchat|embeddings?|lm)", "");
    if (plain.matches("(?i)(self|local|on-?prem)")
        || dev.overtake.exposure.resolution.Programs.named(plain)) {
      return Optional.of(plain);
    }
    return knowledge.provider(plain).isPresent() || knowledge.organisation(plain).isPresent()
        ? Optional.of(plain)
        : Optional.ofNullable(CODE.get(plain));
  }

  /// The provider to whom a variable of a key or an address belongs.
  static Optional<String> variable(String name) {
    return VARIABLES.entrySet().stream()
        .filter(e -> name.equals(e.getKey()) || name.endsWith("_" + e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// A way by what a text says of a region.
  boolean region(String text) {
    return knowledge.region(text, "").isPresent();
  }

  static Way at(String provider) {
    return new Way(provider, "", "");
  }
}
