package dev.overtake.dynamics.loops;

import java.util.List;

/// A feedback loop and what it did in a run.
///
/// @param name its polarity and its rank among the loops of that polarity: R1, B2, U1
/// @param variables in the order of cause and effect, from a stock on; slots that a function with a
///   memory brought along are left out
/// @param stocks those of the variables that are stocks
/// @param average size of its relative score over the times at which its partition moves
/// @param strongest share of these times at which no loop of the partition has a larger score
/// @param half share of these times at which it explains half of the change or more
/// @param relative score by time, from −1 to 1; positive reinforces
/// @param signs of the link that leaves each variable for the next one, the last for the first
public record Loop(
    String name,
    Polarity polarity,
    List<String> variables,
    List<String> stocks,
    double average,
    double strongest,
    double half,
    double[] relative,
    List<Sign> signs) {

  public Loop {
    variables = List.copyOf(variables);
    stocks = List.copyOf(stocks);
    signs = List.copyOf(signs);
  }

  /// Which way a link moves what it leads to.
  public enum Sign {
    /// The same way as its cause moves.
    SAME("+"),
    /// The opposite way.
    OPPOSITE("−"),
    /// The one at some times, the other at others.
    EITHER("±");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    /// As it is written at the head of an arrow.
    public String symbol() {
      return symbol;
    }

    /// Of one link after another.
    public Sign then(Sign next) {
      return this == EITHER || next == EITHER ? EITHER : this == next ? SAME : OPPOSITE;
    }

    /// What holds where both were found.
    public Sign and(Sign other) {
      return this == other ? this : EITHER;
    }
  }

  /// What a loop does to a change.
  public enum Polarity {
    /// Carries it on.
    REINFORCING("R"),
    /// Takes it back.
    BALANCING("B"),
    /// The one at some times, the other at others.
    MIXED("U");

    private final String letter;

    Polarity(String letter) {
      this.letter = letter;
    }

    /// The letter by which loops are named.
    public String letter() {
      return letter;
    }

    static Polarity of(double[] relative) {
      var up = false;
      var down = false;
      for (var score : relative) {
        up |= score > 0;
        down |= score < 0;
      }
      return up && down ? MIXED : down ? BALANCING : REINFORCING;
    }
  }
}
