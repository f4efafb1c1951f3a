package dev.overtake.dynamics.machine;

import dev.overtake.dynamics.program.Arithmetic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import java.util.stream.IntStream;

/// Walks through the nodes: slow, simple, and the measure for everything faster.
public final class Interpreter implements Machine {
  private final Program program;
  private final int[] stocks;
  private final int[] keepers;
  private final int[] pipelines;

  /// A machine for a program.
  public Interpreter(Program program) {
    this.program = program;
    stocks = program.of(Kind.STOCK);
    pipelines = program.of(Kind.PIPELINE);
    keepers =
        IntStream.concat(
                IntStream.of(program.of(Kind.REGISTER)), IntStream.of(program.of(Kind.PIPELINE)))
            .toArray();
  }

  @Override
  public void control(double[] v) {
    for (var i : program.controlOrder()) {
      v[i] = value(program.slots().get(i).initial(), v);
    }
  }

  @Override
  public void initial(double[] v) {
    for (var i : program.initialOrder()) {
      v[i] = value(program.slots().get(i).initial(), v);
    }
  }

  @Override
  public void step(double[] v) {
    for (var i : program.runOrder()) {
      v[i] = value(program.slots().get(i).next(), v);
    }
  }

  @Override
  public void rates(double[] v, double[] into) {
    for (var i = 0; i < stocks.length; i++) {
      into[i] = value(program.slots().get(stocks[i]).next(), v);
    }
  }

  @Override
  public void kept(double[] v, double[] into) {
    for (var i = 0; i < keepers.length; i++) {
      into[i] = value(program.slots().get(keepers[i]).next(), v);
    }
  }

  @Override
  public void lengths(double[] v, double[] into) {
    for (var i = 0; i < pipelines.length; i++) {
      into[i] = value(program.slots().get(pipelines[i]).length(), v);
    }
  }

  /// The value of one node with the slots that stand in the array.
  public double value(Node node, double[] v) {
    return switch (node) {
      case Node.Constant(var value) -> value;
      case Node.Slot(var index) -> v[index];
      case Node.Unary(var operator, var operand) -> Arithmetic.unary(operator, value(operand, v));
      case Node.Binary(var operator, var left, var right) ->
          Arithmetic.binary(operator, value(left, v), value(right, v));
      case Node.Choice(var condition, var then, var otherwise) ->
          value(condition, v) != 0 ? value(then, v) : value(otherwise, v);
      case Node.Apply(var function, var arguments) -> {
        var x = new double[arguments.size()];
        for (var i = 0; i < x.length; i++) {
          x[i] = value(arguments.get(i), v);
        }
        yield function.apply(x);
      }
      case Node.Lookup(var table, var reading, var at) ->
          reading.of(program.tables().get(table), value(at, v));
    };
  }
}
