package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.reading.ReadSentence;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.YearSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sentence before leaves for words that ask for it.
///
/// @param only the one contender that it names, or empty
/// @param indicator what its last claim without anything left over was about, or empty
/// @param years of that claim
record Before(String only, String indicator, @Nullable YearSpan years) {
  static final Before NOTHING = new Before("", "", null);

  Before after(ReadSentence sentence, List<Reading> accounted, Lexicon lexicon) {
    var named =
        sentence.mentions().stream()
            .map(Lexicon.Mention::id)
            .filter(id -> !lexicon.world(id))
            .distinct()
            .toList();
    var whole =
        accounted.stream()
            .filter(r -> r.statement().account().obstacle() == null)
            .reduce((a, b) -> b)
            .orElse(null);
    var one = named.size() == 1 ? named.getFirst() : named.isEmpty() && whole != null ? only : "";
    return whole == null
        ? new Before(one, "", null)
        : new Before(one, whole.indicator(), whole.years());
  }
}
