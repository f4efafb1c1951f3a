package dev.overtake.dynamics.elaboration;

import static dev.overtake.dynamics.elaboration.Keepers.divided;
import static dev.overtake.dynamics.elaboration.Keepers.minus;
import static dev.overtake.dynamics.elaboration.Keepers.plus;
import static dev.overtake.dynamics.elaboration.Keepers.times;

import dev.overtake.dynamics.program.Intrinsic;
import dev.overtake.dynamics.program.Node;
import dev.overtake.dynamics.program.Program;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of chance. Each place in a model where one stands has a stream of draws of its own,
/// which hangs on the seed of the run alone: seeds that a model writes are not used.
final class RandomFunctions {
  private static final double FAR = 1e300;

  private final Keepers keepers;
  private int streams;

  RandomFunctions(Elaborator elaborator) {
    keepers = new Keepers(elaborator);
  }

  /// A draw; null where a function is none.
  @Nullable Node call(String name, List<Node> x, Scope scope) {
    return switch (name) {
      case "random_uniform" -> {
        Functions.check(x, 3, name, scope);
        yield uniform(x.get(0), x.get(1));
      }
      case "uniform" -> uniform(Functions.atLeast(2, x, name, scope).get(0), x.get(1));
      case "random" ->
          x.isEmpty() ? unit() : uniform(Functions.atLeast(2, x, name, scope).get(0), x.get(1));
      case "random_0_1" -> unit();
      case "random_normal" -> {
        Functions.check(x, 5, name, scope);
        yield chance(Intrinsic.RANDOM_NORMAL, x.subList(0, 4));
      }
      case "normal" -> {
        Functions.atLeast(2, x, name, scope);
        yield normal(x.get(0), x.get(1));
      }
      case "exprnd" ->
          chance(Intrinsic.RANDOM_EXPONENTIAL, Functions.atLeast(1, x, name, scope).subList(0, 1));
      case "lognormal" ->
          chance(Intrinsic.RANDOM_LOGNORMAL, Functions.atLeast(2, x, name, scope).subList(0, 2));
      case "poisson" ->
          chance(Intrinsic.RANDOM_POISSON, Functions.atLeast(1, x, name, scope).subList(0, 1));
      case "random_exponential" -> drawn(Intrinsic.DRAW_EXPONENTIAL, 0, x, name, scope);
      case "random_weibull" -> drawn(Intrinsic.DRAW_WEIBULL, 1, x, name, scope);
      case "random_poisson" -> drawn(Intrinsic.DRAW_POISSON, 1, x, name, scope);
      case "random_gamma" -> drawn(Intrinsic.DRAW_GAMMA, 1, x, name, scope);
      case "random_binomial" -> drawn(Intrinsic.DRAW_BINOMIAL, 2, x, name, scope);
      case "random_negative_binomial" -> drawn(Intrinsic.DRAW_NEGATIVE_BINOMIAL, 2, x, name, scope);
      case "random_beta" -> drawn(Intrinsic.DRAW_BETA, 2, x, name, scope);
      case "random_triangular" -> triangular(x, name, scope);
      case "random_pink_noise" -> pink(x, name, scope);
      default -> null;
    };
  }

  /// Between 0 and 1.
  Node unit() {
    return uniform(Node.Constant.ZERO, new Node.Constant(1));
  }

  private Node uniform(Node low, Node high) {
    return chance(Intrinsic.RANDOM_UNIFORM, List.of(low, high));
  }

  private Node normal(Node mean, Node deviation) {
    return chance(
        Intrinsic.RANDOM_NORMAL,
        List.of(new Node.Constant(-FAR), new Node.Constant(FAR), mean, deviation));
  }

  /// Vensim's form: least, most, the parameters of the shape, shift, stretch, seed.
  private Node drawn(Intrinsic f, int parameters, List<Node> x, String name, Scope scope) {
    Functions.check(x, parameters + 5, name, scope);
    var all = new ArrayList<>(x.subList(0, 2 + parameters));
    while (all.size() < 4) {
      all.add(Node.Constant.ZERO);
    }
    all.addAll(x.subList(2 + parameters, 4 + parameters));
    return chance(f, all);
  }

  /// Least, most, start, peak, stop, seed.
  private Node triangular(List<Node> x, String name, Scope scope) {
    Functions.check(x, 6, name, scope);
    var start = x.get(2);
    var length = minus(x.get(4), start);
    var peak = divided(minus(x.get(3), start), length);
    return chance(
        Intrinsic.DRAW_TRIANGULAR,
        List.of(x.get(0), x.get(1), peak, Node.Constant.ZERO, start, length));
  }

  /// Noise with a memory: a smooth of white noise whose deviation is chosen so that the smooth has
  /// the one that is asked for. Sterman (2000), Business Dynamics, appendix B.
  private Node pink(List<Node> x, String name, Scope scope) {
    Functions.check(x, 4, name, scope);
    var mean = keepers.shared(x.get(0), scope);
    var time = keepers.shared(x.get(2), scope);
    var part = divided(new Node.Slot(Program.DT), time);
    var wider =
        new Node.Apply(Intrinsic.SQRT, List.of(divided(minus(new Node.Constant(2), part), part)));
    var white = keepers.shared(plus(mean, times(x.get(1), times(wider, unitNormal()))), scope);
    var noise = new Node.Slot(keepers.next());
    return keepers.stock("noise", mean, divided(minus(white, noise), time), scope);
  }

  private Node unitNormal() {
    return normal(Node.Constant.ZERO, new Node.Constant(1));
  }

  private Node chance(Intrinsic f, List<Node> x) {
    var all = new ArrayList<>(x);
    all.add(new Node.Constant(++streams));
    all.add(new Node.Slot(Program.SEED));
    all.add(new Node.Slot(Program.STEP_NUMBER));
    return new Node.Apply(f, all);
  }
}
