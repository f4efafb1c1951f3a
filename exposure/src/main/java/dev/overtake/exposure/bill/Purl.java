package dev.overtake.exposure.bill;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Objects;
import java.util.Set;

/// A package URL, in parts where it is one; a text that is none stays as it was written.
///
/// @param text as written
/// @param type such as `huggingface`; empty where the text is no package URL
/// @param namespace such as an account on a hub, or empty
/// @param name of the package; empty where the text is no package URL
public record Purl(String text, String type, String namespace, String name) {
  /// None said.
  public static final Purl NONE = new Purl("", "", "", "");

  private static final Set<String> MODEL_HUBS = Set.of("huggingface", "ollama");

  /// Reads one.
  public static Purl of(String text) {
    if (text.isBlank()) {
      return NONE;
    }
    try {
      var purl = new PackageURL(text.strip());
      return new Purl(
          text,
          purl.getType(),
          Objects.requireNonNullElse(purl.getNamespace(), ""),
          purl.getName());
    } catch (MalformedPackageURLException e) {
      return new Purl(text, "", "", "");
    }
  }

  /// Whether it names weights on a hub of models; data sets lie there too.
  public boolean isModel() {
    return MODEL_HUBS.contains(type) && !namespace.startsWith("datasets");
  }

  /// Account and name, as hubs write them.
  public String path() {
    return namespace.isEmpty() ? name : namespace + "/" + name;
  }

  /// Whether nothing was said.
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
