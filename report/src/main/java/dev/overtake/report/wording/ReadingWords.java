package dev.overtake.report.wording;

import dev.overtake.exposure.Exposure;
import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Unread;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What of a bill was read and what was not, in words.
final class ReadingWords {
  private static final int NAMED = 3;

  private ReadingWords() {}

  /// Whether a folder names nothing of artificial intelligence.
  static boolean nothingFound(Exposure e) {
    return e.components().isEmpty() && e.subject().format().equals("folder");
  }

  /// That it does not, in one line.
  static String nothing(Exposure e) {
    return "No artificial intelligence named in "
        + files(e)
        + ": no model, no provider of models, no library for them.";
  }

  private static String files(Exposure e) {
    var extent = e.subject().reading().extent();
    return Numbers.count(extent.files(), "file")
        + (extent.skipped() == 0 ? "" : " (" + extent.skipped() + " too large or not text)");
  }

  /// What was read, counted.
  static String of(Exposure e) {
    if (e.subject().format().equals("folder")) {
      return "Found in " + files(e) + ": " + counts(e) + ". ";
    }
    var unread = e.subject().reading().unread();
    var all = e.components().size();
    var counts = counts(e);
    return "Read "
        + (all - unread.size())
        + " of "
        + all
        + (all == 1 ? " part" : " parts")
        + (counts.isEmpty() ? "" : ": " + counts)
        + ". "
        + (unread.isEmpty()
            ? ""
            : "Not understood, and so not counted as safe: "
                + unread.stream()
                    .limit(NAMED)
                    .map(ReadingWords::named)
                    .collect(Collectors.joining(", "))
                + (unread.size() > NAMED ? " and " + (unread.size() - NAMED) + " more" : "")
                + ". ");
  }

  private static String counts(Exposure e) {
    var reading = e.subject().reading();
    Map<Kind, Integer> counts = new TreeMap<>();
    e.components().stream()
        .map(r -> r.component())
        .filter(c -> !reading.isUnread(c.id()))
        .forEach(c -> counts.merge(c.kind(), 1, Integer::sum));
    var words = new ArrayList<String>();
    counts.forEach((kind, count) -> words.add(count + " " + word(kind, count)));
    return String.join(", ", words);
  }

  private static String word(Kind kind, int count) {
    return switch (kind) {
      case LIBRARY -> count == 1 ? "library" : "libraries";
      case OTHER -> count == 1 ? "other" : "others";
      case DATASET -> count == 1 ? "data set" : "data sets";
      default -> kind.word() + (count == 1 ? "" : "s");
    };
  }

  private static String named(Unread unread) {
    return unread.name() + " (" + why(unread) + ")";
  }

  /// Why a part was not understood.
  static String why(Unread unread) {
    return switch (unread.why()) {
      case NO_TYPE -> "it has no type";
      case UNKNOWN_TYPE -> "no known type: " + unread.detail();
      case UNKNOWN_LIST -> "under `" + unread.detail() + "`, which no manifest has";
      case UNKNOWN_KEYS -> "none of its keys is one of a manifest";
    };
  }
}
