package dev.overtake.race.history;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.RunIdentity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a race's question as of the end of each year, by today's methods.
///
/// @param contenders A and B
/// @param years in their order; the last is the day of the request itself
public record History(RunIdentity run, List<ContenderName> contenders, List<Then> years) {

  public History {
    contenders = List.copyOf(contenders);
    years = List.copyOf(years);
  }

  /// The answer on a day.
  ///
  /// @param named who was named overall: the call, where other methods agree
  /// @param lanes in the order of pillars, also those without figures yet
  public record Then(LocalDate asOf, Leader named, Call call, List<Lane> lanes) {
    public Then {
      lanes = List.copyOf(lanes);
    }

    /// How many of the indicators called were read from later editions.
    public int revised() {
      return lanes.stream().mapToInt(Lane::revised).sum();
    }

    /// How many indicators were called.
    public int called() {
      return lanes.stream().mapToInt(Lane::called).sum();
    }
  }

  /// A pillar on a day.
  ///
  /// @param call null for context
  /// @param called how many of its scored indicators could be called
  /// @param revised how many of those were read from an edition later than the day
  public record Lane(String id, String title, @Nullable Call call, int called, int revised) {

    /// Whether half of it or more rests on revised data.
    public boolean mostlyRevised() {
      return called > 0 && 2 * revised >= called;
    }
  }
}
