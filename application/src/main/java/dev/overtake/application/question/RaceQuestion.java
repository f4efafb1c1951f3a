package dev.overtake.application.question;

import dev.overtake.application.Days;
import dev.overtake.application.Question;
import java.util.Optional;

/// A question about one race whose folder alone decides the answer.
public interface RaceQuestion<A> extends Question<A> {

  /// What part of the race is asked about.
  RaceScope scope();

  @Override
  default Optional<String> evidence() {
    return Optional.of(scope().race());
  }

  @Override
  default boolean daily() {
    return Days.TODAY.equals(scope().asOf());
  }
}
