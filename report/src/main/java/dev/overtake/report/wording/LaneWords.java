package dev.overtake.report.wording;

import dev.overtake.race.standing.PillarStanding;
import dev.overtake.race.value.ContenderName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is said of a pillar beside who leads in it: what the call stands on, what the last figures
/// say, and who else is ahead.
public record LaneWords(Wording wording, PillarStanding pillar) {

  /// The call for a cell: `very likely`, `too close to call`, `thin evidence`, `dated evidence`.
  public String call() {
    var call = pillar.call();
    if (call == null) {
      return "";
    }
    return call.determinable() ? footing().orElse(Wording.call(call)) : Wording.call(call);
  }

  /// `thin evidence`, or `dated evidence`; empty where a leader may be named.
  public Optional<String> footing() {
    var call = pillar.call();
    if (call == null || !call.determinable() || pillar.footing().firm()) {
      return Optional.empty();
    }
    return Optional.of(pillar.footing().thin() ? "thin evidence" : "dated evidence");
  }

  /// What a reader must know of the call, in clauses such as `one independent figure`; none where
  /// nothing is amiss.
  public List<String> notes() {
    var notes = new ArrayList<String>();
    if (footing().isPresent()) {
      notes.add(pillar.footing().thin() ? "one independent figure" : dated());
    }
    if (pillar.carriedForward()) {
      lastLeader().ifPresent(c -> notes.add("the last figures have " + c.inProse() + " ahead"));
    }
    others(pillar.ahead()).ifPresent(notes::add);
    return List.copyOf(notes);
  }

  private String dated() {
    var footing = pillar.footing();
    return "%s of %s independent figures from the last three years"
        .formatted(
            footing.recent() == 0 ? "none" : Numbers.count(footing.recent()),
            Numbers.count(footing.independent()));
  }

  private Optional<ContenderName> lastLeader() {
    var last = pillar.lastFigures();
    return last == null ? Optional.empty() : wording.contender(last.leader());
  }

  /// `Taiwan is ahead of both`; empty for nobody.
  static Optional<String> others(List<ContenderName> ahead) {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    var names = Answer.list(ahead.stream().map(ContenderName::inProse).toList());
    return Optional.of(names + (ahead.size() == 1 ? " is" : " are") + " ahead of both");
  }
}
