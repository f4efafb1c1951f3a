package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/* Half of the labelled claims carry a wrong number or exchanged sides; the rest of the sentences
 * claim nothing that could be checked. */
class LabelledTest {
  private static final Path FILE = Path.of("src/test/resources/dev/overtake/claims/labelled.csv");
  private static final Race RACE = RaceFolder.read(Path.of("../data/races/us-china-ai"));
  private static final Checker CHECKER = new Checker(RACE, RACE.definition().cutOff());

  private record Labelled(String sentence, String label, List<Verdict> verdicts) {
    boolean calledRight() {
      return verdicts.contains(Verdict.SUPPORTED) || verdicts.contains(Verdict.ROUGHLY_RIGHT);
    }
  }

  private static List<Labelled> rows() throws IOException {
    return Sheet.read(FILE, List.of("sentence", "label"), LabelledTest::row);
  }

  private static Labelled row(Row row) {
    var text = row.required("sentence");
    var document = new Document("labelled", "", RACE.definition().cutOff(), text);
    var verdicts =
        CHECKER.check(document).claims().stream()
            .map(Claim::verdict)
            .filter(Verdict::ofTruth)
            .toList();
    return new Labelled(text, row.required("label"), verdicts);
  }

  @Test
  void alteredNumbersAreNotCalledRightAndTrueOnesAre() throws IOException {
    var claims = rows().stream().filter(r -> !r.label.equals("distractor")).toList();
    var judged = claims.stream().filter(r -> !r.verdicts.isEmpty()).toList();
    assertTrue(judged.size() >= 0.8 * claims.size(), judged.size() + " of " + claims.size());
    for (var claim : judged) {
      assertEquals(claim.label.equals("true"), claim.calledRight(), claim.toString());
    }
  }

  @Test
  void sentencesThatClaimNothingGetNoVerdict() throws IOException {
    rows().stream()
        .filter(r -> r.label.equals("distractor"))
        .forEach(r -> assertEquals(List.of(), r.verdicts, r.sentence));
  }
}
