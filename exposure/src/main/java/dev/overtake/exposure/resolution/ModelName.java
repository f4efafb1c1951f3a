package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names by which a component may be recognised.
///
/// @param names the most telling first
/// @param group the bill's own word for who is behind it; empty without one
public record ModelName(List<String> names, String group) {
  private static final Set<String> MODEL_KEYS =
      Set.of("modelid", "model", "modelname", "deployment", "deploymentname", "pinnedversion");

  public static ModelName of(Component c) {
    var names = new LinkedHashSet<String>();
    c.properties()
        .forEach((key, value) -> {
          var last = key.replaceFirst("^.*[:./]", "").toLowerCase(Locale.ROOT);
          if (MODEL_KEYS.contains(last.replaceAll("[^a-z]", "")) && value.length() < 200) {
            names.add(value);
          }
        });
    if (!c.version().matches("(?i)v?[0-9a-f.]*|latest|.*[0-9a-f]{16,}.*")) {
      names.add(c.version());
    }
    names.add(c.name());
    var purl = c.identity().purl();
    if (purl.isModel()) {
      names.add(purl.path());
    }
    for (var link : c.links()) {
      var hub =
          link.replaceFirst(
              "^https?://(www\\.)?(huggingface\\.co|hf\\.co|modelscope\\.cn/models)/", "");
      if (!hub.equals(link) && !hub.startsWith("datasets/") && hub.contains("/")) {
        var parts = hub.replaceFirst("[?#].*$", "").split("/", -1);
        names.add(parts[0] + "/" + parts[1]);
      }
    }
    if (c.id().contains("/") || c.id().startsWith("huggingface")) {
      names.add(decoded(c.id()).replaceFirst("^pkg:[a-z]+/", ""));
    }
    return new ModelName(new ArrayList<>(names), group(c));
  }

  private static String group(Component c) {
    var group = c.identity().group();
    return group.contains(".") ? "" : group;
  }

  /// Whether any of the names carries the tag by which a local program reaches a remote model.
  boolean remoteTag() {
    return names.stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).matches(".*[:-]cloud$"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
