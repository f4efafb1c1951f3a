package dev.overtake.exposure.scenario;

import dev.overtake.exposure.resolution.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact, or the lack of one, that decided about a component or a use.
public sealed interface Statement {
  /// On whom or what a component depends in one respect.
  ///
  /// @param attribute null where the component has nothing of the kind
  /// @param hidden whether a router hides who answers in the end
  record Dependence(Aspect aspect, @Nullable Attribute attribute, boolean hidden)
      implements Statement {}

  /// Anything else.
  ///
  /// @param about names in the order that the note asks for
  record Noted(Note note, List<String> about) implements Statement {
    public Noted {
      about = List.copyOf(about);
    }
  }

  /// A respect in which a component depends on somebody.
  enum Aspect {
    WEIGHTS,
    BASE,
    OPERATOR,
    OWNER,
    PLACE,
    CHIP
  }
}
