package dev.overtake.report.wording;

import dev.overtake.evidence.Scale;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.value.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// The one place that turns numbers into text. For readers they are rounded to what the evidence
/// bears and written with `−`, `–` and `×`; for machines ([#data]) they are plain. Neither depends
/// on where the computer stands, and nothing is a negative zero.
public final class Numbers {
  /// The sign of a negative number.
  public static final String MINUS = "−";

  private static final int MONTHS_UNTIL_YEARS = 24;
  private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /// With so many decimals: `12.40`, `−0.03`.
  public static String fixed(double x, int decimals) {
    var text =
        BigDecimal.valueOf(Math.abs(x)).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return x < 0 && !text.matches("[0.]*") ? MINUS + text : text;
  }

  /// With at most so many decimals, thousands apart by commas: `12.4`, `8`, `12,480`.
  public static String trimmed(double x, int decimals) {
    var text = fixed(Math.abs(x), decimals);
    var plain = text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    var point = plain.contains(".") ? plain.indexOf('.') : plain.length();
    var amount = commas(plain.substring(0, point)) + plain.substring(point);
    return x < 0 && !amount.equals("0") ? MINUS + amount : amount;
  }

  /// With its sign, unless it rounds to nought: `+0.12`, `−0.12`, `0`.
  public static String signed(double x, int decimals) {
    var text = fixed(x, decimals);
    return text.matches("[0.]*") ? "0" : x > 0 ? "+" + text : text;
  }

  /// A whole number, thousands apart by commas: `12,480`.
  public static String whole(long n) {
    return (n < 0 ? MINUS : "") + grouped(BigDecimal.valueOf(Math.abs(n)));
  }

  /// So many things: `1 source`, `12,480 observations`.
  public static String count(long n, String thing) {
    return whole(n) + " " + thing + (n == 1 ? "" : "s");
  }

  /// A size to two significant digits: `1,200`, `0.47`.
  public static String rough(double x) {
    return value(rounded(x, 2).doubleValue());
  }

  /// To so many significant digits without commas, for what is given back to a model: `14500`.
  public static String figures(double x, int digits) {
    var plain = rounded(Math.abs(x), digits).stripTrailingZeros();
    var text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    return x < 0 && plain.signum() != 0 ? MINUS + text : text;
  }

  /// To six digits, for tables of results: `1234560`, `−0.0012`.
  public static String six(double x) {
    return Double.isFinite(x) ? figures(x, 6) : "";
  }

  /// For machines: six digits, ASCII; empty for what is not finite.
  public static String data(@Nullable Double x) {
    return x == null || !Double.isFinite(x) ? "" : rounded(x).toPlainString();
  }

  /// For machines: every digit, ASCII, no exponent.
  public static String exact(double x) {
    return x == 0 ? "0" : new BigDecimal(Double.toString(x)).stripTrailingZeros().toPlainString();
  }

