package dev.overtake.claims.reading;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.text.Sentences;
import dev.overtake.evidence.Race;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads documents as another reader does, but for the claims that somebody has fixed: wherever
/// their sentence stands they are read as fixed, so that they hold for the next draft as well.
public final class FixedReadings implements ClaimReader {
  private final Race race;
  private final ClaimReader reader;
  private final List<Fixed> fixed;

  /// A claim as somebody has fixed it.
  ///
  /// A reading that somebody fixed.
  ///
  /// @param sentence in which it stands
  /// @param text the words of the sentence that state it
  /// @param indicator by its id
  public record Fixed(String sentence, String text, String indicator, StatedClaim claim) {}

  public FixedReadings(Race race, ClaimReader reader, List<Fixed> fixed) {
    this.race = race;
    this.reader = reader;
    this.fixed = List.copyOf(fixed);
  }

  @Override
  public Readings read(Document document) {
    var found = reader.read(document);
    var readings = new ArrayList<>(found.readings());
    for (var one : fixed) {
      var said = said(document.text(), one);
      var indicator = race.indicator(one.indicator()).orElse(null);
      if (said != null && indicator != null) {
        readings.removeIf(r -> r.statement().said().start() == said.start());
        readings.add(one.claim().reading(indicator, said));
      }
    }
    readings.sort(Comparator.comparingInt(r -> r.statement().said().start()));
    return new Readings(readings, found.quantities());
  }

  private static Statement.@Nullable Said said(String text, Fixed one) {
    var start = text.indexOf(one.sentence());
    var within = one.sentence().indexOf(one.text());
    if (one.text().isEmpty() || start < 0 || within < 0) {
      return null;
    }
    var at = start + within;
    return new Statement.Said(
        new Sentences.Span(start, start + one.sentence().length()),
        at,
        at + one.text().length(),
        one.text());
  }
}
