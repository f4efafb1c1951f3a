package dev.overtake.report.wording;

import dev.overtake.race.audit.Flip;
import dev.overtake.race.audit.Robustness;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.value.ContenderName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether an overall call survives other methods, in words that mirror when contenders do.
///
/// @param contenders A and B
record RobustnessSentence(List<ContenderName> contenders) {

  /// The line that no overall call goes without; empty when nothing was tried.
  Sentence line(@Nullable Robustness robustness) {
    var text = new Sentence.Writer();
    if (robustness == null) {
      return text.end();
    }
    text.add(shares(robustness.share()));
    var flip = robustness.flip();
    if (!robustness.searched()) {
      return text.end();
    }
    return flip == null
        ? text.plain(" No single change of weights, sources, indicators or years flips the call.")
            .end()
        : text.plain(" The smallest change that flips the call: ").add(flip(flip)).end();
  }

  /// In how many methods each comes out ahead.
  Sentence shares(Chances share) {
    var ahead = share.of(contenders.get(0).id()) < share.of(contenders.get(1).id()) ? 1 : 0;
    var first = contenders.get(ahead);
    var second = contenders.get(1 - ahead);
    var text =
        new Sentence.Writer()
            .plain("Combined into one score, ")
            .name(first.inProse(), ahead == 0)
            .plain(" comes out ahead in ");
    if (share.of(first.id()) == 1) {
      return text.strong("every").plain(" defensible method.").end();
    }
    return text.strong(many(share.of(first.id())) + " of 100")
        .plain(" defensible methods, ")
        .name(second.inProse(), ahead == 1)
        .plain(" in " + many(share.of(second.id())))
        .plain(", neither in " + many(share.tie()) + ".")
        .end();
  }

  /// How many of a hundred, in words at the ends.
  private static String many(double share) {
    if (share == 0) {
      return "none";
    }
    return share < 0.01
        ? "fewer than 1"
        : share > 0.99 ? "more than 99" : Long.toString(Math.round(100 * share));
  }

  /// One flip, such as `with 14.5 % of the weight on capital, not 10 %, the United States leads.`
  Sentence flip(Flip flip) {
    var text = new Sentence.Writer().plain(change(flip) + ", ");
    return who(text, flip.leader()).end();
  }

  private static String percent(double share) {
    return Numbers.trimmed(100 * share, 1) + " %";
  }

  static String change(Flip flip) {
    return switch (flip.change()) {
      case Flip.Weight w ->
          "with %s of the weight on “%s”, not %s"
              .formatted(percent(w.to()), w.title(), percent(w.from()));
      case Flip.LeftOut l -> "without “%s”".formatted(l.title());
      case Flip.OneSource s -> "with “%s” read from %s alone".formatted(s.title(), s.source());
      case Flip.Baseline b ->
          b.lastYear() == null
              ? "with the last figures as they are, not carried to today"
              : "with no figure later than " + b.lastYear();
    };
  }

  private Sentence.Writer who(Sentence.Writer text, Leader leader) {
    for (var c : contenders) {
      if (leader.is(c.id())) {
        return text.name(c.inProse(), c.equals(contenders.getFirst())).plain(" leads.");
      }
    }
    return text.plain(
        leader.equals(Leader.Open.TIE) ? "they are level." : "it is too close to call.");
  }
}
