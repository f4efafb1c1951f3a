package dev.overtake.exposure.scenario;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.bill.Use.Fallback;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what becomes of a use: of its needs, of its duties, and of what may take over.
///
/// A need that keeps counts 1. One that stops counts what its best surviving fallback is worth; one
/// that is unknown counts the same at least and 1 at most. A use is worth its worst need.
public final class UseJudge {
  private final LocalDate day;
  private final Found found;

  /// Whether the tables know a replacement for a component that survives a scenario.
  @FunctionalInterface
  public interface Found {
    boolean replacement(String component, Scenario scenario);
  }

  public UseJudge(LocalDate day, Found found) {
    this.day = day;
    this.found = found;
  }

  UseResult judge(Use use, Judgement judgement) {
    var duties = judgement.duties(use);
    var outcome = duties.outcome();
    var low = duties.outcome() == Outcome.KEEPS ? 1.0 : 0.0;
    var high = duties.outcome() == Outcome.STOPS ? 0.0 : 1.0;
    var reasons = new ArrayList<>(duties.reasons());
    var fallback = "";
    for (var need : use.needs()) {
      var judged = judgement.whole(need);
      outcome = outcome.with(judged.outcome());
      reasons.addAll(judged.reasons());
      if (judged.outcome() == Outcome.KEEPS) {
        continue;
      }
      var safe = best(use, need, judgement, false);
      var hoped = best(use, need, judgement, true);
      var tables =
          found.replacement(need, judgement.scenario()) ? Standby.KNOWN_TO_TABLES.worth() : 0;
      low = Math.min(low, Math.max(worth(safe), tables));
      high =
          Math.min(high, judged.outcome() == Outcome.UNKNOWN ? 1 : Math.max(worth(hoped), tables));
      fallback = safe == null ? fallback : safe.component();
    }
    return new UseResult(use.id(), use.title(), outcome, low, high, fallback, reasons);
  }

  private @Nullable Fallback best(Use use, String need, Judgement judgement, boolean hopeful) {
    Fallback best = null;
    for (var fallback : use.fallbacks()) {
      var fits =
          fallback.replaces().isEmpty()
              ? judgement.alike(fallback.component(), need)
              : fallback.replaces().equals(need);
      if (fits && !fallback.component().equals(need)) {
        var outcome = judgement.whole(fallback.component()).outcome();
        var survives = outcome == Outcome.KEEPS || (hopeful && outcome == Outcome.UNKNOWN);
        if (survives && (best == null || worth(fallback) > worth(best))) {
          best = fallback;
        }
      }
    }
    return best;
  }

  private double worth(@Nullable Fallback fallback) {
    return fallback == null ? 0 : Standby.of(fallback.tested(), day).worth();
  }

  public List<UseResult> all(Bill bill, Judgement judgement) {
    return bill.uses().stream().map(u -> judge(u, judgement)).toList();
  }
}
