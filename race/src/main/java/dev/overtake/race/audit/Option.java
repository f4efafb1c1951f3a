package dev.overtake.race.audit;

import java.util.List;

/// One alternative of a choice.
public sealed interface Option {

  /// One that a race's methodology names.
  record Declared(Enum<?> value) implements Option {}

  /// Amounts as they are measured.
  record AsMeasured() implements Option {}

  /// Amounts divided by those of an indicator.
  ///
  /// @param title its short title
  record Per(String indicator, String title) implements Option {}

  /// Each contender by itself.
  record Alone() implements Option {}

  /// A contender together with others.
  ///
  /// @param with their ids
  record Bloc(String contender, List<String> with) implements Option {}
}
