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
}
