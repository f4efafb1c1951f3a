package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Linker;
import dev.overtake.claims.linking.Retrieval;
import dev.overtake.claims.text.Token;
import dev.overtake.claims.text.Tokens;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the sentences before say, for words that lean on them.
public final class Discourse {
  public String subject = "";
  public String comparator = "";
  public List<String> indicators = List.of();
  public Supplier<List<Linker.Hit>> before = List::of;
  boolean loose;

  /* Whether the last claim was of a share of all there is. */
  boolean share;

  /* The last change that was spoken of. */
  @Nullable Reading change;

  /* Whether the last claim was of a place among rivals. */
  boolean placed;

  /* Words of the sentences before, with how many sentences ago they stood. */
  public final Map<String, Integer> recent = new HashMap<>();
  int @Nullable [] years;
  public int age = 9;

  /* The day of the document, for words such as last year. */
  @Nullable LocalDate written;

  /* The last day that the document can know of. */
  final LocalDate today;

  /* What turned the last amount into base units of its indicator. */
  double conversion;

  public Discourse(LocalDate today) {
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

  /* For the search of an indicator. */
  Retrieval.Before before() {
    return new Retrieval.Before(recent, indicators.isEmpty() ? "" : indicators.getFirst(), age);
  }
}
