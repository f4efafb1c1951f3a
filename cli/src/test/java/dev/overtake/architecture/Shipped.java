package dev.overtake.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is shipped, as a graph of classes and as class files, and which module may import which.
final class Shipped {
  /// The modules that answer in types and leave speaking to `report`.
  static final Set<String> ENGINES =
      Set.of("estimation", "evidence", "dynamics", "race", "claims", "exposure");

  static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "estimation", Set.of(),
          "evidence", Set.of(),
          "dynamics", Set.of("estimation"),
          "race", Set.of("estimation", "evidence", "dynamics"),
          "claims", Set.of("evidence"),
          "exposure", Set.of("estimation", "evidence", "race"),
          "report", ENGINES,
          "application", with(ENGINES, "report"),
          "cli", with(ENGINES, "report", "application"));

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.asURI().toString().startsWith(tests()))
          .importPackages(
              MAY_IMPORT.keySet().stream().map(name -> "dev.overtake." + name).toList());

  private Shipped() {}

  /// The folder of the project.
  static Path home() {
    return Path.of(System.getProperty("overtake.home"));
  }

  static String module(JavaClass type) {
    return module(type.getName());
  }

  static String module(String className) {
    return className.split("\\.", 4)[2];
  }

  /// The classes of some modules in the order of their names.
  static List<JavaClass> classes(Set<String> modules) {
    return CLASSES.stream()
        .filter(type -> modules.contains(module(type)))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  /// The class files of some modules, by the names of their classes.
  static Stream<ClassModel> files(Set<String> modules) {
    return classes(modules).stream().map(Shipped::file);
  }

  static String name(ClassModel type) {
    return type.thisClass().asInternalName().replace('/', '.');
  }

  /// Facts as a sorted list, one a line, for the message of a test.
  static String lines(Iterable<String> facts) {
    var sorted = new TreeSet<String>();
    facts.forEach(sorted::add);
    return "\n" + String.join("\n", sorted) + "\n";
  }

  private static ClassModel file(JavaClass type) {
    try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tests() {
    var source = Shipped.class.getProtectionDomain().getCodeSource();
    return source.getLocation().toString().replaceFirst("^file:/*", "file:///");
  }

  private static Set<String> with(Set<String> modules, String... more) {
    var all = new TreeSet<>(modules);
    all.addAll(List.of(more));
    return all;
  }
}
