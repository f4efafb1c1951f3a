package dev.overtake.dynamics;

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
import java.util.stream.IntStream;

/// Turns a program into a class of the JVM whose methods are the equations.
///
/// HotSpot does not compile a method of more than 8,000 bytes, so equations go into methods of a
/// few thousand bytes each. Line numbers are those of the model's file.
final class Compiler {
  private static final ClassDesc OWN = ClassDesc.of("dev.overtake.dynamics.Equations");
  private static final ClassDesc TABLES = ClassDesc.of("dev.overtake.dynamics.Table").arrayType();
  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final MethodTypeDesc ONE = MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES);
  private static final MethodTypeDesc TWO =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES);
  private static final ClassDesc TRACK = ClassDesc.of("dev.overtake.dynamics.Track");
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, DOUBLES, TRACK);
  private static final MethodTypeDesc AT =
      MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, ConstantDescs.CD_int);
  private static final int NODES_PER_METHOD = 350;
  private static final int MOST_LOCALS = 60;

  private final Program program;

  private Compiler(Program program) {
    this.program = program;
  }

  /// A machine for a program.
  static Machine machine(Program program) {
    var bytes = new Compiler(program).bytes();
    try {
      var own = MethodHandles.lookup().defineHiddenClass(bytes, true).lookupClass();
      var made = own.getDeclaredConstructor(Table[].class);
      return (Machine) made.newInstance((Object) program.tables().toArray(new Table[0]));
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
              c.withInterfaceSymbols(ClassDesc.of("dev.overtake.dynamics.Machine"));
              c.withField("tables", TABLES, ClassFile.ACC_FINAL);
              constructor(c);
              method(c, "control", ONE, first(program.controlOrder()));
              method(c, "initial", ONE, first(program.initialOrder()));
              method(c, "step", ONE, next(program.runOrder()));
              method(c, "rates", TWO, into(program.of(Program.Kind.STOCK)));
              method(c, "kept", TWO, into(keepers()));
              method(c, "lengths", TWO, lengths());
              var stocks = program.of(Program.Kind.STOCK);
              if (stocks.length <= MOST_LOCALS && parts(into(stocks)).size() == 1) {
                euler(c, stocks);
              }
            });
  }

  /* The loop of a run with the rates in local variables: nothing is written and read again. */
  private void euler(ClassBuilder c, int[] stocks) {
    var step = 4;
    var dt = 5;
    var rates = 7;
    c.withMethodBody(
        "euler",
        RUN,
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
        code -> {
          var again = code.newLabel();
          var done = code.newLabel();
          code.aload(3).invokevirtual(TRACK, "dt", MethodTypeDesc.of(ConstantDescs.CD_double));
          code.dstore(dt).iconst_0().istore(step).labelBinding(again);
          code.aload(3).aload(1).iload(step).invokevirtual(TRACK, "begin", AT);
          code.aload(0).aload(1).invokevirtual(OWN, "step", ONE);
          code.aload(3).aload(1).iload(step).invokevirtual(TRACK, "save", AT);
          code.iload(step)
              .aload(3)
              .invokevirtual(TRACK, "steps", MethodTypeDesc.of(ConstantDescs.CD_int))
              .if_icmpeq(done);
          for (var i = 0; i < stocks.length; i++) {
            code.lineNumber(Math.clamp(slot(stocks[i]).position().line(), 1, 65_535));
            Emitter.value(code, slot(stocks[i]).next());
            code.dstore(rates + 2 * i);
          }
          for (var i = 0; i < stocks.length; i++) {
            code.aload(1).loadConstant(stocks[i]);
            code.aload(1).loadConstant(stocks[i]).daload();
            code.dload(dt).dload(rates + 2 * i).dmul().dadd();
            if (slot(stocks[i]).nonNegative()) {
              var kept = code.newLabel();
              code.dup2().dconst_0().dcmpg().ifge(kept).pop2().dconst_0().labelBinding(kept);
            }
            code.dastore();
          }
          code.iinc(step, 1).goto_(again).labelBinding(done).return_();
        });
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
        MethodTypeDesc.of(ConstantDescs.CD_void, TABLES),
        0,
        code ->
            code.aload(0)
                .invokespecial(
                    ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                .aload(0)
                .aload(1)
                .putfield(OWN, "tables", TABLES)
                .return_());
  }

  /// One method for each part of the equations, and one that calls them.
  private static void method(
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

  private static void body(CodeBuilder code, List<Assignment> part, int target) {
    for (var assignment : part) {
      code.lineNumber(Math.clamp(assignment.line(), 1, 65_535));
      code.aload(target).loadConstant(assignment.at());
      Emitter.value(code, assignment.value());
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

  static ClassDesc own() {
    return OWN;
  }

  static ClassDesc tables() {
    return TABLES;
  }
}
