package dev.overtake.claims.reading;

import dev.overtake.claims.text.Sentences;
import dev.overtake.claims.text.Unasserted;
import dev.overtake.claims.text.YearSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every claim has: where it stands, what it is about, of when, and whether it asserts
/// anything.
///
/// @param years what it speaks of; null for now
/// @param open why it can have no verdict; null when it can
/// @param account how its words add up
public record Statement(
    Said said, Topic topic, @Nullable YearSpan years, @Nullable Unasserted open, Account account) {

  /// Before its words were accounted for.
  public Statement(Said said, Topic topic, @Nullable YearSpan years, @Nullable Unasserted open) {
    this(said, topic, years, open, Account.ASSERTED);
  }

  /// The words that state a claim.
  ///
  /// @param start of these words, in the document
  public record Said(Sentences.Span sentence, int start, int end, String text) {}

  /// What a claim may be about.
  ///
  /// @param indicators the likeliest first; one that is not the first is a definition easily
  ///   mistaken for it
  /// @param together whether it is said of all indicators at once
  /// @param loose whether the words leave open which definition is meant
  public record Topic(List<String> indicators, boolean together, boolean loose) {
    public Topic {
      indicators = List.copyOf(indicators);
    }

    /// What it is most likely about.
    public String first() {
      return indicators.getFirst();
    }

    /// What else it may be about.
    public List<String> others() {
      return indicators.subList(1, indicators.size());
    }
  }

  /// The same of other years.
  Statement of(YearSpan others) {
    return new Statement(said, topic, others, open, account);
  }

  /// The same, asserting nothing.
  Statement open(Unasserted reason) {
    return new Statement(said, topic, years, reason, account);
  }

  /// The same with its words accounted for.
  public Statement with(Account other) {
    return new Statement(said, topic, years, open, other);
  }

  /// The same about something else.
  public Statement about(Topic other) {
    return new Statement(said, other, years, open, account);
  }
}
