package dev.overtake.dynamics.loops;

import dev.overtake.dynamics.program.Program;
import dev.overtake.dynamics.program.Program.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What loops and their variables are called.
final class LoopNames {
  private final Program program;
  private final Map<Loop.Polarity, Integer> used = new EnumMap<>(Loop.Polarity.class);

  LoopNames(Program program) {
    this.program = program;
  }

  /// The next free name of a loop.
  String next(Loop.Polarity polarity) {
    return polarity.letter() + used.merge(polarity, 1, Integer::sum);
  }

  /// The slots of a loop from its first stock on.
  int[] fromStock(int[] slots) {
    var first =
        IntStream.range(0, slots.length)
            .filter(i -> kind(slots[i]) == Kind.STOCK && shown(slots[i]))
            .findFirst()
            .orElse(0);
    return IntStream.range(0, slots.length).map(i -> slots[(first + i) % slots.length]).toArray();
  }

  /// The variables of a loop. Slots that stand in no equation of the model are left out, unless
  /// there are no others: a smooth has a loop within itself.
  List<String> variables(int[] slots) {
    var names = IntStream.of(slots).filter(this::shown).mapToObj(this::name).toList();
    return names.isEmpty() ? List.of(within(slots[0])) : names;
  }

  /// The places of the slots that {@link #variables} names.
  int[] shown(int[] slots) {
    var places = IntStream.range(0, slots.length).filter(i -> shown(slots[i])).toArray();
    return places.length == 0 ? new int[1] : places;
  }

  /// The stocks among slots, by name and in the order of the slots.
  List<String> stocks(int[] slots) {
    return IntStream.of(slots)
        .filter(i -> kind(i) == Kind.STOCK && shown(i))
        .mapToObj(this::name)
        .toList();
  }

  private Kind kind(int slot) {
    return program.slots().get(slot).kind();
  }

  private boolean shown(int slot) {
    return !name(slot).startsWith("#");
  }

  private String name(int slot) {
    return program.slots().get(slot).name();
  }

  /// `#smooth of x 3` is a smooth of x.
  private String within(int slot) {
    return name(slot).substring(1).replaceFirst(" \\d+$", "");
  }
}
