package dev.overtake.report.wording;

import static dev.overtake.report.wording.ClaimNumbers.number;

import dev.overtake.claims.CheckResult.Conflict;
import dev.overtake.claims.Claim;
import dev.overtake.claims.reading.Account.Obstacle;
import dev.overtake.claims.text.Unasserted;
import dev.overtake.claims.verdict.Why;

/// Says why a verdict is what it is, and what would settle a claim.
final class VerdictWords {
  private final DerivationWords derivations;

  VerdictWords(DerivationWords derivations) {
    this.derivations = derivations;
  }

  /// The reason in a sentence or two.
  String why(Why why) {
    return switch (why) {
      case Why.Reason reason -> reason(reason);
      case Why.NotUnderstood(var obstacle) -> unread(obstacle);
      case Why.OwnAmounts(var low, var high) ->
          "The text's own amounts make it %s times."
              .formatted(
                  number(low).equals(number(high))
                      ? number(low)
                      : number(low) + " to " + number(high));
      case Why.Denied(var of) -> "The text denies it. " + why(of);
      case Why.NotAsserted(var reason) -> unasserted(reason);
      case Why.HoldsForSome(var holds, var of) ->
          "It holds for %s of the %s things named.".formatted(holds, of);
      case Why.OtherDefinition(var main) ->
          why(main)
              + " The words leave open what is counted, and another definition gives another"
              + " figure.";
      case Why.NoFigure(var indicator) -> "We have no such figure on '" + indicator.title() + "'.";
      case Why.TooOld(var period, var derivation) ->
          "The newest figure is of %s, too old for a claim about now: %s."
              .formatted(period.text(), derivations.of(derivation));
      case Why.TooUncertain(var low, var high) ->
          "The figures are too uncertain to tell: they allow %s to %s."
              .formatted(number(low), number(high));
      case Why.OnlyOlder(var newer) ->
          "Only an older figure fits; the newest is " + number(newer) + ".";
      case Why.Gives(var value, var atLeast, var otherWhole) ->
          "The figures give"
              + (atLeast ? " at least" : "")
              + " "
              + number(value)
              + "."
              + (otherWhole
                  ? " The figure is also a share of the world's total, not of somebody's own."
                  : "");
      case Why.InMoneyOfEachYear(var percent) ->
          "In dollars of each year it moved by %s %%; the text does not say whether prices and exchange rates are taken out."
              .formatted(number(percent));
      case Why.FirstBy(var times) ->
          "It is first, but with " + number(times) + " times as much as the next.";
    };
  }

  private static String reason(Why.Reason reason) {
    return switch (reason) {
      case AGREES -> "The figures agree.";
      case CLOSE -> "The figures are close.";
      case NOTHING_TO_COMPARE -> "We have no figure to compare it with.";
      case HOLDS_FOR_EACH -> "It holds for each of the things named.";
      case OTHER_WAY_OF_COUNTING -> "It fits one way of counting and not another.";
      case SOURCES_DIFFER -> "Some sources give that much, others less.";
      case OTHER_WHOLE ->
          "The figure is a share of the world's total; the text makes it a share of somebody's own.";
      case OTHER_AHEAD -> "The figures have the other one ahead.";
      case OTHER_ORDER -> "The figures give another order.";
      case HARDLY_MOVED -> "It hardly moved.";
      case MOVED_THE_OTHER_WAY -> "It moved the other way.";
      case FIRST_NEARLY_TWICE -> "It is first, and nearly twice as large as the next.";
      case FIRST_TWO_CLOSE -> "The first two are too close to tell apart.";
      case AHEAD_NEARLY_TWICE -> "It is ahead, and nearly twice as large.";
      case AHEAD_BY_LESS -> "It is ahead, but not by that much.";
      case BOTH_CLOSE -> "The two are too close to tell apart.";
    };
  }

  /* Which word stood in the way of a verdict. */
  private static String unread(Obstacle obstacle) {
    var word = "'" + obstacle.word() + "'";
    if (obstacle.word().isEmpty()) {
      return "Seen, not checked: the text does not say "
          + switch (obstacle.part()) {
            case WHOSE -> "plainly whose figure it is.";
            case MEASURE -> "plainly what is counted.";
            case TIME -> "plainly of which time it speaks.";
            case COMPARISON -> "plainly of which whole it is a share.";
            case POLARITY, SPEAKER, AMOUNT, OTHER -> "all that is needed.";
          };
    }
    return "Seen, not checked: "
        + switch (obstacle.part()) {
          case WHOSE -> word + " may make it somebody else's figure.";
          case TIME -> word + " may make it one of another time.";
          case POLARITY -> word + " leaves open whether it is asserted.";
          case AMOUNT -> word + " may be another amount.";
          case MEASURE, COMPARISON, SPEAKER, OTHER -> word + " belongs to no part of the claim.";
        };
  }

  private static String unasserted(Unasserted reason) {
    return switch (reason) {
      case TO_COME -> "It speaks of what is to come or may be.";
      case CONDITIONAL -> "It is conditional.";
      case OPINION -> "It is an opinion.";
      case SEVERAL -> "It says several things at once.";
    };
  }

  /// What would settle a claim.
  static String settle(Claim claim) {
    var title = claim.indicator().title();
    return switch (claim.verdict()) {
      case NO_DATA -> "A sourced figure on '" + title + "' for the time it speaks of.";
      case NOT_CHECKABLE ->
          claim.judgement().ruling().why() instanceof Why.NotUnderstood
              ? "Somebody who reads the sentence and says what it claims."
              : "Time, or a statement about what is already measured.";
      case AMBIGUOUS -> "A statement of what is counted.";
      case OUTDATED -> "The date that the figure is of.";
      case SUPPORTED,
          ROUGHLY_RIGHT,
          OVERSTATED,
          UNDERSTATED,
          CONTRADICTED,
          INCONSISTENT,
          MISATTRIBUTED ->
          claim.reading().indicators().size() > 1
              ? "A statement of which definition of '" + title + "' is meant."
              : "A second source on '" + title + "'.";
    };
  }

  /// Why two claims cannot both hold.
  static String conflict(Conflict conflict) {
    return switch (conflict) {
      case Conflict.Kind.BOTH_FIRST -> "Each puts another one first.";
      case Conflict.Kind.BOTH_AHEAD -> "Each has the other one ahead.";
      case Conflict.Kind.WRONGLY_CREDITED ->
          "One gives the lead to another than the other tells of, and the evidence sides with the"
              + " latter.";
      case Conflict.Amounts(var a, var b) ->
          "The same amount is given as " + a + " and as " + b + ".";
    };
  }

  /// Why a document counts as one origin with another.
  static String origin(int figures) {
    return (figures == 1 ? "Its one figure" : "Each of its " + figures + " figures")
        + " stands there already: the two count as one origin.";
  }
}
