package dev.overtake.race.history;

import dev.overtake.evidence.Period;
import dev.overtake.race.call.Leader;
import dev.overtake.race.history.Answered.Kind;
import dev.overtake.race.history.Answered.Subject;
import dev.overtake.race.standing.IndicatorStanding;
import dev.overtake.race.standing.Latest;
import dev.overtake.race.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which calls of a standing differ from an earlier answer, and why.
///
/// @param since the day of the earlier answer
/// @param standing the later one
/// @param changes of the race, then of pillars, then of indicators
public record CallChanges(LocalDate since, Standing standing, List<Changed> changes) {

  /// A call that is another one.
  ///
  /// @param title of the pillar or indicator; empty for the race
  /// @param before null where the earlier answer did not have it
  /// @param now null where the later one has not
  /// @param causes never empty; figures where any differs, another method where there is one, and
  ///   time where there is nothing else
  public record Changed(
      Subject subject,
      String title,
      @Nullable Leader before,
      @Nullable Leader now,
      List<Cause> causes) {
    public Changed {
      causes = List.copyOf(causes);
    }
  }

  public CallChanges {
    changes = List.copyOf(changes);
  }

  /// The differences.
  ///
  /// @throws IllegalArgumentException when they answer about another race or other contenders
  public static CallChanges between(Answered earlier, Answered later, Standing standing) {
    if (!earlier.race().equals(later.race())) {
      throw new IllegalArgumentException(
          "the earlier answer is about '" + earlier.race() + "', not '" + later.race() + "'");
    }
    if (!new TreeSet<>(earlier.contenders()).equals(new TreeSet<>(later.contenders()))) {
      throw new IllegalArgumentException(
          "the earlier answer compares " + String.join(" and ", earlier.contenders()));
    }
    return new CallChanges(earlier.asOf(), standing, new Maker(earlier, later, standing).changes());
  }

  private record Maker(Answered earlier, Answered later, Standing standing) {

    List<Changed> changes() {
      var subjects = new TreeSet<>(earlier.calls().keySet());
      subjects.addAll(later.calls().keySet());
      var changed = new ArrayList<Changed>();
      for (var subject : subjects) {
        var before = earlier.calls().get(subject);
        var now = later.calls().get(subject);
        if (!named(before).equals(named(now))) {
          changed.add(new Changed(subject, title(subject), before, now, causes(subject)));
        }
      }
      return changed;
    }

    /// What was not there named nobody.
    private static Leader named(@Nullable Leader leader) {
      return leader == null ? Leader.Open.UNDETERMINED : leader;
    }

    private String title(Subject subject) {
      return switch (subject.kind()) {
        case RACE -> "";
        case PILLAR ->
            standing.pillars().stream()
                .filter(p -> p.id().equals(subject.id()))
                .map(p -> p.title())
                .findFirst()
                .orElse(subject.id());
        case INDICATOR -> title(subject.id());
      };
    }

    private String title(String indicator) {
      return standing.indicator(indicator).map(IndicatorStanding::title).orElse(indicator);
    }

    /// Of figures those of the subject; of a pillar or the race, those of indicators whose call
    /// changed, or else of all.
    private List<Cause> causes(Subject subject) {
      var causes = new ArrayList<Cause>();
      var members = members(subject);
      var turned = members.stream().filter(this::turned).toList();
      (turned.isEmpty() ? members : turned).forEach(i -> figures(i, causes));
      if (causes.isEmpty() && !earlier.evidence().equals(later.evidence())) {
        causes.add(new Cause.OtherTables());
      }
      if (!earlier.method().equals(later.method())) {
        causes.add(new Cause.OtherMethod());
      }
      if (causes.isEmpty()) {
        causes.add(new Cause.Time());
      }
      return causes;
    }

    private List<String> members(Subject subject) {
      var ids = new TreeSet<>(earlier.figures().keySet());
      ids.addAll(later.figures().keySet());
      return switch (subject.kind()) {
        case INDICATOR -> List.of(subject.id());
        case RACE -> ids.stream().filter(this::called).toList();
        case PILLAR -> ids.stream().filter(i -> called(i) && in(i, subject.id())).toList();
      };
    }

    /// Context is never called.
    private boolean called(String indicator) {
      var subject = new Subject(Kind.INDICATOR, indicator);
      return earlier.calls().containsKey(subject) || later.calls().containsKey(subject);
    }

    private boolean in(String indicator, String pillar) {
      return standing.indicator(indicator).filter(s -> s.pillar().equals(pillar)).isPresent();
    }

    private boolean turned(String indicator) {
      var subject = new Subject(Kind.INDICATOR, indicator);
      return !named(earlier.calls().get(subject)).equals(named(later.calls().get(subject)));
    }

    private void figures(String indicator, List<Cause> causes) {
      var before = earlier.figures().getOrDefault(indicator, Map.of());
      var now = later.figures().getOrDefault(indicator, Map.of());
      for (var contender : later.contenders()) {
        figure(indicator, contender, before.get(contender), now.get(contender), causes);
      }
    }

    private void figure(
        String indicator,
        String contender,
        @Nullable Latest before,
        @Nullable Latest now,
        List<Cause> causes) {
      var title = title(indicator);
      if (now == null) {
        if (before != null) {
          causes.add(new Cause.Withdrawn(indicator, title, contender, before, null));
        }
      } else if (before == null || end(now).isAfter(end(before))) {
        causes.add(new Cause.NewFigure(indicator, title, contender, before, now));
      } else if (end(now).isBefore(end(before))) {
        causes.add(new Cause.Withdrawn(indicator, title, contender, before, now));
      } else if (differ(before.value(), now.value()) || !before.source().equals(now.source())) {
        causes.add(new Cause.Revision(indicator, title, contender, before, now));
      }
    }

    private static LocalDate end(Latest figure) {
      return Period.parse(figure.period()).end();
    }

    /* A kept answer has six digits. */
    private static boolean differ(double before, double now) {
      return Math.abs(before - now) > 1e-5 * Math.max(Math.abs(before), Math.abs(now));
    }
  }
}
