package dev.overtake.benchmarks;

import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.evidence.Race;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.results.Check;

/// A checker whose results are read as its users read them.
record ClaimsInWords(Checker checker, CheckWording words) {
  static ClaimsInWords of(Checker checker, Race race) {
    return new ClaimsInWords(checker, new CheckWording(race));
  }

  Check.Page check(Document document) {
    return words.page(checker.check(document));
  }
}
