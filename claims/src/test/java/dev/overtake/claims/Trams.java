package dev.overtake.claims;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.text.YearSpan;
import dev.overtake.claims.verdict.Why;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A small race of the tests, and claims in one line each.
public final class Trams {
  private static final Path FOLDER = Path.of("src/test/resources/dev/overtake/claims/trams");

  /// When the texts of the tests are written.
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  public static final Race RACE = RaceFolder.read(FOLDER);
  public static final Checker CHECKER = new Checker(RACE, DAY);

  private Trams() {}

  public static Document document(String text) {
    return new Document("text", "", DAY, text);
  }

  public static List<Claim> claims(String text) {
    return CHECKER.check(document(text)).claims();
  }

  /// Such as `ALD ratio BIR trams-running 2 in 2024: supported, AGREES`.
  public static String line(Claim claim) {
    var reading = claim.reading();
    var subject = reading.subject().isEmpty() ? "?" : reading.subject();
    return subject
        + " "
        + reading.relation().word()
        + rival(reading.rival())
        + " "
        + claim.indicator().id()
        + range(reading)
        + years(reading.years())
        + ": "
        + claim.verdict().word()
        + ", "
        + why(claim.judgement().ruling().why());
  }

  private static String rival(Rival rival) {
    return switch (rival) {
      case Rival.Named(var id) -> " " + id;
      case Rival.Unnamed.NOBODY -> "";
      case Rival.Unnamed.NEXT, Rival.Unnamed.REST -> " " + rival;
    };
  }

  private static String range(Reading reading) {
    return switch (reading) {
      case Reading.Comparison c -> c.strong() ? " by far" : "";
      case Reading.Rank r -> range(r.range()) + (r.strong() ? " by far" : "");
      case Reading.Trend t -> t.rose() ? " up" : " down";
      case Reading.Share s -> range(s.range()) + (s.otherWhole() ? " of its own" : "");
      default -> range(reading.range());
    };
  }

  private static String range(Range range) {
    return " "
        + (range.low() == range.high()
            ? number(range.low())
            : number(range.low()) + ".." + number(range.high()));
  }

  private static String number(double value) {
    var text = String.format(java.util.Locale.ROOT, "%.4g", value);
    return Double.isInfinite(value)
        ? ""
        : new java.math.BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static String years(@org.jspecify.annotations.Nullable YearSpan years) {
    return years == null
        ? ""
        : years.single() ? " in " + years.first() : " " + years.first() + "/" + years.last();
  }

  private static String why(Why why) {
    return why instanceof Why.NotAsserted(var reason)
        ? reason.toString()
        : why instanceof Why.Reason reason ? reason.toString() : why.getClass().getSimpleName();
  }
}
