package dev.overtake.application;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Something to be answered: a record of plain values as a face gives them.
///
/// Two questions that are equal have the same answer on the same evidence, so an answer can be kept
/// and shared.
///
/// @param <A> the answer, immutable
public interface Question<A> {

  /// Answers.
  ///
  /// @throws Refusal when it cannot be answered
  /// @throws IOException when a file cannot be read
  A answer(Work work) throws IOException;

  /// How the answer can be written.
  Forms<A> forms();

  /// What was odd about the input, in sentences: answered all the same, and to be said beside the
  /// answer.
  default List<String> remarks(A answer) throws IOException {
    return List.of();
  }

  /// The race whose folder alone decides the answer; empty when other files do too, and the answer
  /// is not kept.
  default Optional<String> evidence() {
    return Optional.empty();
  }

  /// The race whose sources the answer cites; empty where it cites none.
  default Optional<String> cites() {
    return evidence();
  }

  /// Whether tomorrow's answer may be another one.
  default boolean daily() {
    return false;
  }
}
