package dev.overtake.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing is shipped that neither a face nor a documented way in reaches.
class ReachabilityTest {
  /// The types that are public for others than our faces, each with its use.
  private static final Map<String, String> WAYS_IN = Map.of();

  @Test
  void everyClassIsReachedFromAFaceOrFromADocumentedWayIn() {
    var reached = reached();
    var unused =
        Shipped.classes(Shipped.MAY_IMPORT.keySet()).stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !reached.contains(type))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), unused, () -> Shipped.lines(unused));
  }

  @Test
  void everyDocumentedWayInExists() {
    var missing = WAYS_IN.keySet().stream().filter(name -> !Shipped.CLASSES.contain(name)).toList();
    assertEquals(List.of(), missing);
  }

  private static Set<JavaClass> reached() {
    var open = new ArrayDeque<>(Shipped.classes(Set.of("cli")));
    WAYS_IN.keySet().forEach(name -> open.add(Shipped.CLASSES.get(name)));
    var reached = new HashSet<>(open);
    while (!open.isEmpty()) {
      for (var dependency : open.remove().getDirectDependenciesFromSelf()) {
        var target = dependency.getTargetClass().getBaseComponentType();
        if (Shipped.CLASSES.contain(target.getName())) {
          outwards(target).filter(reached::add).forEach(open::add);
        }
      }
    }
    return reached;
  }

  /// A class and those around it.
  private static Stream<JavaClass> outwards(JavaClass type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, one -> one.get().getEnclosingClass())
        .map(Optional::get);
  }
}
