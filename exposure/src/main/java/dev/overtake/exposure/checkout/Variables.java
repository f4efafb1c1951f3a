package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.List;
import java.util.regex.Pattern;

/// Reads variables of an environment: whose keys are asked for, which models are set. Values of
/// keys, tokens and passwords are never read.
final class Variables {
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(KEY|SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|AUTH).*");
  private static final Pattern MODEL =
      Pattern.compile(
          "(?i).*(MODEL|DEPLOYMENT|LLM|EMBEDDING|CHECKPOINT)(S|_?ID|_?NAME|_?PATH|_?REPO)?$|MODEL.*");
  private static final Pattern ADDRESS = Pattern.compile("(?i).*(URL|ENDPOINT|HOST|BASE|API)(S)?$");

  private final ModelWords models;
  private final Hints hints;

  Variables(ModelWords models, Hints hints) {
    this.models = models;
    this.hints = hints;
  }

  static boolean secret(String name) {
    return SECRET.matcher(name).matches();
  }

  /// One variable.
  ///
  /// @param way what stands around it says of how a model is reached
  void read(String name, String written, Way way, SourceText file, int line, List<Sighting> into) {
    var provider = Hints.variable(name).orElse("");
    if (secret(name)) {
      if (!provider.isEmpty()) {
        into.add(service(provider, file, line));
      }
      return;
    }
    var value = fallback(strip(written));
    var around = provider.isEmpty() ? way : new Way(provider, way.region(), way.endpoint());
    if (MODEL.matcher(name).matches()) {
      if (value.endsWith(".gguf") && !value.contains("$")) {
        var weights = value.substring(value.lastIndexOf('/') + 1);
        into.add(Sighting.of(Kind.MODEL, weights, Hints.at("self"), file.path(), line));
        return;
      }
      var prefixed = Prefixed.of(value);
      var model = prefixed.name();
      around = prefixed.way(around);
      if (models.named(model) || (!provider.isEmpty() && models.is(model)) || held(name, model)) {
        into.add(Sighting.of(Kind.MODEL, model, around, file.path(), line));
        return;
      }
    }
    var address = hints.address(value);
    if (address.isPresent()) {
      into.add(Sighting.of(Kind.SERVICE, "", new Way("", "", address.get()), file.path(), line));
    } else if (!provider.isEmpty() && ADDRESS.matcher(name).matches()) {
      into.add(service(provider, file, line));
    }
  }

  private static boolean held(String name, String value) {
    return name.matches("(?i)(HF_)?MODEL(_ID|_NAME|_REPO)?|EMBEDDING_MODEL(_ID|_NAME)?")
        && ModelWords.account(value)
        && !value.startsWith("/");
  }

  static Sighting service(String provider, SourceText file, int line) {
    return Sighting.of(Kind.SERVICE, provider, Hints.at(provider), file.path(), line);
  }

  static String strip(String value) {
    var plain = value.strip().replaceFirst("\\s+#.*$", "");
    return plain.replaceFirst("^['\"]", "").replaceFirst("['\",]+$", "").strip();
  }

  /* "${MODEL:-gpt-4o}" holds what is taken where nothing is set. */
  private static String fallback(String value) {
    return value.replaceFirst("^\\$\\{\\w+:?-([^}]*)}$", "$1");
  }
}
