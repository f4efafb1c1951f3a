package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Turns a program into a class of the JVM whose methods are the equations.
///
/// HotSpot does not compile a method of more than 8,000 bytes, so equations go into methods of a
/// few thousand bytes each. Line numbers are those of the model's file.
final class Compiler {
  private static final ClassDesc OWN = ClassDesc.of(Compiler.class.getPackageName(), "Equations");
  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final MethodTypeDesc ONE = MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES);
  private static final MethodTypeDesc TWO =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES);
  private static final int NODES_PER_METHOD = 350;
  private static final int LARGEST_LOOP = 1500;

  private final Program program;

  private Compiler(Program program) {
    this.program = program;
  }

  /// A machine for a program.
  static Machine machine(Program program) {
    var bytes = new Compiler(program).bytes();
    try {
      var own =
          MethodHandles.lookup()
              .defineHiddenClassWithClassData(bytes, Emitter.given(program.tables()), true)
              .lookupClass();
      return (Machine) own.getDeclaredConstructor().newInstance();
    } catch (IllegalAccessException
        | InstantiationException
        | InvocationTargetException
        | NoSuchMethodException e) {
      throw new IllegalStateException("the compiled equations cannot be loaded", e);
    }
  }

  /// Where a value goes: into the values themselves or into a second array.
  private record Assignment(int at, Node value, int line) {}

  private byte[] bytes() {
    return ClassFile.of()
        .build(
            OWN,
            c -> {
              c.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
              c.withInterfaceSymbols(ClassDesc.of(Machine.class.getName()));
              constructor(c);
              method(c, "control", ONE, first(program.controlOrder()));
              method(c, "initial", ONE, first(program.initialOrder()));
              method(c, "step", ONE, next(CriticalPathOrder.order(program)));
              method(c, "rates", TWO, into(program.of(Program.Kind.STOCK)));
              method(c, "kept", TWO, into(keepers()));
              method(c, "lengths", TWO, lengths());
              if (loops()) {
                c.withMethodBody(
                    "euler",
                    EulerLoop.type(),
                    ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
                    code -> EulerLoop.emit(program, code));
              }
            });
  }

  /// Whether a run by Euler's method is to be one loop in local variables. HotSpot needs seconds to
  /// compile one of a few thousand bytes, more than it would save.
  private boolean loops() {
    var stocks = program.of(Program.Kind.STOCK);
    var bytes = 10 * program.runOrder().length + 30 * stocks.length + 200;
    for (var slot :
        IntStream.concat(IntStream.of(program.runOrder()), IntStream.of(stocks)).toArray()) {
      bytes += 4 * size(slot(slot).next());
    }
    return keepers().length == 0 && bytes <= LARGEST_LOOP;
  }

  private int[] keepers() {
    return IntStream.concat(
            IntStream.of(program.of(Program.Kind.REGISTER)),
            IntStream.of(program.of(Program.Kind.PIPELINE)))
        .toArray();
  }

  private List<Assignment> first(int[] order) {
    return IntStream.of(order)
        .mapToObj(i -> new Assignment(i, slot(i).initial(), slot(i).position().line()))
        .toList();
  }

  private List<Assignment> next(int[] order) {
    return IntStream.of(order)
        .mapToObj(i -> new Assignment(i, slot(i).next(), slot(i).position().line()))
        .toList();
  }

  private List<Assignment> into(int[] slots) {
    return IntStream.range(0, slots.length)
        .mapToObj(i -> new Assignment(i, slot(slots[i]).next(), slot(slots[i]).position().line()))
        .toList();
  }

  private List<Assignment> lengths() {
    var slots = program.of(Program.Kind.PIPELINE);
    return IntStream.range(0, slots.length)
        .mapToObj(i -> new Assignment(i, slot(slots[i]).length(), slot(slots[i]).position().line()))
        .toList();
  }

  private Program.Slot slot(int index) {
    return program.slots().get(index);
  }

  private static void constructor(ClassBuilder c) {
    c.withMethodBody(
        ConstantDescs.INIT_NAME,
        ConstantDescs.MTD_void,
        0,
        code ->
            code.aload(0)
                .invokespecial(
                    ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .return_());
  }

  /// One method for each part of the equations, and one that calls them.
  private void method(
      ClassBuilder c, String name, MethodTypeDesc type, List<Assignment> assignments) {
    var parts = parts(assignments);
    var target = type.parameterCount();
    for (var p = 0; p < parts.size(); p++) {
      var part = parts.get(p);
      c.withMethodBody(name + p, type, ClassFile.ACC_FINAL, code -> body(code, part, target));
    }
    c.withMethodBody(
        name,
        type,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
        code -> {
          for (var p = 0; p < parts.size(); p++) {
            code.aload(0).aload(1);
            if (target == 2) {
              code.aload(2);
            }
            code.invokevirtual(OWN, name + p, type);
          }
          code.return_();
        });
  }

  private void body(CodeBuilder code, List<Assignment> part, int target) {
    var emitter = new Emitter(code, program.tables(), Map.of());
    for (var assignment : part) {
      code.lineNumber(Math.clamp(assignment.line(), 1, 65_535));
      code.aload(target).loadConstant(assignment.at());
      emitter.value(assignment.value());
      code.dastore();
    }
    code.return_();
  }

  private static List<List<Assignment>> parts(List<Assignment> all) {
    var parts = new ArrayList<List<Assignment>>();
    var part = new ArrayList<Assignment>();
    var nodes = 0;
    for (var assignment : all) {
      var own = size(assignment.value());
      if (nodes + own > NODES_PER_METHOD && !part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
        nodes = 0;
      }
      part.add(assignment);
      nodes += own;
    }
    parts.add(part);
    return parts;
  }

  private static int size(Node node) {
    return switch (node) {
      case Node.Constant n -> 1;
      case Node.Slot s -> 1;
      case Node.Unary(var operator, var operand) -> 1 + size(operand);
      case Node.Binary(var operator, var left, var right) -> 1 + size(left) + size(right);
      case Node.Choice(var condition, var then, var otherwise) ->
          2 + size(condition) + size(then) + size(otherwise);
      case Node.Apply(var function, var arguments) ->
          2 + arguments.stream().mapToInt(a -> 2 + size(a)).sum();
      case Node.Lookup(var table, var reading, var at) -> 2 + size(at);
    };
  }
}
