package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import dev.overtake.dynamics.program.References;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A whole run by Euler's method as one loop in which stocks, equations and constants are local
/// variables: HotSpot holds them in registers, takes out of the loop what never changes, and works
/// out once what stands in several equations. The array of values is written for saving alone;
/// after the last step stocks advance once more, which nobody sees, so that the loop has one end.
final class EulerLoop {
  private static final ClassDesc TRACK = ClassDesc.of(EulerOutput.class.getName());
  private static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();
  private static final int VALUES = 1;
  private static final int WAY = 2;
  private static final int[] CLOCK = {Program.TIME, Program.STEP_TIME, Program.STEP_NUMBER};

  private final Program program;
  private final int[] stocks;
  private final int[] order;
  private final int step;
  private final CodeBuilder code;
  private final Map<Integer, Integer> locals = new HashMap<>();
  private final Emitter emitter;

  private EulerLoop(Program program, CodeBuilder code) {
    this.program = program;
    this.code = code;
    stocks = program.of(Kind.STOCK);
    order = program.runOrder();
    step = code.allocateLocal(TypeKind.INT);
    emitter = new Emitter(code, program.tables(), locals);
  }

  static MethodTypeDesc type() {
    return MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, TRACK);
  }

  static void emit(Program program, CodeBuilder code) {
    new EulerLoop(program, code).emit();
  }

  private void emit() {
    enter();
    var again = code.newBoundLabel();
    clock();
    for (var stock : stocks) {
      code.aload(VALUES).loadConstant(stock).dload(local(stock)).dastore();
    }
    for (var slot : order) {
      line(slot);
      code.aload(VALUES).loadConstant(slot);
      emitter.value(program.slots().get(slot).next());
      code.dup2().dstore(local(slot)).dastore();
    }
    code.aload(WAY)
        .aload(VALUES)
        .iload(step)
        .invokevirtual(
            TRACK, "save", MethodTypeDesc.of(ConstantDescs.CD_void, DOUBLES, ConstantDescs.CD_int));
    advance();
    code.iinc(step, 1)
        .iload(step)
        .aload(WAY)
        .invokevirtual(TRACK, "steps", MethodTypeDesc.of(ConstantDescs.CD_int))
        .if_icmple(again)
        .return_();
  }

  /// Stocks, and what stays as it is, before the first step.
  private void enter() {
    Set<Integer> read = new HashSet<>();
    IntStream.concat(IntStream.of(order), IntStream.of(stocks))
        .forEach(i -> read.addAll(References.of(program.slots().get(i).next())));
    IntStream.of(stocks).forEach(read::add);
    read.add(Program.DT);
    IntStream.concat(IntStream.of(order), IntStream.of(CLOCK)).forEach(read::remove);
    read.stream()
        .sorted()
        .forEach(i -> code.aload(VALUES).loadConstant(i).daload().dstore(local(i)));
    code.iconst_0().istore(step);
  }

  private void clock() {
    code.aload(WAY)
        .iload(step)
        .invokevirtual(
            TRACK, "time", MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_int))
        .dstore(local(Program.TIME));
    code.dload(local(Program.TIME)).dstore(local(Program.STEP_TIME));
    code.iload(step).i2d().dstore(local(Program.STEP_NUMBER));
    for (var slot : CLOCK) {
      code.aload(VALUES).loadConstant(slot).dload(local(slot)).dastore();
    }
  }

  /// All rates from the stocks as they are, then all stocks.
  private void advance() {
    var rates = IntStream.of(stocks).map(i -> code.allocateLocal(TypeKind.DOUBLE)).toArray();
    for (var i = 0; i < stocks.length; i++) {
      line(stocks[i]);
      emitter.value(program.slots().get(stocks[i]).next());
      code.dstore(rates[i]);
    }
    for (var i = 0; i < stocks.length; i++) {
      code.dload(local(stocks[i])).dload(local(Program.DT)).dload(rates[i]).dmul().dadd();
      if (program.slots().get(stocks[i]).nonNegative()) {
        var kept = code.newLabel();
        code.dup2().dconst_0().dcmpg().ifge(kept).pop2().dconst_0().labelBinding(kept);
      }
      code.dstore(local(stocks[i]));
    }
  }

  private int local(int slot) {
    return locals.computeIfAbsent(slot, i -> code.allocateLocal(TypeKind.DOUBLE));
  }

  private void line(int slot) {
    code.lineNumber(Math.clamp(program.slots().get(slot).position().line(), 1, 65_535));
  }
}
