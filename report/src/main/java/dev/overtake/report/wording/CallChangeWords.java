package dev.overtake.report.wording;

import dev.overtake.race.call.Leader;
import dev.overtake.race.history.Answered.Kind;
import dev.overtake.race.history.CallChanges;
import dev.overtake.race.history.Cause;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.value.ContenderName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which calls changed since an earlier answer, and why, in words.
public record CallChangeWords(CallChanges of) {
  private static final int CAUSES = 4;

  /// The changes as a document.
  public static Document document(CallChanges changes) {
    var words = new CallChangeWords(changes);
    var document =
        new Document()
            .heading(
                1,
                "What changed since %s: %s"
                    .formatted(changes.since(), new Wording(changes.standing()).title()))
            .paragraph(words.inShort());
    if (!changes.changes().isEmpty()) {
      document.table(words.table());
    }
    return document;
  }

  /// How many calls changed, and whether the answer itself did.
  public String inShort() {
    var race = of.changes().stream().filter(c -> c.subject().kind() == Kind.RACE).findFirst();
    var lanes = count(Kind.PILLAR);
    var indicators = count(Kind.INDICATOR);
    if (of.changes().isEmpty()) {
      return "No call is another one than on " + of.since() + ".";
    }
    return (race.isPresent()
            ? "The overall call changed: " + turn(race.get()) + "."
            : "The overall call is the same: " + leader(of.standing().named()) + ".")
        + others(lanes, indicators);
  }

  private String others(int lanes, int indicators) {
    var parts = new ArrayList<String>();
    if (lanes > 0) {
      parts.add(Numbers.count(lanes) + (lanes == 1 ? " lane" : " lanes"));
    }
    if (indicators > 0) {
      parts.add(Numbers.count(indicators) + (indicators == 1 ? " indicator" : " indicators"));
    }
    return parts.isEmpty()
        ? ""
        : " Other calls than on %s: %s.".formatted(of.since(), String.join(" and ", parts));
  }

  private int count(Kind kind) {
    return (int) of.changes().stream().filter(c -> c.subject().kind() == kind).count();
  }

  private Table table() {
    return new Table(
        List.of("Call", "Before", "Now", "Why"),
        of.changes().stream()
            .map(c -> List.of(name(c), leader(c.before()), leader(c.now()), why(c)))
            .toList());
  }

  /// What the call is about: `Overall`, `Lane: Chips`, `Robots installed`.
  public String name(CallChanges.Changed c) {
    return switch (c.subject().kind()) {
      case RACE -> "Overall";
      case PILLAR -> "Lane: " + c.title();
      case INDICATOR -> c.title();
    };
  }

  private String turn(CallChanges.Changed c) {
    return leader(c.before()) + " before, now " + leader(c.now());
  }

  private String leader(@Nullable Leader leader) {
    return switch (leader) {
      case null -> "not there";
      case Leader.Contender c -> name(c.id());
      case Leader.Open.TIE -> "level";
      case Leader.Open.UNDETERMINED -> "nobody";
    };
  }

  private String name(String id) {
    return of.standing().contenders().stream()
        .filter(c -> c.id().equals(id))
        .map(ContenderName::shortName)
        .findFirst()
        .orElse(id);
  }

  /// Why a call changed, in one or a few clauses; both contenders' figures in one.
  public String why(CallChanges.Changed c) {
    var own = c.subject().kind() == Kind.INDICATOR;
    var clauses = new LinkedHashMap<String, List<String>>();
    for (var cause : c.causes()) {
      clauses.computeIfAbsent(kind(cause, own), k -> new ArrayList<>()).add(figures(cause));
    }
    var all = new ArrayList<String>();
    clauses.forEach((kind, figures) -> {
      var said = figures.stream().filter(f -> !f.isEmpty()).collect(Collectors.joining(", "));
      all.add(said.isEmpty() ? kind : kind + ": " + said);
    });
    var more = all.size() - CAUSES;
    return all.stream().limit(CAUSES).collect(Collectors.joining("; "))
        + (more > 0 ? "; and %s more".formatted(Numbers.count(more)) : "");
  }

  private static String kind(Cause cause, boolean own) {
    return switch (cause) {
      case Cause.NewFigure f -> "new figures" + in(f.title(), own);
      case Cause.Revision r ->
          (r.before().source().equals(r.now().source()) ? "revision" : "another source")
              + in(r.title(), own);
      case Cause.Withdrawn w -> "figures taken back" + in(w.title(), own);
      case Cause.OtherTables _ -> "the tables are others, in what no last figure shows";
      case Cause.OtherMethod _ -> "another version, seed or method";
      case Cause.Time _ -> "time: the same figures, carried on to another day";
    };
  }

  private String figures(Cause cause) {
    return switch (cause) {
      case Cause.NewFigure f ->
          name(f.contender())
              + " "
              + figure(f.now())
              + (f.before() == null ? "" : " after " + figure(f.before()));
      case Cause.Revision r ->
          name(r.contender())
              + " "
              + figure(r.now())
              + ", before "
              + Numbers.value(r.before().value());
      case Cause.Withdrawn w -> name(w.contender()) + " " + figure(w.before());
      case Cause.OtherTables _, Cause.OtherMethod _, Cause.Time _ -> "";
    };
  }

  private static String in(String title, boolean own) {
    return own ? "" : " in “" + title + "”";
  }

  private static String figure(Latest f) {
    return Numbers.value(f.value()) + " in " + f.period();
  }
}
