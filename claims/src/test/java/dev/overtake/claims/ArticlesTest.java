package dev.overtake.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.claims.document.Documents;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.verdict.Verdict;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Articles of ordinary prose whose claims were labelled by hand, half of their figures altered:
/// the share of claims that are found, of those found that are claims, and of verdicts that are
/// right must not fall. Most claims of such prose are seen and not checked, because a word is left
/// over: what is held is that few verdicts are wrong.
class ArticlesTest {
  private static final Path PROSE = Path.of("src/test/resources/dev/overtake/claims/prose");
  private static final List<String> SETS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> COLUMNS =
      List.of("file", "sentence", "claim", "indicator", "contenders", "value", "wanted");
  private static final double SLACK = 0.03;
  private static final Race RACE =
      RaceFolder.read(Path.of("src/test/resources/dev/overtake/claims/tables-2026-11-22"));
  private static final Checker CHECKER = new Checker(RACE, RACE.definition().cutOff());

  private record Label(
      String file,
      String sentence,
      boolean claims,
      Set<String> indicators,
      Set<String> contenders,
      String value,
      boolean right) {

    static Label of(Row row) {
      return new Label(
          row.required("file"),
          row.required("sentence"),
          row.required("claim").equals("yes"),
          Set.of(row.raw("indicator").split("\\|")),
          Set.of(row.raw("contenders").split("\\|")),
          row.raw("value"),
          row.required("wanted").equals("right"));
    }

    boolean fits(Claim claim) {
      return indicators.contains(claim.indicator().id())
          && contenders.contains(claim.reading().subject())
          && (value.isEmpty() || worth(claim.reading().range(), Double.parseDouble(value)));
    }

    private boolean worth(Range range, double wanted) {
      return near(range.low(), wanted)
          || near(range.high(), wanted)
          || near((range.low() + range.high()) / 2, wanted);
    }

    /* Thousands, millions and hundredths are the same amount; of two, less is more of the other. */
    private boolean near(double a, double b) {
      var pair = contenders.size() == 2;
      return Double.isFinite(a)
          && (alike(a, b) || (pair && a != 0 && (alike(1 / a, b) || alike(-a, b))));
    }

    private static boolean alike(double a, double b) {
      if (a == 0 || b == 0) {
        return a == b;
      }
      for (var scale = 1e-12; scale < 1e13; scale *= 10) {
        if (Math.abs(a / b * scale - 1) < SLACK) {
          return true;
        }
      }
      return false;
    }

    /* A claim of two is best found as one. */
    boolean alikeInRivals(Claim claim) {
      return (contenders.size() == 2) == (claim.reading().rival() != Rival.Unnamed.NOBODY);
    }
  }

  private final Map<String, CheckResult.Checked> articles = new HashMap<>();
  private final Set<String> matched = new HashSet<>();

  @Test
  void foundClaimsAndRightVerdictsDoNotGetFewer() throws IOException {
    var labelled = 0;
    var found = 0;
    var judged = 0;
    var right = 0;
    var told = 0;
    for (var set : SETS) {
      var folder = PROSE.resolve(set);
      articles.clear();
      for (var label : Sheet.read(folder.resolve("articles.csv"), COLUMNS, Label::of)) {
        var claim = match(folder, label);
        labelled += label.claims ? 1 : 0;
        found += claim.isPresent() ? 1 : 0;
        var verdict = claim.map(Claim::verdict).filter(Verdict::ofTruth);
        judged += verdict.isPresent() ? 1 : 0;
        right += verdict.isPresent() && calledRight(verdict.get()) == label.right ? 1 : 0;
      }
      told += articles.values().stream().mapToInt(a -> a.claims().size()).sum();
    }
    var recall = found / (double) labelled;
    var precision = found / (double) told;
    var f1 = 2 * precision * recall / (precision + recall);
    var figures =
        "F1 %.4f of %d claims, %d judged, %.4f of these right"
            .formatted(f1, labelled, judged, right / (double) judged);
    assertTrue(f1 >= 0.81, figures);
    assertTrue(judged >= 0.22 * labelled, figures);
    assertTrue(right >= 0.985 * judged, figures);
  }

  private static boolean calledRight(Verdict verdict) {
    return verdict == Verdict.SUPPORTED || verdict == Verdict.ROUGHLY_RIGHT;
  }

  private Optional<Claim> match(Path folder, Label label) {
    var article = articles.computeIfAbsent(label.file, f -> checked(folder, f));
    var start = article.document().text().indexOf(label.sentence);
    assertTrue(start >= 0, label.file + " does not say: " + label.sentence);
    var here =
        article.claims().stream()
            .filter(c -> c.quote().start() >= start)
            .filter(c -> c.quote().start() < start + label.sentence.length())
            .filter(c -> label.claims && label.fits(c))
            .filter(c -> !matched.contains(name(folder, label, c)))
            .toList();
    var best =
        here.stream().filter(label::alikeInRivals).findFirst().or(() -> here.stream().findFirst());
    best.ifPresent(c -> matched.add(name(folder, label, c)));
    return best;
  }

  private static String name(Path folder, Label label, Claim claim) {
    return folder + label.file + claim.id();
  }

  private static CheckResult.Checked checked(Path folder, String file) {
    try {
      var bytes = Files.readAllBytes(folder.resolve("articles").resolve(file));
      return CHECKER.check(Documents.of(file, bytes, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
