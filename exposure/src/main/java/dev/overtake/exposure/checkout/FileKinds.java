package dev.overtake.exposure.checkout;

import java.util.Locale;
import java.util.Set;

/// Says by its name how a file is read.
final class FileKinds {
  /// How a file is read.
  enum Kind {
    SOURCE,
    SETTINGS,
    TERRAFORM,
    VARIABLES,
    MODELFILE,
    SCRIPT,
    CARD,
    NONE
  }

  private static final Set<String> SOURCES =
      Set.of(
          "py", "ts", "tsx", "js", "jsx", "mjs", "cjs", "java", "kt", "go", "rs", "cs", "rb", "php",
          "scala", "swift", "ipynb");
  private static final Set<String> SETTINGS = Set.of("yaml", "yml", "json", "jsonc");
  private static final Set<String> LOCKS =
      Set.of(
          "package-lock.json",
          "pnpm-lock.yaml",
          "composer.lock",
          "tsconfig.json",
          "tokenizer.json",
          "vocab.json",
          "tokenizer_config.json");
  private static final Set<String> PACKAGES =
      Set.of(
          "pyproject.toml",
          "pom.xml",
          "go.mod",
          "build.gradle",
          "build.gradle.kts",
          "pipfile",
          "cargo.toml",
          "gemfile");

  private FileKinds() {}

  static Kind kind(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    var point = name.lastIndexOf('.');
    var ending = point < 0 ? "" : name.substring(point + 1);
    if (LOCKS.contains(name)
        || name.endsWith(".min.js")
        || name.matches(".*([._-]test|[._-]spec)\\.\\w+|test_.*\\.py")) {
      return Kind.NONE;
    }
    if (name.startsWith(".env")
        || name.endsWith(".env")
        || name.matches("(.*\\.)?env\\.(example|sample|template|dist)")) {
      return Kind.VARIABLES;
    }
    if (name.startsWith("modelfile") || ending.equals("modelfile")) {
      return Kind.MODELFILE;
    }
    if (name.equals("readme.md")) {
      return Kind.CARD;
    }
    if (SOURCES.contains(ending)) {
      return Kind.SOURCE;
    }
    if (SETTINGS.contains(ending)) {
      return Kind.SETTINGS;
    }
    if (ending.equals("tf") || ending.equals("tfvars") || ending.equals("hcl")) {
      return Kind.TERRAFORM;
    }
    if (Set.of("sh", "bash", "toml", "ini", "cfg", "properties", "bicep", "mk").contains(ending)
        || name.startsWith("dockerfile")
        || name.equals("makefile")
        || name.equals("justfile")) {
      return ending.equals("toml")
              || ending.equals("properties")
              || ending.equals("ini")
              || ending.equals("cfg")
              || ending.equals("bicep")
          ? Kind.TERRAFORM
          : Kind.SCRIPT;
    }
    return PACKAGES.contains(name)
            || (name.startsWith("requirements") && ending.equals("txt"))
            || ending.equals("csproj")
        ? Kind.SCRIPT
        : Kind.NONE;
  }
}
