package dev.overtake.dynamics;

import dev.overtake.dynamics.Expression.Operator;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Bytecode for nodes. Whatever is computed here is computed with the same operations as by the
/// {@link Interpreter}, so both agree to the last bit.
final class Emitter {
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc TABLE = ClassDesc.of("dev.overtake.dynamics.Table");
  private static final ClassDesc INTRINSIC = ClassDesc.of("dev.overtake.dynamics.Intrinsic");
  private static final ClassDesc ARITHMETIC = ClassDesc.of("dev.overtake.dynamics.Arithmetic");
  private static final MethodTypeDesc D = of(1);
  private static final MethodTypeDesc DD = of(2);
  private static final Set<Intrinsic> AS_IN_MATH =
      Set.of(
          Intrinsic.ABS,
          Intrinsic.COS,
          Intrinsic.COSH,
          Intrinsic.EXP,
          Intrinsic.FLOOR,
          Intrinsic.LOG10,
          Intrinsic.SIN,
          Intrinsic.SINH,
          Intrinsic.SQRT,
          Intrinsic.TAN,
          Intrinsic.TANH);

  private Emitter() {}

  private static MethodTypeDesc of(int arguments) {
    var types = new ClassDesc[arguments];
    Arrays.fill(types, ConstantDescs.CD_double);
    return MethodTypeDesc.of(ConstantDescs.CD_double, types);
  }

  /// Leaves the value of a node on the stack.
  static void value(CodeBuilder code, Node node) {
    switch (node) {
      case Node.Constant(var value) -> code.loadConstant(value);
      case Node.Slot(var index) -> code.aload(1).loadConstant(index).daload();
      case Node.Unary(var operator, var operand) -> {
        if (operator == Operator.NEGATE) {
          value(code, operand);
          code.dneg();
        } else {
          truth(code, node);
        }
      }
      case Node.Binary(var operator, var left, var right) ->
          binary(code, node, operator, left, right);
      case Node.Choice(var condition, var then, var otherwise) -> {
        var no = code.newLabel();
        var end = code.newLabel();
        unless(code, condition, no);
        value(code, then);
        code.goto_(end).labelBinding(no);
        value(code, otherwise);
        code.labelBinding(end);
      }
      case Node.Apply(var function, var arguments) -> apply(code, function, arguments);
      case Node.Lookup(var table, var reading, var at) -> {
        code.aload(0)
            .getfield(Compiler.own(), "tables", Compiler.tables())
            .loadConstant(table)
            .aaload();
        value(code, at);
        var name =
            switch (reading) {
              case PLAIN -> "at";
              case EXTRAPOLATE -> "extrapolated";
              case FORWARD -> "forward";
              case BACKWARD -> "backward";
              case INVERSE -> "inverse";
            };
        code.invokevirtual(TABLE, name, D);
      }
    }
  }

  private static void binary(
      CodeBuilder code, Node node, Operator operator, Node left, Node right) {
    switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MODULO -> {
        value(code, left);
        value(code, right);
        switch (operator) {
          case ADD -> code.dadd();
          case SUBTRACT -> code.dsub();
          case MULTIPLY -> code.dmul();
          case DIVIDE -> code.ddiv();
          case POWER -> code.invokestatic(MATH, "pow", DD);
          default -> code.invokestatic(ARITHMETIC, "modulo", DD);
        }
      }
      default -> truth(code, node);
    }
  }

  private static void truth(CodeBuilder code, Node node) {
    var no = code.newLabel();
    var end = code.newLabel();
    unless(code, node, no);
    code.dconst_1().goto_(end).labelBinding(no).dconst_0().labelBinding(end);
  }

  /// Goes elsewhere where a condition is 0.
  private static void unless(CodeBuilder code, Node condition, Label no) {
    if (condition instanceof Node.Binary(var operator, var left, var right)) {
      switch (operator) {
        case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> {
          value(code, left);
          value(code, right);
          compare(code, operator, no);
          return;
        }
        case AND -> {
          unless(code, left, no);
          unless(code, right, no);
          return;
        }
        case OR -> {
          var yes = code.newLabel();
          var second = code.newLabel();
          unless(code, left, second);
          code.goto_(yes).labelBinding(second);
          unless(code, right, no);
          code.labelBinding(yes);
          return;
        }
        default -> {}
      }
    }
    if (condition instanceof Node.Unary(var operator, var operand) && operator == Operator.NOT) {
      var zero = code.newLabel();
      unless(code, operand, zero);
      code.goto_(no).labelBinding(zero);
      return;
    }
    value(code, condition);
    code.dconst_0().dcmpl().ifeq(no);
  }

  /// Not a number compares as unequal and nothing else.
  private static void compare(CodeBuilder code, Operator operator, Label no) {
    switch (operator) {
      case LESS -> code.dcmpg().ifge(no);
      case AT_MOST -> code.dcmpg().ifgt(no);
      case GREATER -> code.dcmpl().ifle(no);
      case AT_LEAST -> code.dcmpl().iflt(no);
      case EQUAL -> code.dcmpl().ifne(no);
      default -> code.dcmpl().ifeq(no);
    }
  }

  private static void apply(CodeBuilder code, Intrinsic function, List<Node> arguments) {
    if (AS_IN_MATH.contains(function)) {
      value(code, arguments.getFirst());
      code.invokestatic(MATH, function.name().toLowerCase(Locale.ROOT), D);
      return;
    }
    var simple =
        switch (function) {
          case LN -> "log";
          case ARCCOS -> "acos";
          case ARCSIN -> "asin";
          case ARCTAN -> "atan";
          case ROUND -> "rint";
          default -> "";
        };
    if (!simple.isEmpty()) {
      value(code, arguments.getFirst());
      code.invokestatic(MATH, simple, D);
      return;
    }
    if ((function == Intrinsic.MAX || function == Intrinsic.MIN) && !arguments.isEmpty()) {
      value(code, arguments.getFirst());
      for (var i = 1; i < arguments.size(); i++) {
        value(code, arguments.get(i));
        code.invokestatic(MATH, function == Intrinsic.MAX ? "max" : "min", DD);
      }
      return;
    }
    code.getstatic(INTRINSIC, function.name(), INTRINSIC);
    code.loadConstant(arguments.size()).newarray(TypeKind.DOUBLE);
    for (var i = 0; i < arguments.size(); i++) {
      code.dup().loadConstant(i);
      value(code, arguments.get(i));
      code.dastore();
    }
    code.invokevirtual(
        INTRINSIC,
        "apply",
        MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double.arrayType()));
  }
}
