package dev.overtake.dynamics.units;

import dev.overtake.dynamics.model.Expression.Operator;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Node.Apply;
import dev.overtake.dynamics.program.Node.Binary;
import dev.overtake.dynamics.program.Node.Choice;
import dev.overtake.dynamics.program.Node.Constant;
import dev.overtake.dynamics.program.Node.Lookup;
import dev.overtake.dynamics.program.Node.Unary;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says where the units of a model's equations do not agree.
///
/// A number written in an equation fits any unit it is added to or compared with, as in the tools
/// of the field; a variable without a unit is taken to fit.
public final class UnitCheck {
  private final Program program;
  private final Units time;
  private final List<String> warnings = new ArrayList<>();
  private final Set<Integer> open = new HashSet<>();
  private Program.Slot at;

  private UnitCheck(Program program) {
    this.program = program;
    this.time = Units.parse(program.model().timeUnits()).orElse(Units.NONE);
    this.at = program.slots().getFirst();
  }

  /// Everything that does not agree, each once, with file, line and variable; empty when all does.
  public static List<String> warnings(Program program) {
    var check = new UnitCheck(program);
    for (var slot : program.slots()) {
      check.slot(slot);
    }
    return check.warnings.stream().distinct().toList();
  }

  private void slot(Program.Slot slot) {
    at = slot;
    var own = Units.parse(slot.units());
    if (slot.name().startsWith("#") || own.isEmpty()) {
      return;
    }
    if (slot.kind() == Kind.STOCK) {
      same(own, units(slot.initial()), "its first value");
      var flow = own.get().per(time);
      var found = units(slot.next());
      if (found.isPresent() && !found.get().equals(flow)) {
        warn("is in " + own.get() + ", but its net flow is in " + found.get() + ", not " + flow);
      }
    } else {
      same(own, units(slot.kind() == Kind.CONSTANT ? slot.initial() : slot.next()), "its equation");
    }
  }

  private void same(Optional<Units> declared, Optional<Units> found, String what) {
    if (declared.isPresent() && found.isPresent() && !declared.equals(found)) {
      warn("is in " + declared.get() + ", but " + what + " is in " + found.get());
    }
  }

  private void warn(String what) {
    var name = at.name().replaceFirst("\\[.*", "");
    warnings.add("%s: '%s' %s".formatted(at.position(), name, what));
  }

  /* Empty for what fits everything: written numbers, and variables without a unit. */
  private Optional<Units> units(Node node) {
    return switch (node) {
      case Constant constant -> Optional.empty();
      case Node.Slot slot -> ofSlot(slot.index());
      case Unary unary -> unary.operator() == Operator.NOT ? plain() : units(unary.operand());
      case Binary binary -> binary(binary);
      case Choice choice -> {
        units(choice.condition());
        yield agreed(units(choice.then()), units(choice.otherwise()), "the sides of a choice");
      }
      case Apply apply -> apply(apply);
      case Lookup lookup -> {
        units(lookup.at());
        yield Optional.empty();
      }
    };
  }

  private static Optional<Units> plain() {
    return Optional.of(Units.NONE);
  }

  private Optional<Units> ofSlot(int index) {
    if (index == Program.TIME || index == Program.DT || index == Program.STEP_TIME) {
      return Optional.of(time);
    }
    var slot = program.slots().get(index);
    var own = Units.parse(slot.units());
    if (own.isPresent() || !slot.name().startsWith("#") || !open.add(index)) {
      return own;
    }
    // What the program added has the unit of what it holds.
    var held = units(slot.kind() == Kind.AUXILIARY ? slot.next() : slot.initial());
    open.remove(index);
    return held;
  }

  private Optional<Units> binary(Binary node) {
    var left = units(node.left());
    var right = units(node.right());
    return switch (node.operator()) {
      case MULTIPLY -> product(left, right, node, 1);
      case DIVIDE -> product(left, right, node, -1);
      case POWER -> power(left, node.right());
      case ADD, SUBTRACT, MODULO -> agreed(left, right, "the terms of a sum");
      case AND, OR -> plain();
      default -> {
        agreed(left, right, "the sides of a comparison");
        yield plain();
      }
    };
  }

  /* A written number is a plain factor; what has no unit makes the whole unknown. */
  private static Optional<Units> product(
      Optional<Units> left, Optional<Units> right, Binary node, int sign) {
    var a = node.left() instanceof Constant ? Optional.of(Units.NONE) : left;
    var b = node.right() instanceof Constant ? Optional.of(Units.NONE) : right;
    if (node.left() instanceof Constant && node.right() instanceof Constant) {
      return Optional.empty();
    }
    return a.flatMap(x -> b.map(y -> sign > 0 ? x.times(y) : x.per(y)));
  }

  private Optional<Units> power(Optional<Units> base, Node exponent) {
    number(units(exponent), "an exponent");
    if (base.isEmpty() || base.get().powers().isEmpty()) {
      return base;
    }
    if (exponent instanceof Constant constant) {
      return base.map(b -> b.power(constant.value()));
    }
    warn("raises " + base.get() + " to a power that changes");
    return Optional.empty();
  }

  private Optional<Units> agreed(Optional<Units> a, Optional<Units> b, String what) {
    if (a.isPresent() && b.isPresent() && !a.equals(b)) {
      warn("has " + what + " in " + a.get() + " and in " + b.get());
      return Optional.empty();
    }
    return a.isPresent() ? a : b;
  }

  private void number(Optional<Units> units, String what) {
    if (units.isPresent() && !units.get().powers().isEmpty()) {
      warn("has " + what + " in " + units.get() + ", which should be a plain number");
    }
  }

  private Optional<Units> apply(Apply node) {
    var of = node.arguments().stream().map(this::units).toList();
    return switch (node.function()) {
      case ABS, FLOOR, ROUND, TRUNCATE -> of.getFirst();
      case MAX, MIN, SUM, REMAINDER, QUANTUM, STDDEV -> {
        Optional<Units> all = Optional.empty();
        for (var one : of) {
          all = agreed(all, one, "arguments of " + node.function());
        }
        yield all;
      }
      case EXP, LN, LOG, LOG10, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN, SINH, COSH, TANH -> {
        number(of.getFirst(), "an argument of " + node.function());
        yield plain();
      }
      case SQRT -> of.getFirst().map(u -> u.power(0.5));
      case POWER -> power(of.getFirst(), node.arguments().get(1));
      case DIVIDE_SAFELY -> of.get(0).flatMap(a -> of.get(1).map(a::per));
      default -> Optional.empty();
    };
  }
}
