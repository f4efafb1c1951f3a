package dev.overtake.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.ThrowInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Engines answer in types and `report` speaks: no engine holds a sentence, except to say why it
/// refuses an input.
///
/// A sentence is a constant with four words of small letters in a row. It tells of a refusal where
/// the code that follows hands it to an exception, a fault or a remark on a file before it is
/// returned or kept.
class EngineTextTest {
  private static final String WORD = "[a-z][a-z'’-]*";
  private static final Pattern SENTENCE =
      Pattern.compile("(?<![\\w'-])" + WORD + "(?:,? (?:%[sd]|\u0001|" + WORD + ")){3,}(?![\\w-])");

  /// Methods that put their argument into a message of a refusal, and are not named after it.
  private static final Map<String, String> REFUSING =
      Map.of(
          "dev.overtake.dynamics.elaboration.Functions.check",
          "names the function whose arguments it refuses");

  /// Classes whose phrases are not said to anybody.
  private static final Map<String, String> PHRASES =
      Map.of(
          "dev.overtake.claims.quantity.NumberWords", "words that are read in a text",
          "dev.overtake.claims.quantity.Ordinals", "words that are read in a text",
          "dev.overtake.claims.quantity.Times", "words that are read in a text",
          "dev.overtake.claims.accounting.Fillers", "words that are read in a text",
          "dev.overtake.claims.document.HtmlText", "names of HTML elements",
          "dev.overtake.exposure.resolution.NameParts", "parts of names that are read in a bill",
          "dev.overtake.dynamics.xmile.XmileWriter", "names of variables in the file it writes",
          "dev.overtake.dynamics.units.UnitCheck", "remarks on a model's file, for its author");

  @Test
  void enginesHoldNoSentences() {
    var found = new ArrayList<String>();
    Shipped.files(Shipped.ENGINES)
        .filter(type -> !PHRASES.containsKey(Shipped.name(type)))
        .forEach(type -> {
          for (var method : type.methods()) {
            var place = Shipped.name(type) + "." + method.methodName() + ": ";
            sentences(method).forEach(text -> found.add(place + text));
          }
        });
    assertEquals(List.of(), found, () -> Shipped.lines(found));
  }

  @Test
  void everyExceptionToTheRuleExists() {
    var classes =
        Stream.concat(
            PHRASES.keySet().stream(),
            REFUSING.keySet().stream().map(name -> name.substring(0, name.lastIndexOf('.'))));
    assertEquals(List.of(), classes.filter(name -> !Shipped.CLASSES.contain(name)).toList());
  }

  /// The sentences of a method that end in no refusal.
  private static List<String> sentences(MethodModel method) {
    var found = new ArrayList<String>();
    method
        .code()
        .ifPresent(code -> {
          var flow = new Flow(code);
          for (var i = 0; i < flow.code.size(); i++) {
            var place = i;
            texts(flow.code.get(i))
                .filter(text -> SENTENCE.matcher(text).find() && !flow.refusesAfter(place))
                .forEach(text -> found.add(text.replace('\u0001', '…').replace('\n', ' ')));
          }
        });
    return found;
  }

  private static Stream<String> texts(CodeElement element) {
    return switch (element) {
      case ConstantInstruction constant when constant.constantValue() instanceof String text ->
          Stream.of(text);
      case InvokeDynamicInstruction call ->
          call.bootstrapArgs().stream().filter(String.class::isInstance).map(String.class::cast);
      default -> Stream.empty();
    };
  }

  /// The instructions of a method, to be followed from one place on; at a condition straight ahead.
  private static final class Flow {
    private final List<CodeElement> code;
    private final Map<Label, Integer> targets = new HashMap<>();

    Flow(CodeModel model) {
      code = model.elementList();
      for (var i = 0; i < code.size(); i++) {
        if (code.get(i) instanceof LabelTarget target) {
          targets.put(target.label(), i);
        }
      }
    }

    boolean refusesAfter(int start) {
      var seen = new HashSet<Integer>();
      for (var i = start + 1; i < code.size() && seen.add(i); i++) {
        switch (code.get(i)) {
          case InvokeInstruction call when refuses(call) -> {
            return true;
          }
          case ReturnInstruction end -> {
            return false;
          }
          case ThrowInstruction end -> {
            return false;
          }
          case FieldInstruction kept
              when Set.of(Opcode.PUTFIELD, Opcode.PUTSTATIC).contains(kept.opcode()) -> {
            return false;
          }
          case BranchInstruction jump
              when Set.of(Opcode.GOTO, Opcode.GOTO_W).contains(jump.opcode()) ->
              i = targets.get(jump.target());
          default -> {}
        }
      }
      return false;
    }

    /// Whether a call makes an exception, a fault or a remark, by itself or by a method named after
    /// them.
    private static boolean refuses(InvokeInstruction call) {
      var owner = call.owner().asInternalName().replace('/', '.');
      var method = call.name().stringValue();
      return (method.equals("<init>") && isRefusal(owner))
          || isRefusal(call.typeSymbol().returnType().displayName())
          || method.equals("fault")
          || method.equals("remark")
          || owner.equals("dev.overtake.evidence.Faults")
          || REFUSING.containsKey(owner + "." + method);
    }

    private static boolean isRefusal(String type) {
      return (type.endsWith("Exception") && !type.endsWith("MatchException"))
          || type.endsWith("Error")
          || type.endsWith("Fault")
          || type.endsWith("Remark");
    }
  }
}
