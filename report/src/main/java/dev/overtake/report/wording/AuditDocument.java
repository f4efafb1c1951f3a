package dev.overtake.report.wording;

import dev.overtake.race.audit.Audit;
import dev.overtake.race.audit.Flip;
import dev.overtake.race.audit.PillarWeight;
import dev.overtake.race.call.Chances;
import dev.overtake.race.call.Leader;
import dev.overtake.race.value.ContenderName;
import dev.overtake.race.value.Measured;
import dev.overtake.report.wording.results.LeverOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An audit as a document: does the answer survive other methods, what does it hang on, and what
/// flips it.
public record AuditDocument(Audit audit) {
  private static final int FLIPS = 12;
  private static final int RANKS = 5;
  /* Below this a choice changes next to nothing. */
  private static final double NOTHING = 0.02;

  /// The document of an audit.
  public static Document of(Audit audit) {
    return new AuditDocument(audit).document();
  }

  private Document document() {
    var document = new Document();
    document.heading(
        1,
        "Does the answer survive other methods? "
            + RaceTitle.of(audit.run().title(), audit.contenders()));
    document.paragraph(inShort());
    document.heading(2, "What the call hangs on");
    document.paragraph(
        "The share of the variance of the call (who leads, or neither) that each choice explains:"
            + " alone, and with everything it interacts with, with 90 % intervals.");
    document.table(effects());
    document.heading(2, "Choice by choice");
    document.paragraph(
        "In how many of 100 methods with the alternative each comes out ahead; then the same over"
            + " the draws of the standing with that choice alone changed, and whom that would"
            + " call.");
    document.table(alternatives());
    document.heading(2, "What flips it");
    document.paragraph(
        audit.flips().isEmpty()
            ? "No single change of a pillar's weight, an indicator, a source or a year flips the"
                + " call of the standing."
            : "Single changes of the standing's own method that change its call, smallest first, by"
                + " the weight that they move or that rests on them.");
    if (!audit.flips().isEmpty()) {
      document.table(flips());
    }
    if (!audit.pillars().isEmpty()) {
      document.heading(2, "Break-even weights");
      document.paragraph(
          "The share of the weight of a pillar, the others in proportion, at which neither is"
              + " expected ahead, and the nearest share at which the call itself changes.");
      document.table(weights());
    }
    document.heading(2, "What each lever would do");
    document.paragraph(
        "What `overtake standing` would call with one more option. Of single indicators those that"
            + " change the call.");
    document.table(levers());
    document.heading(2, "Ranks");
    document.paragraph(
        "In how many of 100 methods a contender takes each rank among those with figures enough.");
    document.table(ranks());
    document.paragraph(origin());
    return document;
  }

  /// The whole in one paragraph, stress in `**`.
  public String inShort() {
    var survival = new RobustnessSentence(audit.contenders());
    var text = new StringBuilder();
    text.append(call()).append(' ').append(survival.shares(audit.share()).text());
    var most = audit.mattersMost();
    if (most.isEmpty()) {
      text.append(" Every method gives the same answer.");
    } else {
      var others =
          audit.factors().stream()
              .filter(f -> !f.equals(most.get()))
              .allMatch(f -> f.total().value() < NOTHING);
      text.append(" What matters most: **“")
          .append(AuditQuestions.question(most.get()))
          .append(others ? "”**, and nothing else" : "”**")
          .append(" (total effect ")
          .append(two(most.get().total().value()))
          .append(").");
    }
    var first = audit.flips().stream().findFirst();
    first.ifPresent(f ->
        text.append(" The smallest change that flips the call: **")
            .append(survival.flip(f).text())
            .append("**"));
    return text.toString();
  }

  private String call() {
    var leader = audit.call().leader();
    var words =
        leader instanceof Leader.Contender c
            ? name(c.id()) + " leads"
            : leader.equals(Leader.Open.TIE) ? "They are level" : "Too close to call";
    var chances = audit.call().chances();
    var said = chances == null ? "" : ": " + Wording.chances(chances, audit.contenders());
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + said + ".";
  }

  /// What share of the variance of the call each choice explains.
  public Table effects() {
    return new Table(
        List.of("Choice", "Alone", "With interactions"),
        audit.factors().stream()
            .map(f -> List.of(AuditQuestions.question(f), effect(f.first()), effect(f.total())))
            .toList());
  }

  private static String effect(Measured m) {
    return two(m.value()) + " (" + two(m.low()) + " to " + two(m.high()) + ")";
  }

