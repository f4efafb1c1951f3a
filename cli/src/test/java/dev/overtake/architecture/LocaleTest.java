package dev.overtake.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The same figures print the same characters on every machine, whatever language it speaks.
class LocaleTest {
  private static final Set<String> FORMATTERS = Set.of("format", "formatted", "printf");
  private static final Set<String> OWNERS =
      Set.of(
          "java/lang/String", "java/io/PrintStream", "java/io/PrintWriter", "java/util/Formatter");
  private static final Pattern NUMBER =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(<]*\\d*(\\.\\d+)?[doxXeEfgGaA]");

  @Test
  void numbersAreFormattedInANamedLocale() {
    var found = new ArrayList<String>();
    Shipped.files(Shipped.MAY_IMPORT.keySet())
        .forEach(type -> {
          var name = Shipped.name(type);
          type.methods()
              .forEach(method ->
                  formats(method)
                      .forEach(
                          format -> found.add(name + "." + method.methodName() + ": " + format)));
        });
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  /// The formats with numbers of a method that formats without a locale; where the format is no
  /// constant, its call.
  private static List<String> formats(MethodModel method) {
    var found = new ArrayList<String>();
    var open = new ArrayDeque<String>();
    for (var instruction : code(method)) {
      if (instruction instanceof ConstantInstruction constant
          && constant.constantValue() instanceof String text
          && text.contains("%")) {
        open.push(text);
      } else if (instruction instanceof InvokeInstruction call && formats(call)) {
        var format = open.isEmpty() ? "%d, perhaps: the format is no constant" : open.pop();
        if (!namesLocale(call) && NUMBER.matcher(format.replace("%%", "")).find()) {
          found.add(format);
        }
      }
    }
    return found;
  }

  private static boolean formats(InvokeInstruction call) {
    var owner = call.owner().asInternalName();
    return FORMATTERS.contains(call.name().stringValue()) && OWNERS.contains(owner);
  }

  private static boolean namesLocale(InvokeInstruction call) {
    return call.typeSymbol().parameterList().stream()
        .anyMatch(type -> type.displayName().equals("Locale"));
  }

  private static List<Instruction> code(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementList().stream())
        .filter(CodeElement.class::isInstance)
        .filter(Instruction.class::isInstance)
        .map(Instruction.class::cast)
        .toList();
  }
}
