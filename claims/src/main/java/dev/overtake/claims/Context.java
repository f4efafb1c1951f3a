package dev.overtake.claims;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the sentences before say, for words that lean on them.
final class Context {
  String subject = "";
  String comparator = "";
  List<String> indicators = List.of();
  Supplier<List<Linker.Hit>> before = List::of;
  boolean loose;

  /* Whether the last claim was of a share of all there is. */
  boolean share;

  /* The last change that was spoken of. */
  @Nullable Reading change;

  /* Whether the last claim was of a place among rivals. */
  boolean placed;

  /* Words of the sentences before, with how many sentences ago they stood. */
  final Map<String, Integer> recent = new HashMap<>();
  int @Nullable [] years;
  int age = 9;

  /* The day of the document, for words such as last year. */
  @Nullable LocalDate written;

  /* The last day that the document can know of. */
  final LocalDate today;

  /* What turned the last amount into base units of its indicator. */
  double conversion;

  Context(LocalDate today) {
    this.today = today;
  }

  /* Adds the words of a sentence that is done and forgets those of three before. */
  void remember(List<Token> tokens) {
    recent.replaceAll((stem, ago) -> ago + 1);
    recent.values().removeIf(ago -> ago > 2);
    for (var token : tokens) {
      if (!Tokens.STOP.contains(token.stem())) {
        recent.put(token.stem(), 1);
      }
    }
  }
}