  /// Six significant digits.
  static BigDecimal rounded(double x) {
    var rounded = BigDecimal.valueOf(x).round(SIX).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  /// A share of runs that were made, of a hundred: `56`, `<1`; `0` where there was none.
  public static String runs(double share) {
    var of = 100 * share;
    return of > 0 && of < 1 ? "<1" : of > 99 && of < 100 ? ">99" : String.valueOf(Math.round(of));
  }

  /// A share of what was counted, in per cent: `56 %`, `0 %`.
  public static String counted(double share) {
    return runs(share) + " %";
  }

  /// A share to so many decimals: `14.5 %`, `−3 %`.
  public static String percent(double share, int decimals) {
    return fixed(100 * share, decimals) + " %";
  }

  /// A probability in whole per cent without the sign: `86`, `>99`, `<1`.
  public static String hundredths(double p) {
    if (p < 0.01) {
      return "<1";
    }
    return p > 0.99 ? ">99" : Long.toString(Math.round(100 * p));
  }

  /// A probability: `86 %`, `>99 %`, `<1 %`.
  public static String percent(double p) {
    return hundredths(p) + " %";
  }

  /// A frequency: `56 of 100`, `fewer than 1 of 100`.
  public static String ofHundred(double p) {
    return p < 0.01
        ? "fewer than 1 of 100"
        : p > 0.99 ? "more than 99 of 100" : Math.round(100 * p) + " of 100";
  }

  /// The ratio behind a log ratio, the larger over the smaller: `1.7×`, `12×`.
  public static String ratio(double log) {
    return times(log) + "×";
  }

  /// By what factor something changes, larger over smaller: `35 %`, from twice as much on `2.4×`.
  public static String factor(double log) {
    return Math.abs(log) < Math.log(2) ? percent(Math.expm1(Math.abs(log)), 0) : ratio(log);
  }

  /// The same with the sign of its direction: `+35 %`, `−2.4×`, `0`.
  public static String signedFactor(double log) {
    var size = factor(log);
    return size.equals("0 %") ? "0" : (log < 0 ? MINUS : "+") + size;
  }

  private static String times(double log) {
    var ratio = Math.exp(Math.abs(log));
    return ratio < 9.95
        ? fixed(ratio, 1)
        : ratio < 1000 ? fixed(ratio, 0) : grouped(rounded(ratio, 2));
  }

  /// The size of a lead with its unit, whoever has it: `1.7×`, `21 pt`, `5 months`.
  public static String size(IndicatorStanding s, double lead) {
    return s.comparedByRatio() ? ratio(lead) : own(lead) + own(s);
  }

  /// Both ends of a lead's interval on one side of parity: `1.2–3.2×`, `4–9 pt`.
  public static String sizes(IndicatorStanding s, double near, double far) {
    return s.comparedByRatio()
        ? times(near) + "–" + times(far) + "×"
        : own(near) + "–" + own(far) + own(s);
  }

  /// A speed per year, without its sign: `11 %/y`, `2 pt/y`.
  public static String speed(IndicatorStanding s, double perYear) {
    return speedNumber(s, perYear) + speedUnit(s);
  }

  /// A speed without its unit: whole per cent of log rates, the own scale otherwise.
  public static String speedNumber(IndicatorStanding s, double perYear) {
    return s.comparedByRatio() ? wholePerCent(Math.abs(perYear)) : own(perYear);
  }

  /// A growth per year with its sign: `7 %/y`, `−3 %/y`.
  public static String growth(IndicatorStanding s, double perYear) {
    return signedNumber(s, perYear) + speedUnit(s);
  }

  /// A growth's interval: `4–11`, `−2 to 5`.
  public static String growths(IndicatorStanding s, Interval growth) {
    var between = growth.low() < 0 ? " to " : "–";
    return signedNumber(s, growth.low()) + between + signedNumber(s, growth.high());
  }

  /// A speed's interval seen from the side that gains: `2–20`, `−3 to 8`.
  public static String speeds(IndicatorStanding s, Interval closing) {
    return growths(s, closing.median() < 0 ? closing.mirrored() : closing);
  }

  private static String signedNumber(IndicatorStanding s, double perYear) {
    var number = s.comparedByRatio() ? fixed(100 * Math.expm1(perYear), 0) : own(Math.abs(perYear));
    return s.comparedByRatio() || perYear >= 0 || number.matches("[0.]*") ? number : MINUS + number;
  }

  private static String speedUnit(IndicatorStanding s) {
    return s.comparedByRatio() ? " %/y" : own(s) + "/y";
  }

  private static String wholePerCent(double log) {
    var percent = 100 * Math.expm1(log);
    return percent < 1000 ? fixed(percent, 0) : grouped(rounded(percent, 2));
  }

  /// The unit of differences on the own scale, with a space before it.
  public static String own(IndicatorStanding s) {
    return s.scale() == Scale.SHARE || s.unit().startsWith("%") ? " pt" : " " + s.unit();
  }

  private static String own(double difference) {
    var size = Math.abs(difference);
    return size < 9.95 ? fixed(size, 1) : grouped(BigDecimal.valueOf(size));
  }

  /// A level to three significant digits, thousands apart by commas: `1,240`, `0.047`.
  public static String value(double x) {
    if (x == 0) {
      return "0";
    }
    var rounded = rounded(Math.abs(x), 3);
    var text =
        rounded.compareTo(BigDecimal.valueOf(100)) >= 0
            ? grouped(
                BigDecimal.valueOf(Math.abs(x)).compareTo(BigDecimal.valueOf(1e4)) < 0
                    ? BigDecimal.valueOf(Math.abs(x))
                    : rounded)
            : rounded.stripTrailingZeros().toPlainString();
    return (x < 0 ? MINUS : "") + text;
  }

  /// An age: `11 mo`, and from two years on `3 y`.
  public static String age(int months) {
    return months < MONTHS_UNTIL_YEARS ? months + " mo" : Math.round(months / 12.0) + " y";
  }

  /// The year of a decimal year.
  public static String year(double time) {
    return Long.toString((long) Math.floor(time));
  }

  /// A number below ten as a word inside a sentence.
  public static String count(int n) {
    var words =
        new String[] {
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
        };
    return n < words.length ? words[n] : Integer.toString(n);
  }

  private static BigDecimal rounded(double x, int digits) {
    return BigDecimal.valueOf(x).round(new MathContext(digits, RoundingMode.HALF_UP));
  }

  private static String grouped(BigDecimal x) {
    return commas(x.setScale(0, RoundingMode.HALF_UP).toPlainString());
  }

  private static String commas(String whole) {
    var digits = new StringBuilder(whole);
    for (var at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
