package dev.overtake.dynamics.program;

import dev.overtake.dynamics.model.Model;
import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Names;
import dev.overtake.dynamics.model.Position;
import dev.overtake.dynamics.model.Table;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A model as scalar equations in the order in which they are evaluated.
///
/// Every quantity has a slot in one array. The first slots are the time, the time step, the number
/// of the step, the seed, and the time at which the step began.
///
/// @param slots by index
/// @param tables graphical functions by index
/// @param controlOrder slots to work out before the time is known
/// @param initialOrder slots with a value to work out before the first step
/// @param runOrder slots to work out at every step; what never changes is not among them
/// @param start, stop, step, savePeriod slots that hold the times of the run
public record Program(
    Model model,
    List<Slot> slots,
    List<Table> tables,
    int[] controlOrder,
    int[] initialOrder,
    int[] runOrder,
    int start,
    int stop,
    int step,
    int savePeriod) {
  /// Slot of the time.
  public static final int TIME = 0;

  /// Slot of the time step.
  public static final int DT = 1;

  /// Slot of the number of the step, from 0.
  public static final int STEP_NUMBER = 2;

  /// Slot of the seed of the run.
  public static final int SEED = 3;

  /// Slot of the time at which the step began, which stays while a method looks ahead.
  public static final int STEP_TIME = 4;

  /// What a slot is.
  public enum Kind {
    /// Given from outside or never changing.
    CONSTANT,
    /// Worked out at every step.
    AUXILIARY,
    /// Accumulates its net flow.
    STOCK,
    /// Holds a value from one step to the next.
    REGISTER,
    /// Holds the values of a whole delay.
    PIPELINE
  }

  /// One quantity.
  ///
  /// @param name as spelt in the model, with the elements in brackets; begins with # for what the
  ///   program added
  /// @param initial value before the first step
  /// @param next of an auxiliary its equation, of a stock the net flow, of a register and a
  ///   pipeline what comes in at the end of a step
  /// @param length of a pipeline, in time units
  public record Slot(
      String name,
      Kind kind,
      Node initial,
      Node next,
      Node length,
      boolean nonNegative,
      Position position,
      String units) {

    /// A quantity without a unit, of any sign.
    public static Slot of(String name, Kind kind, Node initial, Node next, Position position) {
      return new Slot(name, kind, initial, next, Node.Constant.ZERO, false, position, "");
    }

    /// The same with another equation.
    public Slot withNext(Node other) {
      return new Slot(name, kind, initial, other, length, nonNegative, position, units);
    }
  }

  /// The same program with some slots given from outside: their equations are not worked out, of a
  /// stock only the one for its first value.
  public Program given(Set<Integer> outside) {
    return outside.isEmpty()
        ? this
        : new Program(
            model,
            slots,
            tables,
            without(controlOrder, outside),
            without(initialOrder, outside),
            without(runOrder, outside),
            start,
            stop,
            step,
            savePeriod);
  }

  /// The same program without what neither a stock nor a wanted slot needs at any step.
  ///
  /// @param wanted slots whose values are to be saved
  public Program saving(int[] wanted) {
    var needed = new HashSet<Integer>();
    var open = new ArrayDeque<Integer>();
    IntStream.of(wanted).forEach(open::add);
    List.of(start, stop, step, savePeriod).forEach(open::add);
    for (var i = 0; i < slots.size(); i++) {
      if (slots.get(i).kind() != Kind.AUXILIARY && slots.get(i).kind() != Kind.CONSTANT) {
        open.addAll(References.of(slots.get(i).next()));
      }
    }
    var run = IntStream.of(runOrder).boxed().collect(Collectors.toSet());
    while (!open.isEmpty()) {
      var slot = open.pop();
      if (needed.add(slot) && run.contains(slot)) {
        open.addAll(References.of(slots.get(slot).next()));
      }
    }
    return new Program(
        model,
        slots,
        tables,
        controlOrder,
        initialOrder,
        IntStream.of(runOrder).filter(needed::contains).toArray(),
        start,
        stop,
        step,
        savePeriod);
  }

  private static int[] without(int[] order, Set<Integer> outside) {
    return IntStream.of(order).filter(i -> !outside.contains(i)).toArray();
  }

  /// The slot of a variable.
  ///
  /// @throws ModelException when the model has none of this name
  public int slot(String name) {
    var wanted = Names.canonical(name);
    for (var i = 0; i < slots.size(); i++) {
      var own = slots.get(i).name();
      if (!own.startsWith("#") && Names.canonical(own).equals(wanted)) {
        return i;
      }
    }
    throw new ModelException(model.position(), name, "is no variable of this model");
  }

  /// The slots of all elements of an array; none where a name is no array's.
  public int[] elements(String name) {
    var wanted = Names.canonical(name);
    return IntStream.range(0, slots.size())
        .filter(i -> {
          var own = slots.get(i).name();
          var open = own.indexOf('[');
          return open > 0
              && !own.startsWith("#")
              && Names.canonical(own.substring(0, open)).equals(wanted);
        })
        .toArray();
  }

  /// The slots of a kind.
  public int[] of(Kind kind) {
    return IntStream.range(0, slots.size()).filter(i -> slots.get(i).kind() == kind).toArray();
  }

  /// Whether a slot's value can change during a run.
  public boolean[] changes() {
    var changes = new boolean[slots.size()];
    for (var kind : List.of(Kind.STOCK, Kind.REGISTER, Kind.PIPELINE)) {
      IntStream.of(of(kind)).forEach(i -> changes[i] = true);
    }
    IntStream.of(runOrder).forEach(i -> changes[i] = true);
    IntStream.of(TIME, STEP_NUMBER, STEP_TIME).forEach(i -> changes[i] = true);
    return changes;
  }

  /// The slots that a reader of the model knows, by name in order.
  public Map<String, Integer> named() {
    var named = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < slots.size(); i++) {
      if (!slots.get(i).name().startsWith("#")) {
        named.put(slots.get(i).name(), i);
      }
    }
    return named;
  }
}
