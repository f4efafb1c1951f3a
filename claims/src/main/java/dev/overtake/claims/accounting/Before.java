package dev.overtake.claims.accounting;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.reading.ReadSentence;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.text.Tokens;
import dev.overtake.claims.text.YearSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sentence before leaves for words that ask for it.
///
/// @param only the one contender that it names, or empty
/// @param indicator what its last claim without anything left over was about, or empty
/// @param named what it names in full
/// @param years of that claim
record Before(String only, String indicator, List<String> named, @Nullable YearSpan years) {
  static final Before NOTHING = new Before("", "", List.of(), null);

  Before after(ReadSentence sentence, List<Reading> accounted, RaceTerms terms) {
    var named =
        sentence.mentions().stream()
            .map(Lexicon.Mention::id)
            .filter(id -> !terms.lexicon().world(id))
            .distinct()
            .toList();
    var whole =
        accounted.stream()
            .filter(r -> r.statement().account().obstacle() == null)
            .reduce((a, b) -> b)
            .orElse(null);
    var one = named.size() == 1 ? named.getFirst() : named.isEmpty() && whole != null ? only : "";
    var words = sentence.sentence();
    var full =
        terms
            .measures()
            .named(
                words, at -> true, at -> !Tokens.STOP.contains(words.stem(at)), false, i -> true);
    return whole == null
        ? new Before(one, "", full, null)
        : new Before(one, whole.indicator(), full, whole.years());
  }
}
