package dev.overtake.application.question;

import dev.overtake.application.Forms;
import dev.overtake.application.Names;
import dev.overtake.application.Question;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.linking.RaceTerms;
import dev.overtake.claims.quantity.Quantities;
import dev.overtake.claims.reading.ClaimReader;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Reading;
import dev.overtake.claims.reading.Relation;
import dev.overtake.claims.reading.StatedClaim;
import dev.overtake.claims.reading.Statement;
import dev.overtake.claims.text.Sentences;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.Race;
import dev.overtake.race.value.RunIdentity;
import dev.overtake.report.wording.ReadingsFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One claim, stated part by part, against a race's evidence.
public record JudgeQuestion(RaceScope scope, Stated stated)
    implements Question<CheckQuestion.Answer> {
  private static final Forms<CheckQuestion.Answer> FORMS = CheckQuestion.forms("judge");

  /// The parts of a claim.
  ///
  /// @param of whose figure it is, by id
  /// @param relation such as `value` or `share`
  /// @param against whom it is compared with: an id, `NEXT` or `REST`
  /// @param value such as `29 %` or `$314 billion`
  /// @param period years such as `2024` or `2019/2024`
  /// @param said the day on which it was said
  public record Stated(
      String indicator,
      String of,
      String relation,
      @Nullable String against,
      @Nullable String value,
      @Nullable String period,
      @Nullable String said) {}

  @Override
  public CheckQuestion.Answer answer(Work work) throws IOException {
    var race = work.ask(new RaceFolderQuestion(scope.race()));
    var request = scope.request(work, race);
    var indicator = IndicatorNames.named(race, stated.indicator());
    if (race.contender(stated.of()).isEmpty()) {
      var ids = race.contenders().stream().map(Contender::id).toList();
      throw Refusal.of(
          Refusal.Kind.NOT_FOUND,
          "there is no contender '" + stated.of() + "'." + Names.didYouMean(stated.of(), ids));
    }
    var text = stated.value() == null ? stated.relation() : stated.value();
    var document = new Document("stated", "", day(), text);
    try {
      var reading = reading(race, indicator, text);
      var checker =
          new Checker(
              race, request.asOf(), d -> new ClaimReader.Readings(List.of(reading), List.of()));
      var result = checker.check(List.of(document), RunIdentity.ENGINE, request.seed());
      return new CheckQuestion.Answer(race, result, List.of());
    } catch (IllegalArgumentException e) {
      throw Refusal.of(Refusal.Kind.USAGE, e.getMessage() + ".", "overtake judge --help");
    }
  }

  private Reading reading(Race race, Indicator indicator, String text) {
    var relation = ReadingsFile.relation(stated.relation());
    var against = stated.against() == null ? "" : stated.against();
    var claim =
        new StatedClaim(
            stated.of(),
            relation,
            ReadingsFile.rival(against),
            range(race, indicator, relation),
            ReadingsFile.years(stated.period() == null ? "" : stated.period()),
            false);
    var all = new Sentences.Span(0, text.length());
    return claim.reading(indicator, new Statement.Said(all, 0, text.length(), text));
  }

  private Range range(Race race, Indicator indicator, Relation relation) {
    var value = stated.value();
    if (value == null) {
      if (relation == Relation.COMPARISON) {
        return new Range(1, 1);
      }
      throw new IllegalArgumentException("a " + relation.word() + " needs a value");
    }
    var amount =
        Quantities.in(value, 0, value.length()).stream()
            .filter(q -> q.figure())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is no amount"));
    var said = new Range(amount.low(), amount.high());
    if (relation != Relation.VALUE && relation != Relation.DIFFERENCE) {
      return said;
    }
    var by = RaceTerms.of(race).units().conversion(amount, indicator);
    if (by <= 0) {
      throw new IllegalArgumentException(
          "'" + value + "' is no amount of '" + indicator.title() + "' in " + indicator.unit());
    }
    return said.times(by);
  }

  private @Nullable LocalDate day() {
    if (stated.said() == null) {
      return null;
    }
    try {
      return Period.parse(stated.said()).end();
    } catch (IllegalArgumentException e) {
      throw Refusal.field("said", " needs a date such as 2025-08-02, not '" + stated.said() + "'.");
    }
  }

  @Override
  public Optional<String> cites() {
    return Optional.of(scope.race());
  }

  @Override
  public Forms<CheckQuestion.Answer> forms() {
    return FORMS;
  }
}
