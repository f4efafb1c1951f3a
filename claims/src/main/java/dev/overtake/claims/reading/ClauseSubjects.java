package dev.overtake.claims.reading;

import dev.overtake.claims.linking.Lexicon;
import dev.overtake.claims.text.Sentence;
import java.util.List;
import java.util.Set;

/// Whose an amount is by the form of its clause: what follows `which`, what stands before `that`,
/// what a participle says of the subject.
final class ClauseSubjects {
  private final Roles roles;
  private final Sentence sentence;
  private final List<Lexicon.Mention> mentions;

  ClauseSubjects(Roles roles, Sentence sentence) {
    this.roles = roles;
    this.sentence = sentence;
    mentions = roles.named();
  }

  /// The one an amount between two words belongs to; empty where the form does not tell.
  String subject(int first, int last) {
    var after = relativeAfter(last);
    if (!after.isEmpty()) {
      return after;
    }
    var before = relativeBefore(first);
    return before.isEmpty() ? ofMainVerb(first) : before;
  }

  /* The first word of a clause. */
  private int begin(int at) {
    var begin = at;
    while (begin > 0 && sentence.clause(begin - 1) == sentence.clause(at)) {
      begin--;
    }
    return begin;
  }

  /* The 43 GW that the United States added: whose they are is said after them. */
  private String relativeAfter(int last) {
    for (var at = last + 1; at <= last + 4 && at < sentence.tokens().size(); at++) {
      if (Set.of("that", "which").contains(sentence.stem(at))
          && sentence.clause(at) == sentence.clause(last)) {
        var begin = sentence.stem(at + 1).equals("the") ? at + 2 : at + 1;
        return mentions.stream()
            .filter(m -> m.first() == begin)
            .findFirst()
            .map(Lexicon.Mention::id)
            .orElse("");
      }
    }
    return "";
  }

  /* The US, its closest rival, which has 6,300: whose they are is named last before. */
  private String relativeBefore(int first) {
    var start = begin(first);
    if (start == 0
        || !Set.of("which", "who").contains(sentence.stem(start))
        || mentions.stream().anyMatch(m -> m.first() >= start && m.last() < first)) {
      return "";
    }
    return mentions.stream()
        .filter(m -> m.last() < start)
        .reduce((a, b) -> b)
        .map(Lexicon.Mention::id)
        .orElse("");
  }

  /* China left America behind, making 70 per cent of them: what a participle after a comma says is
  said of the subject. */
  private String ofMainVerb(int first) {
    var start = begin(first);
    if (start == 0
        || !sentence.stem(start).endsWith("ing")
        || mentions.stream().anyMatch(m -> m.first() >= start && m.last() < first)) {
      return "";
    }
    return mentions.stream()
        .filter(m -> m.last() < start && roles.subjectOf(m))
        .findFirst()
        .map(Lexicon.Mention::id)
        .orElse("");
  }
}
