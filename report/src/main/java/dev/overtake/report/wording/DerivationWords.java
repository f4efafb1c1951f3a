package dev.overtake.report.wording;

import static dev.overtake.report.wording.ClaimNumbers.number;
import static dev.overtake.report.wording.ClaimNumbers.signed;

import dev.overtake.claims.linking.Composites;
import dev.overtake.claims.linking.Units;
import dev.overtake.claims.verdict.DatedFigure;
import dev.overtake.claims.verdict.Derivation;
import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Race;
import dev.overtake.evidence.Scale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes how what the evidence says follows from figures.
final class DerivationWords {
  private final Map<String, String> names;

  DerivationWords(Race race) {
    names =
        race.contenders().stream()
            .collect(Collectors.toMap(Contender::id, Contender::shortName, (a, b) -> a));
  }

  /// The short name of a contender.
  String name(String id) {
    return Composites.parts(id).stream()
        .map(part -> names.getOrDefault(part, part))
        .collect(Collectors.joining(" and "));
  }

  /// A derivation in one line, without a full stop.
  String of(Derivation derivation) {
    var unit = derivation.indicator().unit();
    return switch (derivation) {
      case Derivation.Single(var p, var _) -> amount(p) + " " + unit + " (" + period(p) + ")";
      case Derivation.Quotient(var p, var q, var _, var result, var percent) ->
          "%s / %s = %s%s (%s, %s)"
              .formatted(
                  amount(p), amount(q), number(result), percent ? " %" : "", unit, periods(p, q));
      case Derivation.OfRest(var p, var whole, var _, var result) ->
          "%s / (%s − %s) = %s (%s, %s)"
              .formatted(
                  amount(p),
                  amount(whole),
                  number(p.value()),
                  number(result),
                  unit,
                  periods(p, whole));
      case Derivation.Difference difference -> difference(difference, unit);
      case Derivation.Change change -> change(change, unit);
      case Derivation.Place place -> place(place, unit);
    };
  }

  /* Of scores and distances, who is behind; of amounts, one less the other. */
  private String difference(Derivation.Difference d, String unit) {
    return d.indicator().scale() == Scale.POINTS
        ? behind(d, unit)
        : "%s − %s = %s %s (%s)"
            .formatted(
                amount(d.own()), amount(d.other()), number(d.result()), unit, period(d.own()));
  }

  private String behind(Derivation.Difference d, String unit) {
    var figures =
        " (%s, %s; %s)".formatted(amount(d.own()), amount(d.other()), periods(d.own(), d.other()));
    var size = Math.abs(d.result());
    if (number(size).equals("0")) {
      return name(d.own().contender())
          + " and "
          + name(d.other().contender())
          + " are level"
          + figures;
    }
    var less = d.indicator().direction() == Direction.LESS;
    var last = d.result() > 0 == less ? d.own() : d.other();
    return "%s is %s %s behind%s"
        .formatted(name(last.contender()), number(size), counted(size, unit), figures);
  }

  /* One month, two months. */
  private static String counted(double size, String unit) {
    return number(size).equals("1") && unit.endsWith("s")
        ? unit.substring(0, unit.length() - 1)
        : unit;
  }

  private String change(Derivation.Change c, String unit) {
    return "%s from %s to %s: %s (%s, %s to %s)"
        .formatted(
            name(c.to().contender()),
            number(c.from().value()),
            number(c.to().value()),
            moved(c),
            unit,
            period(c.from()),
            period(c.to()));
  }

  private static String moved(Derivation.Change c) {
    return switch (c.measure()) {
      case PERCENT -> signed(c.result()) + " %";
      case YEARLY -> signed(c.result()) + " % a year";
      case TIMES -> number(c.result()) + " times";
      case AMOUNT -> signed(c.result() / Units.factor(c.indicator().unit()));
    };
  }

  private String place(Derivation.Place p, String unit) {
    return "%s is number %s of %s: %s, %s %s (%s)"
        .formatted(
            name(p.own().contender()),
            p.place(),
            p.among(),
            amount(p.own()),
            amount(p.other()),
            unit,
            period(p.own()));
  }

  private String amount(DatedFigure p) {
    if (p.indicator().indexOf(Composites.SHARE) >= 0) {
      return "%s %s / %s = %s"
          .formatted(
              name(p.contender()),
              terms(p.parts().getFirst()),
              number(p.parts().getLast().value()),
              number(p.value()));
    }
    if (!p.parts().isEmpty()) {
      return "%s %s = %s".formatted(name(p.contender()), terms(p), number(p.value()));
    }
    return name(p.contender()) + " " + number(p.value());
  }

  /* 40,300 + 55,000 */
  private static String terms(DatedFigure p) {
    return p.parts().isEmpty()
        ? number(p.value())
        : p.parts().stream()
            .map(part -> number(part.value()))
            .collect(Collectors.joining(" + ", "(", ")"));
  }

  private static String periods(DatedFigure p, DatedFigure q) {
    return period(p).equals(period(q)) ? period(p) : period(p) + " and " + period(q);
  }

  private static String period(DatedFigure p) {
    return p.figure().period().text();
  }
}
