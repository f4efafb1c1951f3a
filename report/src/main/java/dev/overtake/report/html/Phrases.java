package dev.overtake.report.html;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Wording;
import dev.overtake.report.wording.results.Codes;
import java.util.Locale;

/// The words of cells, from the words that every rendering shares.
///
/// @param view what is shown
/// @param s the indicator spoken of
record Phrases(View view, IndicatorStanding s) {
  private static final char NO_BREAK = 0xA0;

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private Wording wording() {
    return view.wording();
  }

  /// Who leads, a contender by its full name.
  String leader() {
    var leader = s.leader();
    return leader instanceof Leader.Contender c && s.determinable()
        ? view.name(c.id()).name()
        : capital(wording().leader(s));
  }

  /// The line under the leader: the word and since when, or the probabilities, or the reason.
  String certainty() {
    if (!s.determinable()) {
      return wording().reason(s);
    }
    if (s.leader() == null) {
      return "shown, not scored";
    }
    if (!s.hasLeader()) {
      return probabilities();
    }
    var since = wording().since(s);
    return Codes.call(s.call()) + (since.isEmpty() ? "" : ", " + since);
  }

  /// The probabilities of either lead and of a tie.
  String probabilities() {
    var p = s.chances();
    return p == null
        ? ""
        : "%s %s, %s %s, tie %s"
            .formatted(
                view.a().shortName(),
                Numbers.percent(p.of(view.a().id())),
                view.b().shortName(),
                Numbers.percent(p.of(view.b().id())),
                Numbers.percent(p.tie()))
            .replace(" %", NO_BREAK + "%");
  }

  /// Which way it moves, without the speed.
  String momentum() {
    if (s.closing() == null || s.gaining() == null) {
      return "not estimated";
    }
    return wording()
        .gainer(s)
        .map(who -> who.shortName() + " " + wording().verb(s, who))
        .orElse("no clear direction");
  }

  /// How fast, with the 80 % interval; how sure, where no direction is clear.
  String speed() {
    var closing = s.closing();
    var gaining = s.gaining();
    if (closing == null || gaining == null) {
      return "";
    }
    if (wording().gainer(s).isPresent()) {
      return Numbers.speed(s, closing.median()) + " (" + Numbers.speeds(s, closing) + ")";
    }
    var ahead = closing.median() < 0 ? view.b() : view.a();
    return ahead.shortName()
        + " gains in "
        + Numbers.ofHundred(gaining.getOrDefault(ahead.id(), 0.0));
  }

  /// The hue of whoever clearly gains.
  String gainingSide() {
    return wording().gainer(s).map(who -> view.side(who.id())).orElse("n");
  }

  /// The next lead change, in frequencies.
  String change() {
    var words = wording().change(s);
    return words.isEmpty() ? s.hasLeader() && s.determinable() ? "not estimated" : "–" : words;
  }

  /// The older of the two last periods.
  String period() {
    var periods = s.latest().values().stream().map(l -> l.period()).sorted().toList();
    return periods.isEmpty() ? "–" : periods.getFirst();
  }

  /// The unit of differences, short enough to stand beside a number; in full under the name.
  String shortUnit() {
    var unit = Numbers.own(s);
    return unit.equals(" months") ? " mo" : unit.length() > 6 ? " pt" : unit;
  }

  /// Words of the same lead with the short unit.
  String inShort(String words) {
    return s.comparedByRatio() ? words : words.replace(Numbers.own(s), shortUnit());
  }

  /// The title for cells.
  String shortTitle() {
    return s.shortTitle().isBlank() ? s.title() : s.shortTitle();
  }

  /// The first words of the caveats.
  String caveat() {
    var first = s.caveats().split("[.:;](\\s|$)", 2)[0].strip();
    return first.length() <= 64 ? first : "read the caveat";
  }
}