  /// What each alternative says, with all others and alone.
  public Table alternatives() {
    var names =
        audit.contenders().get(0).shortName()
            + ", "
            + audit.contenders().get(1).shortName()
            + ", neither";
    var rows = new ArrayList<List<String>>();
    for (var factor : audit.factors()) {
      for (var alternative : factor.alternatives()) {
        rows.add(
            List.of(
                AuditQuestions.question(factor),
                AuditQuestions.answer(alternative.option()),
                of(alternative.share()),
                of(alternative.alone()),
                shortName(alternative.call())));
      }
    }
    return new Table(List.of("Choice", "Alternative", "All: " + names, "Alone", "Call"), rows);
  }

  private String of(Chances share) {
    var contenders = audit.contenders();
    return Stream.of(
            share.of(contenders.get(0).id()), share.of(contenders.get(1).id()), share.tie())
        .map(Numbers::hundredths)
        .collect(Collectors.joining(", "));
  }

  /// The smallest changes that flip the call.
  public Table flips() {
    return new Table(
        List.of("Weight", "Call", "Change"),
        audit.flips().stream()
            .limit(FLIPS)
            .map(f ->
                List.of(
                    f.change() instanceof Flip.Baseline ? "all" : Numbers.percent(f.touched()),
                    shortName(f.leader()),
                    RobustnessSentence.change(f)))
            .toList());
  }

  /// Break-even weights by pillar.
  public Table weights() {
    return new Table(
        List.of("Pillar", "Weight", "Break-even", "Less", "More", "Call changes at", "To"),
        audit.pillars().stream().map(this::row).toList());
  }

  private List<String> row(PillarWeight p) {
    var even = p.breakEven();
    var changes = p.callChanges();
    return List.of(
        p.title(),
        Numbers.percent(p.weight()),
        even == null ? "none" : Numbers.percent(even.share()),
        even == null ? "" : shortName(Leader.of(even.below())),
        even == null ? "" : shortName(Leader.of(even.above())),
        changes == null ? "never" : Numbers.percent(changes.share()),
        changes == null ? "" : shortName(changes.leader()));
  }

  /// What pulling each lever alone would do; of indicators left out those that change the call.
  public Table levers() {
    var pillars = audit.pillars().stream().map(PillarWeight::pillar).toList();
    var contenders = audit.contenders();
    return new Table(
        List.of("Call", "Changes", "Probabilities", "Option"),
        audit.levers().stream()
            .filter(e ->
                e.changes()
                    || e.lever().without().isEmpty()
                    || pillars.containsAll(e.lever().without()))
            .map(e -> {
              var chances = e.call().chances();
              return List.of(
                  shortName(e.call().leader()),
                  e.changes() ? "yes" : "",
                  chances == null ? "" : Wording.chances(chances, contenders),
                  LeverOption.of(e.lever()));
            })
            .toList());
  }

  /// How often each contender takes each rank.
  public Table ranks() {
    var header = new ArrayList<>(List.of("Contender", "Ranked"));
    IntStream.rangeClosed(1, RANKS).forEach(r -> header.add(Integer.toString(r)));
    header.add("Lower");
    return new Table(
        header,
        audit.ranks().stream()
            .map(r -> {
              var row = new ArrayList<>(List.of(r.name(), Numbers.hundredths(r.ranked())));
              var left = r.ranked();
              for (var i = 0; i < RANKS; i++) {
                var share = i < r.share().size() ? r.share().get(i) : 0;
                left -= share;
                row.add(share == 0 ? "" : Numbers.hundredths(share));
              }
              row.add(left < 1e-9 ? "" : Numbers.hundredths(left));
              return List.copyOf(row);
            })
            .toList());
  }

  /// What it rests on.
  public String origin() {
    var run = audit.run();
    return ("%s methods for the shares, %s evaluations for the effects. As of %s, engine %s, seed"
            + " %s, evidence %s.")
        .formatted(
            Numbers.value(audit.methods()),
            Numbers.value(audit.evaluations()),
            run.asOf(),
            run.engine(),
            run.seed(),
            run.evidence().substring(0, Math.min(12, run.evidence().length())));
  }

  private String name(String id) {
    return audit.contenders().stream()
        .filter(c -> c.id().equals(id))
        .map(ContenderName::inProse)
        .findFirst()
        .orElse(id);
  }

  private String shortName(Leader leader) {
    return audit.contenders().stream()
        .filter(c -> leader.is(c.id()))
        .map(ContenderName::shortName)
        .findFirst()
        .orElse(leader.equals(Leader.Open.TIE) ? "level" : "open");
  }

  private static String two(double x) {
    return Numbers.fixed(Math.max(0, x), 2);
  }
}
