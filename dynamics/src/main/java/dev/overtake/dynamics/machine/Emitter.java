package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.model.Table;
import dev.overtake.dynamics.program.Arithmetic;
import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Bytecode for nodes. Whatever is computed here is computed with the same operations as by the
/// {@link Interpreter}, so both agree to the last bit.
///
/// @param tables graphical functions of the program
/// @param locals slots that stand in a local variable, and in which; all others are read from the
///   array of values
record Emitter(CodeBuilder code, List<Table> tables, Map<Integer, Integer> locals) {
  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc TABLE = ClassDesc.of(Table.class.getName());
  private static final ClassDesc INTRINSIC = ClassDesc.of(Intrinsic.class.getName());
  private static final ClassDesc ARITHMETIC = ClassDesc.of(Arithmetic.class.getName());
  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final DirectMethodHandleDesc GIVEN =
      ConstantDescs.ofConstantBootstrap(
          ConstantDescs.CD_MethodHandles,
          "classDataAt",
          ConstantDescs.CD_Object,
          ConstantDescs.CD_int);
  private static final MethodTypeDesc D = of(1);
  private static final MethodTypeDesc DD = of(2);
  private static final MethodTypeDesc EVEN = of(4).insertParameterTypes(4, DOUBLES);
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

  private static MethodTypeDesc of(int arguments) {
    var types = new ClassDesc[arguments];
    Arrays.fill(types, ConstantDescs.CD_double);
    return MethodTypeDesc.of(ConstantDescs.CD_double, types);
  }

  /// Leaves the value of a node on the stack.
  void value(Node node) {
    switch (node) {
      case Node.Constant(var value) -> code.loadConstant(value);
      case Node.Slot(var index) -> slot(index);
      case Node.Unary(var operator, var operand) -> {
        if (operator == Operator.NEGATE) {
          value(operand);
          code.dneg();
        } else {
          truth(node);
        }
      }
      case Node.Binary(var operator, var left, var right) -> binary(node, operator, left, right);
      case Node.Choice(var condition, var then, var otherwise) -> {
        var no = code.newLabel();
        var end = code.newLabel();
        unless(condition, no);
        value(then);
        code.goto_(end).labelBinding(no);
        value(otherwise);
        code.labelBinding(end);
      }
      case Node.Apply(var function, var arguments) -> apply(function, arguments);
      case Node.Lookup(var table, var reading, var at) -> lookup(table, reading, at);
    }
  }

  private void lookup(int index, Node.Reading reading, Node at) {
    var table = tables.get(index);
    if (reading == Node.Reading.PLAIN && table.even()) {
      value(at);
      code.loadConstant(table.first()).loadConstant(table.end()).loadConstant(table.perUnit());
      code.loadConstant(given(tables.size() + index, DOUBLES)).invokestatic(TABLE, "even", EVEN);
      return;
    }
    code.loadConstant(given(index, TABLE));
    value(at);
    var name =
        switch (reading) {
          case PLAIN -> "at";
          case EXTRAPOLATE -> "extrapolated";
          case FORWARD -> "forward";
          case BACKWARD -> "backward";
          case INVERSE -> "inverse";
          case AREA -> "area";
        };
    code.invokevirtual(TABLE, name, D);
  }

  /// What classes of equations are given beside their bytes: tables, then the lines of each.
  static List<Object> given(List<Table> tables) {
    return Stream.concat(tables.stream(), tables.stream().<Object>map(Table::lines)).toList();
  }

  private static ConstantDesc given(int index, ClassDesc type) {
    return DynamicConstantDesc.ofNamed(GIVEN, ConstantDescs.DEFAULT_NAME, type, index);
  }

  private void slot(int index) {
    var local = locals.get(index);
    if (local == null) {
      code.aload(1).loadConstant(index).daload();
    } else {
      code.dload(local);
    }
  }

  private void binary(Node node, Operator operator, Node left, Node right) {
    switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MODULO -> {
        value(left);
        value(right);
        switch (operator) {
          case ADD -> code.dadd();
          case SUBTRACT -> code.dsub();
          case MULTIPLY -> code.dmul();
          case DIVIDE -> code.ddiv();
          case POWER -> code.invokestatic(MATH, "pow", DD);
          default -> code.invokestatic(ARITHMETIC, "modulo", DD);
        }
      }
      default -> truth(node);
    }
  }

  private void truth(Node node) {
    var no = code.newLabel();
    var end = code.newLabel();
    unless(node, no);
    code.dconst_1().goto_(end).labelBinding(no).dconst_0().labelBinding(end);
  }

  /// Goes elsewhere where a condition is 0.
  private void unless(Node condition, Label no) {
    if (condition instanceof Node.Binary(var operator, var left, var right)) {
      switch (operator) {
        case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, UNEQUAL -> {
          value(left);
          value(right);
          compare(operator, no);
          return;
        }
        case AND -> {
          unless(left, no);
          unless(right, no);
          return;
        }
        case OR -> {
          var yes = code.newLabel();
          var second = code.newLabel();
          unless(left, second);
          code.goto_(yes).labelBinding(second);
          unless(right, no);
          code.labelBinding(yes);
          return;
        }
        default -> {}
      }
    }
    if (condition instanceof Node.Unary(var operator, var operand) && operator == Operator.NOT) {
      var zero = code.newLabel();
      unless(operand, zero);
      code.goto_(no).labelBinding(zero);
      return;
    }
    value(condition);
    code.dconst_0().dcmpl().ifeq(no);
  }

  /// Not a number compares as unequal and nothing else.
  private void compare(Operator operator, Label no) {
    switch (operator) {
      case LESS -> code.dcmpg().ifge(no);
      case AT_MOST -> code.dcmpg().ifgt(no);
      case GREATER -> code.dcmpl().ifle(no);
      case AT_LEAST -> code.dcmpl().iflt(no);
      case EQUAL -> code.dcmpl().ifne(no);
      default -> code.dcmpl().ifeq(no);
    }
  }

  private void apply(Intrinsic function, List<Node> arguments) {
    if (AS_IN_MATH.contains(function)) {
      value(arguments.getFirst());
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
      value(arguments.getFirst());
      code.invokestatic(MATH, simple, D);
      return;
    }
    if ((function == Intrinsic.MAX || function == Intrinsic.MIN) && !arguments.isEmpty()) {
      value(arguments.getFirst());
      for (var i = 1; i < arguments.size(); i++) {
        value(arguments.get(i));
        code.invokestatic(MATH, function == Intrinsic.MAX ? "max" : "min", DD);
      }
      return;
    }
    if (function == Intrinsic.LOG) {
      value(arguments.get(0));
      code.invokestatic(MATH, "log", D);
      value(arguments.get(1));
      code.invokestatic(MATH, "log", D).ddiv();
      return;
    }
    code.getstatic(INTRINSIC, function.name(), INTRINSIC);
    code.loadConstant(arguments.size()).newarray(TypeKind.DOUBLE);
    for (var i = 0; i < arguments.size(); i++) {
      code.dup().loadConstant(i);
      value(arguments.get(i));
      code.dastore();
    }
    code.invokevirtual(
        INTRINSIC,
        "apply",
        MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_double.arrayType()));
  }
}
