package dev.overtake.report.wording;

import dev.overtake.evidence.Direction;
import dev.overtake.race.call.Call;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.lead.LeadChange;
import dev.overtake.race.standing.Flag;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Standing;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Interval;
import dev.overtake.report.wording.results.Codes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A standing in words, made by rule: the same facts give the same words for either contender.
///
/// Nobody wins, beats or dominates here: contenders lead, gain, and take a lead. Sentences use
/// names in full; phrases for cells use short names.
public record Wording(Standing standing) {
  /* From here on a direction is called clear. */
  private static final double CLEAR = 0.8;
  /* Rarer lead changes are put into words alone. */
  private static final double RARE = 0.1;

  /// The title, which names the pair asked about.
  public String title() {
    return standing.bare()
        ? standing.a().name() + " and " + standing.b().name() + ": side by side"
        : RaceTitle.of(standing.title(), standing.contenders());
  }

  /// The answer in at most seven sentences: who leads where, how sure that is, which way it moves,
  /// and which lead is likely to change hands.
  public List<Sentence> answer() {
    return standing.bare() ? new SideBySide(this).sentences() : new Answer(this).sentences();
  }

  /// What past leads of this race have taught of size and speed; empty where no track record is
  /// kept.
  public Sentence lesson() {
    return TrackRecordSentence.of(standing.experience());
  }

  /// Whether the overall call survives other methods; empty when nothing can be called.
  public Sentence robustness() {
    return new RobustnessSentence(standing.contenders())
        .line(standing.bare() ? null : standing.verdict().robustness());
  }

  /// One indicator in a few sentences: the leader, by how much, since when, the momentum, and the
  /// next lead change.
  public List<Sentence> summary(IndicatorStanding s) {
    return new Summary(this, s).sentences();
  }

  /// A lead's size: `1.7×`, `21 pt`; empty when there is none to print.
  public String lead(IndicatorStanding s) {
    return s.lead() == null ? "" : Numbers.size(s, s.lead().median());
  }

  /// The 80 % interval of a lead: `1.2–3.2×`, or across parity `China 1.0× to US 3.2×`.
  public String leadInterval(IndicatorStanding s) {
    return s.lead() == null ? "" : interval(s, s.lead());
  }

  /// An interval of a lead: both ends with names when it crosses parity.
  public String interval(IndicatorStanding s, Interval lead) {
    var seen = lead.median() < 0 ? lead.mirrored() : lead;
    if (seen.low() >= 0) {
      return Numbers.sizes(s, seen.low(), seen.high());
    }
    var ahead = lead.median() < 0 ? standing.b() : standing.a();
    return "%s %s to %s %s"
        .formatted(
            other(ahead).shortName(),
            Numbers.size(s, seen.low()),
            ahead.shortName(),
            Numbers.size(s, seen.high()));
  }

  /// Who leads, for a cell: `US`, `tie`, `too close to call`, `not determinable`, `context`.
  public String leader(IndicatorStanding s) {
    if (!s.determinable()) {
      return "not determinable";
    }
    var leader = s.leader();
    return leader == null ? "context" : leader(leader);
  }

  /// A leader for a cell: `US`, `tie`, `too close to call`.
  public String leader(Leader leader) {
    return contender(leader)
        .map(ContenderName::shortName)
        .orElse(leader.equals(Leader.Open.TIE) ? "tie" : "too close to call");
  }

  /// Since when the lead is held: `since 2001`, or as long as there are figures.
  public String since(IndicatorStanding s) {
    if (s.since() != null) {
      return "since " + Numbers.year(s.since().median());
    }
    return s.flags().contains(Flag.SINCE_CENSORED) ? "as far back as the figures go" : "";
  }

  /// Which way the lead moves: `China closing 11 %/y`, `US pulling away 8 %/y`, `no clear
  /// direction`; empty when speeds mean nothing, as for a frontier.
  public String momentum(IndicatorStanding s) {
    if (s.gaining() == null || s.closing() == null) {
      return "";
    }
    var speed = Numbers.speed(s, s.closing().median());
    return gainer(s)
        .map(who -> "%s %s %s".formatted(who.shortName(), verb(s, who), speed))
        .orElse("no clear direction");
  }

