package dev.overtake.report.wording;

import dev.overtake.race.ContenderName;
import dev.overtake.race.Flip;
import dev.overtake.race.Robustness;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether an overall call survives other methods, in words that mirror when contenders do.
///
/// @param contenders A and B
record Survival(List<ContenderName> contenders) {
  /* A side must lead in so many methods before anybody is said to lead overall. */
  private static final double AGREED = 0.8;

  /// Whether an overall leader may be named.
  static boolean agreed(@Nullable Robustness robustness, String leader) {
    return robustness != null && robustness.share().getOrDefault(leader, 0.0) >= AGREED;
  }

  /// The line that no overall call goes without; empty when nothing was tried.
  Sentence line(@Nullable Robustness robustness) {
    var text = new Sentence.Writer();
    if (robustness == null) {
      return text.end();
    }
    text.add(shares(robustness.share()));
    var flip = robustness.flip();
    return flip == null
        ? text.plain(" No single change of weights, sources, indicators or years flips the call.")
            .end()
        : text.plain(" The smallest change that flips the call: ").add(flip(flip)).end();
  }

  /// In how many methods each comes out ahead.
  Sentence shares(Map<String, Double> share) {
    var a = contenders.get(0);
    var b = contenders.get(1);
    return new Sentence.Writer()
        .plain("Combined into one score, ")
        .name(a.inProse(), true)
        .plain(" comes out ahead in ")
        .strong(Numbers.ofHundred(share.getOrDefault(a.id(), 0.0)))
        .plain(" defensible methods, ")
        .name(b.inProse(), false)
        .plain(" in " + Numbers.hundredths(share.getOrDefault(b.id(), 0.0)))
        .plain(", neither in " + Numbers.hundredths(share.getOrDefault("tie", 0.0)) + ".")
        .end();
  }

  /// One flip, such as `with 14.5 % of the weight on capital, not 10 %, the United States leads.`
  Sentence flip(Flip flip) {
    var text = new Sentence.Writer().plain(change(flip) + ", ");
    return who(text, flip.leader()).end();
  }

  static String change(Flip flip) {
    return switch (flip.kind()) {
      case "pillar weight" ->
          "with %s of the weight on “%s”, not %s".formatted(flip.to(), flip.title(), flip.from());
      case "left out" -> "without “%s”".formatted(flip.title());
      case "source" -> "with “%s” read from %s alone".formatted(flip.title(), flip.to());
      default ->
          Character.isDigit(flip.to().charAt(0))
              ? "with no figure later than " + flip.to()
              : "with the last figures as they are, not carried to today";
    };
  }

  private Sentence.Writer who(Sentence.Writer text, String leader) {
    for (var c : contenders) {
      if (c.id().equals(leader)) {
        return text.name(c.inProse(), c.equals(contenders.getFirst())).plain(" leads.");
      }
    }
    return text.plain(leader.equals("tie") ? "they are level." : "nobody can be called.");
  }
}
