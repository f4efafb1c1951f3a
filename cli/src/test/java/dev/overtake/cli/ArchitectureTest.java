package dev.overtake.cli;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house's plan as a test: who may import whom, and what only one module may do.
class ArchitectureTest {
  private static final Set<String> ENGINES =
      Set.of("estimation", "evidence", "dynamics", "race", "claims", "exposure");
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "estimation", Set.of(),
          "evidence", Set.of(),
          "dynamics", Set.of("estimation"),
          "race", Set.of("estimation", "evidence", "dynamics"),
          "claims", Set.of("evidence", "race"),
          "exposure", Set.of("estimation", "evidence", "race"),
          "report", ENGINES,
          "application", with(ENGINES, "report"),
          "cli", with(ENGINES, "report", "application"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(
              MAY_IMPORT.keySet().stream().map(name -> "dev.overtake." + name).toList());

  @Test
  void aModuleImportsOnlyWhatStandsToItsLeft() {
    MAY_IMPORT.forEach((module, allowed) -> {
      for (var other : MAY_IMPORT.keySet()) {
        if (!other.equals(module) && !allowed.contains(other)) {
          var rule = noClasses().that().resideInAPackage(in(module)).should();
          rule.dependOnClassesThat().resideInAPackage(in(other)).check(OURS);
        }
      }
    });
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrReadsTheClock() {
    var engines = noClasses().that().resideOutsideOfPackage(in("cli"));
    engines.should().accessField(System.class, "out").check(OURS);
    engines.should().accessField(System.class, "err").check(OURS);
    engines.should().callMethod(System.class, "exit", int.class).check(OURS);
    var clock = resideInAnyPackage("java.time..");
    engines.should().callMethodWhere(target(name("now")).and(target(owner(clock)))).check(OURS);
  }

  @Test
  void onlyEvidenceSpeaksToTheDatabaseAndNobodyToTheNetwork() {
    var others = noClasses().that().resideOutsideOfPackage(in("evidence"));
    others
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(OURS);
    noClasses().should().dependOnClassesThat().resideInAPackage("java.net.http..").check(OURS);
  }

  private static Set<String> with(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(toSet());
  }

  private static String in(String module) {
    return "dev.overtake." + module + "..";
  }
}
