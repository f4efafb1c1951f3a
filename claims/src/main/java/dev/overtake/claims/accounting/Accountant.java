package dev.overtake.claims.accounting;

import dev.overtake.claims.document.Document;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantity;
import dev.overtake.claims.reading.Account.Part;
import dev.overtake.claims.reading.ClaimFinder;
import dev.overtake.claims.reading.ClaimReader;
import dev.overtake.claims.reading.ReadSentence;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Rival;
import dev.overtake.evidence.Race;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads documents, and accounts for the words of every claim that was read.
public final class Accountant implements ClaimReader {
  private final ClaimFinder finder;
  private final RaceTerms terms;

  /// @param asOf the day whose knowledge documents without a date are taken to have
  public Accountant(Race race, LocalDate asOf) {
    finder = new ClaimFinder(race, asOf);
    terms = finder.terms();
  }

  @Override
  public Readings read(Document document) {
    var readings = new ArrayList<Reading>();
    var amounts = new ArrayList<Quantity>();
    var before = Before.NOTHING;
    for (var sentence : finder.sentences(document)) {
      var cell = sentence.restated();
      var accounted = accounted(sentence, cell == null ? before : Before.NOTHING);
      var told = accounted.stream().filter(r -> !idle(r)).toList();
      if (cell == null) {
        amounts.addAll(sentence.quantities());
        readings.addAll(told);
        before = before.after(sentence, accounted, terms);
      } else {
        var places = new Places(cell);
        sentence.quantities().stream()
            .filter(places::ofItself)
            .forEach(q -> amounts.add(places.moved(q)));
        told.stream().filter(places::ofItself).forEach(r -> readings.add(places.moved(r)));
        before = Before.NOTHING;
      }
    }
    return new Readings(readings, amounts);
  }

  private List<Reading> accounted(ReadSentence sentence, Before before) {
    if (sentence.readings().isEmpty()) {
      return List.of();
    }
    var book = new SentenceBook(terms, sentence, before);
    var accounted = new ArrayList<Reading>();
    for (var reading : sentence.readings()) {
      if (reading.statement().account().obstacle() != null) {
        accounted.add(reading);
        continue;
      }
      accounted.add(book.account(reading));
    }
    return accounted;
  }

  /* A comparison in words of which not even whose and what could be tied is none. */
  private static boolean idle(Reading reading) {
    var obstacle = reading.statement().account().obstacle();
    var words =
        switch (reading) {
          case Reading.Rank _, Reading.Comparison _, Reading.Trend _ -> true;
          default -> false;
        };
    return words
        && reading.rival() != Rival.Unnamed.REST
        && reading.open() == null
        && obstacle != null
        && obstacle.part() != Part.TIME;
  }
}
