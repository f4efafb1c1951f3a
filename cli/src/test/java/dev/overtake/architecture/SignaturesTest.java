package dev.overtake.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A call that a reader can follow: at most seven arguments, except where a record names its
/// components.
class SignaturesTest {
  private static final int MOST = 7;

  @Test
  void nothingTakesMoreThanSevenParameters() {
    var found = new ArrayList<String>();
    Shipped.files(Shipped.MAY_IMPORT.keySet())
        .forEach(type ->
            type.methods().stream()
                .filter(method -> !method.flags().has(AccessFlag.SYNTHETIC))
                .filter(method -> written(method) > MOST && !isCanonical(type, method))
                .forEach(method -> found.add(name(type, method) + ": " + written(method))));
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  /// The parameters that stand in the source, without those that the compiler adds.
  private static long written(MethodModel method) {
    var parameters = method.methodTypeSymbol().parameterCount();
    return method
        .findAttribute(Attributes.methodParameters())
        .map(known ->
            known.parameters().stream()
                .filter(one -> !one.has(AccessFlag.SYNTHETIC) && !one.has(AccessFlag.MANDATED))
                .count())
        .orElse((long) parameters);
  }

  private static boolean isCanonical(ClassModel type, MethodModel method) {
    return method.methodName().equalsString("<init>")
        && type.findAttribute(Attributes.record())
            .filter(declared -> components(declared).equals(parameters(method)))
            .isPresent();
  }

  private static List<String> components(RecordAttribute declared) {
    return declared.components().stream().map(one -> one.descriptor().stringValue()).toList();
  }

  private static List<String> parameters(MethodModel method) {
    return method.methodTypeSymbol().parameterList().stream()
        .map(one -> one.descriptorString())
        .toList();
  }

  private static String name(ClassModel type, MethodModel method) {
    return Shipped.name(type) + "." + method.methodName();
  }
}
