package dev.overtake.claims.verdict;

import static java.math.RoundingMode.HALF_UP;

import dev.overtake.evidence.Contender;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.Race;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes how an outcome follows from the figures it was made of.
public final class Derivation {
  private final Map<String, String> names;

  public Derivation(Race race) {
    names =
        race.contenders().stream()
            .collect(Collectors.toMap(Contender::id, Contender::shortName, (a, b) -> a));
  }

  /// The short name of a contender.
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  public String figure(DatedFigure p, Indicator indicator) {
    return amount(p) + " " + indicator.unit() + " (" + period(p) + ")";
  }

  /// One by another, as it is or in per cent.
  public String ratio(
      DatedFigure p, DatedFigure q, Indicator indicator, double result, boolean cent) {
    return amount(p)
        + " / "
        + amount(q)
        + " = "
        + number(result)
        + (cent ? " % (" : " (")
        + indicator.unit()
        + ", "
        + periods(p, q)
        + ")";
  }

  /// One by the rest of a whole.
  public String rest(DatedFigure p, DatedFigure whole, Indicator indicator, double result) {
    return "%s / (%s − %s) = %s (%s, %s)"
        .formatted(
            amount(p),
            amount(whole),
            number(p.value()),
            number(result),
            indicator.unit(),
            periods(p, whole));
  }

  public String difference(DatedFigure p, DatedFigure q, Indicator indicator) {
    return "%s − %s = %s %s (%s)"
        .formatted(
            amount(p), amount(q), number(p.value() - q.value()), indicator.unit(), period(p));
  }

  /// How far a figure of a contender moved, and what that comes to.
  public String change(DatedFigure from, DatedFigure to, Indicator indicator, String result) {
    return "%s from %s to %s: %s (%s, %s to %s)"
        .formatted(
            name(to.contender()),
            number(from.value()),
            number(to.value()),
            result,
            indicator.unit(),
            period(from),
            period(to));
  }

  /// A number with its sign.
  static String signed(double value) {
    return (value > 0 ? "+" : "") + number(value);
  }

  /// A place among so many contenders, with the nearest other.
  public String rank(
      int place, int among, DatedFigure own, DatedFigure other, Indicator indicator) {
    return "%s is number %d of %d: %s, %s %s (%s)"
        .formatted(
            name(own.contender()),
            place,
            among,
            amount(own),
            amount(other),
            indicator.unit(),
            period(own));
  }

  private String amount(DatedFigure p) {
    return name(p.contender()) + " " + number(p.value());
  }

  private static String periods(DatedFigure p, DatedFigure q) {
    return period(p).equals(period(q)) ? period(p) : period(p) + " and " + period(q);
  }

  private static String period(DatedFigure p) {
    return p.figure().period().text();
  }

  /// A number to at most three places, with commas between thousands.
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return String.valueOf(value);
    }
    var size = Math.abs(value);
    var places = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    var text =
        new StringBuilder(BigDecimal.valueOf(value).setScale(places, HALF_UP).toPlainString());
    var point = text.indexOf(".");
    while (point >= 0
        && text.length() > point
        && (text.charAt(text.length() - 1) == '0' || text.length() == point + 1)) {
      text.setLength(text.length() - 1);
    }
    var whole = point < 0 ? text.length() : Math.min(point, text.length());
    for (var at = whole - 3; at > (value < 0 ? 1 : 0); at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
