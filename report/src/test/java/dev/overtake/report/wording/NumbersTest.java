package dev.overtake.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aProbabilityIsNeverCertain() {
    assertEquals("86 %", Numbers.percent(0.857));
    assertEquals(">99 %", Numbers.percent(1));
    assertEquals(">99 %", Numbers.percent(0.996));
    assertEquals("<1 %", Numbers.percent(0));
  }

  @Test
  void aRatioHasOneDecimalBelowTen() {
    assertEquals("1.7×", Numbers.ratio(Math.log(1.74)));
    assertEquals("1.7×", Numbers.ratio(-Math.log(1.74)));
    assertEquals("10×", Numbers.ratio(Math.log(9.97)));
    assertEquals("12×", Numbers.ratio(Math.log(12.3)));
  }

  @Test
  void anAgeIsInMonthsUntilTwoYears() {
    assertEquals("11 mo", Numbers.age(11));
    assertEquals("23 mo", Numbers.age(23));
    assertEquals("3 y", Numbers.age(36));
  }

  @Test
  void aLevelHasThreeDigitsAndItsThousandsApart() {
    assertEquals("1,240", Numbers.value(1240.4));
    assertEquals("0.0475", Numbers.value(0.04748));
    assertEquals("−3.2", Numbers.value(-3.2));
    assertEquals("0", Numbers.value(0));
  }

  @Test
  void nothingIsANegativeNought() {
    assertEquals("0.00", Numbers.fixed(-0.004, 2));
    assertEquals("0", Numbers.signed(-0.004, 2));
    assertEquals("0", Numbers.trimmed(-0.04, 1));
    assertEquals("0", Numbers.data(-0.0));
    assertEquals("0 %", Numbers.percent(-0.001, 0));
    assertEquals("0", Numbers.six(-0.0));
  }

  @Test
  void readersHaveOneMinusSignAndMachinesTheirOwn() {
    assertEquals("−1.25", Numbers.fixed(-1.25, 2));
    assertEquals("−0.12", Numbers.signed(-0.123, 2));
    assertEquals("+0.12", Numbers.signed(0.123, 2));
    assertEquals("−1,234.5", Numbers.trimmed(-1234.5, 1));
    assertEquals("−12,480", Numbers.whole(-12480));
    assertEquals("−1234570", Numbers.six(-1234567));
    assertEquals("-1234570", Numbers.data(-1234567.0));
    assertEquals("", Numbers.data(Double.NaN));
    assertEquals("", Numbers.data(null));
  }

  @Test
  void aCountedShareMayBeNoneAndAnEstimatedOneNot() {
    assertEquals("0", Numbers.runs(0));
    assertEquals("<1", Numbers.runs(0.004));
    assertEquals(">99", Numbers.runs(0.996));
    assertEquals("100", Numbers.runs(1));
    assertEquals("56 %", Numbers.counted(0.56));
    assertEquals("<1", Numbers.hundredths(0));
    assertEquals("fewer than 1 of 100", Numbers.ofHundred(0));
  }

  @Test
  void aRoughSizeHasTwoDigits() {
    assertEquals("1,200", Numbers.rough(1234));
    assertEquals("0.47", Numbers.rough(0.4678));
    assertEquals("14.5", Numbers.figures(14.4951, 4).substring(0, 4));
    assertEquals("14500", Numbers.figures(14495.1, 3));
  }

  @Test
  void smallCountsAreWords() {
    assertEquals("no", Numbers.count(0));
    assertEquals("ten", Numbers.count(10));
    assertEquals("11", Numbers.count(11));
  }
}
