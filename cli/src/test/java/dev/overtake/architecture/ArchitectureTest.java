package dev.overtake.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/// Who may import whom, and what only one module may do.
class ArchitectureTest {
  @Test
  void theTableNamesEveryModule() throws IOException {
    var modules = new TreeSet<String>();
    var pom = Files.readString(Shipped.home().resolve("pom.xml"));
    Pattern.compile("<module>(\\w+)</module>")
        .matcher(pom)
        .results()
        .forEach(found -> modules.add(found.group(1)));
    modules.remove("benchmarks");
    assertEquals(modules, new TreeSet<>(Shipped.MAY_IMPORT.keySet()));
  }

  @Test
  void aModuleImportsOnlyWhatStandsToItsLeft() {
    Shipped.MAY_IMPORT.forEach((module, allowed) -> {
      for (var other : Shipped.MAY_IMPORT.keySet()) {
        if (!other.equals(module) && !allowed.contains(other)) {
          var rule = noClasses().that().resideInAPackage(in(module)).should();
          rule.dependOnClassesThat().resideInAPackage(in(other)).check(Shipped.CLASSES);
        }
      }
    });
  }

  @Test
  void noPackagesImportOneAnotherInACircle() {
    slices().matching("dev.overtake.(**)").should().beFreeOfCycles().check(Shipped.CLASSES);
  }

  @Test
  void onlyTheCommandLinePrintsExitsOrReadsTheClock() {
    var engines = noClasses().that().resideOutsideOfPackage(in("cli"));
    engines.should().accessField(System.class, "out").check(Shipped.CLASSES);
    engines.should().accessField(System.class, "err").check(Shipped.CLASSES);
    engines.should().callMethod(System.class, "exit", int.class).check(Shipped.CLASSES);
    var clock = resideInAnyPackage("java.time..");
    engines
        .should()
        .callMethodWhere(target(name("now")).and(target(owner(clock))))
        .check(Shipped.CLASSES);
  }

  @Test
  void onlyEvidenceSpeaksToTheDatabaseAndNobodyToTheNetwork() {
    var others = noClasses().that().resideOutsideOfPackage(in("evidence"));
    others
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(Shipped.CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(Shipped.CLASSES);
  }

  /// Whoever runs an engine decides on how many threads: a server and a cluster job have their own.
  @Test
  void enginesTakeTheirThreadsFromOutside() {
    var engines =
        noClasses()
            .that()
            .resideInAnyPackage(
                Shipped.ENGINES.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .should();
    engines
        .callMethodWhere(
            target(name("parallel")).and(target(owner(assignableTo(BaseStream.class)))))
        .check(Shipped.CLASSES);
    engines.callMethodWhere(target(name("parallelStream"))).check(Shipped.CLASSES);
    engines
        .callMethodWhere(
            target(nameMatching("parallel.*")).and(target(owner(assignableTo(Arrays.class)))))
        .check(Shipped.CLASSES);
  }

  private static String in(String module) {
    return "dev.overtake." + module + "..";
  }
}
