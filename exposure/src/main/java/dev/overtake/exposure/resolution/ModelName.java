package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names by which a component may be recognised, and under whose name it was published.
///
/// @param names the most telling first
/// @param namespaces names of accounts on hubs
public record ModelName(List<String> names, List<String> namespaces) {
  private static final Set<String> MODEL_KEYS =
      Set.of("modelid", "model", "modelname", "deployment", "deploymentname", "pinnedversion");

  public static ModelName of(Component c) {
    var names = new LinkedHashSet<String>();
    var spaces = new LinkedHashSet<String>();
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
    for (var name : names) {
      if (name.matches("[\\w.-]+/[^/ ]+")) {
        spaces.add(name.substring(0, name.indexOf('/')));
      }
    }
    var group = c.identity().group();
    if (!group.isEmpty() && !group.contains(".")) {
      spaces.add(group);
    }
    return new ModelName(new ArrayList<>(names), new ArrayList<>(spaces));
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
