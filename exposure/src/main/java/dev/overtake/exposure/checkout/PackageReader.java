package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads lists of dependencies: which libraries of artificial intelligence a program links. A
/// library is no model, and most can speak to any provider.
final class PackageReader {
  private static final Set<String> LIBRARIES = Wordlist.read("libraries.txt");
  private static final Pattern REQUIREMENT =
      Pattern.compile("^\\s*[\"']?([A-Za-z0-9][\\w.-]*)(?:\\[[^]]*])?\\s*(?:[=<>~!;@\"',].*)?$");
  private static final Pattern QUOTED =
      Pattern.compile("\"(@?[\\w.-]+(?:/[\\w.-]+)?)(?:\\[[^\"\\]]*])?(?:\\s*[=<>~!;][^\"]*)?\"");
  private static final Pattern ARTIFACT =
      Pattern.compile("<artifactId>\\s*([\\w.-]+)\\s*</artifactId>");
  private static final Pattern MODULE = Pattern.compile("([\\w.-]+\\.[a-z]+/[\\w./-]+)\\s+v\\d");

  private PackageReader() {}

  static boolean reads(SourceText file) {
    var name = file.lowerName();
    return (name.startsWith("requirements") && name.endsWith(".txt"))
        || Set.of(
                "pyproject.toml",
                "package.json",
                "pom.xml",
                "go.mod",
                "build.gradle",
                "build.gradle.kts",
                "pipfile",
                "environment.yml",
                "setup.py",
                "cargo.toml",
                "gemfile",
                "composer.json")
            .contains(name)
        || name.endsWith(".csproj");
  }

  static void read(SourceText file, List<Sighting> into) {
    var name = file.lowerName();
    var pattern =
        name.endsWith(".txt")
            ? REQUIREMENT
            : name.equals("pom.xml") ? ARTIFACT : name.equals("go.mod") ? MODULE : QUOTED;
    var lines = file.lines();
    for (var i = 0; i < lines.size(); i++) {
      var found = pattern.matcher(lines.get(i));
      while (found.find()) {
        add(found.group(1), file, i + 1, into);
      }
      if (name.endsWith(".toml")) {
        var key = lines.get(i).replaceFirst("\\s*=.*$", "").strip();
        if (key.matches("[\\w.-]+") && lines.get(i).contains("=")) {
          add(key, file, i + 1, into);
        }
      }
    }
  }

  private static void add(String name, SourceText file, int line, List<Sighting> into) {
    var plain = name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    if (LIBRARIES.contains(plain)
        || plain.startsWith("langchain-")
        || plain.startsWith("@langchain/")
        || plain.startsWith("llama-index-")
        || plain.startsWith("@ai-sdk/")
        || plain.startsWith("spring-ai-")
        || plain.startsWith("langchain4j")) {
      into.add(Sighting.of(Kind.LIBRARY, name, Way.UNKNOWN, file.path(), line));
    }
  }
}
