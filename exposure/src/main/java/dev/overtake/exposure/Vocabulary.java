package dev.overtake.exposure;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Reading;
import dev.overtake.exposure.bill.Remark;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Activity;
import dev.overtake.exposure.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/// Checks the words by which a bill says what its uses do. A word that is not known may mean
/// anything, so that a duty which hangs on it is unknown and never left out.
public final class Vocabulary {
  private static final int NEAR = 2;

  private Vocabulary() {}

  /// The same bill with a remark for every word that is not known.
  public static Bill checked(Bill bill, Knowledge knowledge) {
    var remarks = new ArrayList<>(bill.reading().remarks());
    var checked = bill;
    for (var use : bill.uses()) {
      var words = use.does().stream().map(w -> known(w, knowledge) ? w : Use.UNCLEAR + w).toList();
      if (!words.equals(use.does())) {
        use.does().stream()
            .filter(w -> !known(w, knowledge))
            .forEach(w -> remarks.add(remark(use, w, knowledge)));
        checked =
            checked.changing(
                new Use(use.id(), use.title(), use.weight(), use.needs(), words, use.fallbacks()));
      }
    }
    var reading = bill.reading();
    return checked.read(new Reading(remarks, reading.unread(), reading.extent()));
  }

  private static boolean known(String word, Knowledge knowledge) {
    return knowledge.activity(word).isPresent();
  }

  private static Remark remark(Use use, String word, Knowledge knowledge) {
    var near = nearest(word, knowledge).map(w -> "; did you mean '" + w + "'?").orElse("");
    return new Remark(
        "use " + use.id(), "'" + word + "' under does is no word of the vocabulary" + near);
  }

  private static Optional<String> nearest(String word, Knowledge knowledge) {
    return knowledge.activities().stream()
        .map(Activity::id)
        .filter(w -> distance(w, word) <= NEAR)
        .min(Comparator.comparingInt((String w) -> distance(w, word)).thenComparing(w -> w));
  }

  /* Levenshtein's. */
  private static int distance(String a, String b) {
    var before = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var now = new int[b.length() + 1];
      now[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[b.length()];
  }
}
