package dev.overtake.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The house's plan as a test: who may import whom, and what only one module may do.
class ArchitectureTest {
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "estimation", Set.of(),
          "evidence", Set.of(),
          "race", Set.of("estimation", "evidence"),
          "report", Set.of("estimation", "evidence", "race"),
          "cli", Set.of("estimation", "evidence", "race", "report"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.overtake");

  @Test
  void aModuleImportsOnlyWhatStandsToItsLeft() {
    MAY_IMPORT.forEach((module, allowed) -> {
      for (var other : MAY_IMPORT.keySet()) {
        if (!other.equals(module) && !allowed.contains(other)) {
          noneIn(module).should().dependOnClassesThat().resideInAPackage(in(other)).check(OURS);
        }
      }
    });
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrReadsTheClock() {
    for (var module : List.of("estimation", "evidence", "race", "report")) {
      noneIn(module).should().accessField(System.class, "out").check(OURS);
      noneIn(module).should().accessField(System.class, "err").check(OURS);
      noneIn(module).should().callMethod(System.class, "exit", int.class).check(OURS);
      noneIn(module).should().callMethod(LocalDate.class, "now").check(OURS);
      noneIn(module).should().callMethod(Instant.class, "now").check(OURS);
    }
  }

  @Test
  void onlyEvidenceSpeaksToTheDatabaseAndNobodyToTheNetwork() {
    for (var module : List.of("estimation", "race", "report", "cli")) {
      noneIn(module).should().dependOnClassesThat().resideInAPackage("java.sql..").check(OURS);
    }
    noClasses().should().dependOnClassesThat().resideInAPackage("java.net.http..").check(OURS);
  }

  private static GivenClassesConjunction noneIn(String module) {
    return noClasses().that().resideInAPackage(in(module));
  }

  private static String in(String module) {
    return "dev.overtake." + module + "..";
  }
}