  /// The contender that clearly gains on the other, if any.
  public Optional<ContenderName> gainer(IndicatorStanding s) {
    var gaining = s.gaining();
    return gaining == null
        ? Optional.empty()
        : standing.contenders().stream()
            .filter(c -> gaining.getOrDefault(c.id(), 0.0) >= CLEAR)
            .findFirst();
  }

  /// `closing` when the trailing side gains, `pulling away` when the leader does, else `gaining`.
  public String verb(IndicatorStanding s, ContenderName gainer) {
    if (!s.hasLeader()) {
      return "gaining";
    }
    var leader = s.leader();
    return leader != null && leader.is(gainer.id()) ? "pulling away" : "closing";
  }

  /// The next lead change: `56 of 100 by 2036`, or `Not by 2036, 95 of 100 runs`.
  public String change(IndicatorStanding s) {
    var change = s.leadChange();
    return change == null ? "" : change(change);
  }

  private static String change(LeadChange change) {
    return change.probability() < RARE
        ? "Not by %s, %s runs"
            .formatted(change.horizon(), Numbers.ofHundred(1 - change.probability()))
        : "%s by %s".formatted(Numbers.ofHundred(change.probability()), change.horizon());
  }

  /// What a flag means.
  public static String flag(Flag flag) {
    return switch (flag) {
      case STALE -> "stale: older than this indicator should be";
      case REVISED_DATA -> "figures of a later edition";
      case PROVISIONAL -> "provisional: will be revised";
      case BREAK -> "a break in the series";
      case SINCE_CENSORED -> "the figures begin after the lead did";
      case RIVAL_SOURCES -> "sources disagree";
      case NO_INTERVAL -> "the source gives no interval";
      case ONE_FIGURE -> "one figure of each";
      case TWO_FIGURES -> "two figures of each";
      case TWO_SOURCES -> "the two figures come from two sources";
      case CARRIED_FORWARD -> "the last figures have the other ahead";
      case OTHERS_AHEAD -> "another contender is ahead of both";
      case NEWER_FIGURE_ALONE -> "one has a newer figure without one of the other beside it";
    };
  }

  /// Why nobody can be called; empty where somebody can.
  public String reason(IndicatorStanding s) {
    return Objects.requireNonNullElse(Codes.reason(s.reason(), standing.contenders()), "");
  }

  /// Every chance: `53 % US, 38 % China, 8 % level`.
  static String chances(Chances p, List<ContenderName> pair) {
    return pair.stream()
            .map(c -> Numbers.percent(p.of(c.id())) + " " + c.shortName())
            .collect(Collectors.joining(", "))
        + ", "
        + Numbers.percent(p.tie())
        + " level";
  }

  /// A call for a cell: the word for how sure it is, `level, likely`, `too close to call`.
  public static String call(Call call) {
    var word = call.word().map(Codes::word);
    return switch (call.leader()) {
      case Leader.Contender _ -> word.orElse("");
      case Leader.Open.TIE -> "level, " + word.orElse("");
      case Leader.Open.UNDETERMINED ->
          call.determinable() ? "too close to call" : "no comparable figures";
    };
  }

  /// The contender that leads, if any.
  public Optional<ContenderName> contender(@Nullable Leader leader) {
    return leader instanceof Leader.Contender c ? contender(c.id()) : Optional.empty();
  }

  /// The contender of an id; empty for a stranger.
  public Optional<ContenderName> contender(String id) {
    return standing.contenders().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// The one on the other side.
  public ContenderName other(ContenderName c) {
    return c.equals(standing.a()) ? standing.b() : standing.a();
  }

  /// Whether a contender stands on the left.
  public boolean isA(ContenderName c) {
    return c.equals(standing.a());
  }

  /// A title as it stands inside a sentence: its first letter small unless it begins a name.
  public String inProse(String title) {
    var word = title.split("[ ,]", 2)[0];
    var name =
        word.length() < 2
            || !Character.isLowerCase(word.charAt(1))
            || standing.indicators().stream()
                .anyMatch(i -> (i.title() + " ").replace(',', ' ').contains(" " + word + " "));
    return name ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /// Whether an indicator is shown and never scored.
  public static boolean isContext(IndicatorStanding s) {
    return s.direction() == Direction.CONTEXT;
  }
}
