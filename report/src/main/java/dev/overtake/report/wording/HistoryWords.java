package dev.overtake.report.wording;

import dev.overtake.race.call.Call;
import dev.overtake.race.call.Leader;
import dev.overtake.race.history.History;
import dev.overtake.race.value.ContenderName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A history in words, and as a document.
public record HistoryWords(History history) {
  private static final int NAMED = 6;

  /// The history as a document: what changed hands, then who led, year by year.
  public static String markdown(History history) {
    var words = new HistoryWords(history);
    return new Document()
        .heading(1, words.title())
        .paragraph(words.inShort())
        .table(words.table())
        .paragraph(words.limits())
        .markdown();
  }

  /// The title, which names the pair asked about.
  public String title() {
    return "Year by year: " + RaceTitle.of(history.run().title(), history.contenders());
  }

  /// Which lanes changed hands, the latest first.
  public String inShort() {
    var levers = LeverWords.of(history.run().levers(), history.contenders());
    var changes = changes();
    var first = history.years().getFirst().asOf().getYear();
    var said =
        changes.isEmpty()
            ? "No lane has been led first by one and then by the other since %s.".formatted(first)
            : "Led first by one and then by the other since %s, the latest first: %s%s."
                .formatted(
                    first,
                    String.join("; ", changes.subList(0, Math.min(NAMED, changes.size()))),
                    changes.size() > NAMED ? "; and earlier ones" : "");
    return levers.isEmpty() ? said : levers + " " + said;
  }

  /// What the marks of revised data mean, and what a history is not.
  public String limits() {
    var last = history.years().size() - 1;
    var revised = history.years().subList(0, last).stream().mapToInt(History.Then::revised).sum();
    var called = history.years().subList(0, last).stream().mapToInt(History.Then::called).sum();
    return ("Each column uses what was known at the end of its year, called by today's methods."
            + " An asterisk: half of the lane's indicators or more are read from editions later than that day"
            + " (revised data), because no older one is kept: %s of %s calls in the past years.")
        .formatted(Numbers.whole(revised), Numbers.whole(called));
  }

  private List<String> changes() {
    var found = new ArrayList<String>();
    var years = history.years();
    for (var at = years.size() - 1; at > 0; at--) {
      for (var lane = 0; lane < years.get(at).lanes().size(); lane++) {
        var now = leader(years.get(at).lanes().get(lane).call());
        var before = before(lane, at);
        if (now.isPresent() && before.isPresent() && !before.equals(now)) {
          found.add(
              "%s, from %s to %s by %s"
                  .formatted(
                      years.get(at).lanes().get(lane).title(),
                      before.get().shortName(),
                      now.get().shortName(),
                      when(years.get(at).asOf())));
        }
      }
    }
    return found;
  }

  /// Who led a lane last before a year.
  private Optional<ContenderName> before(int lane, int at) {
    for (var year = at - 1; year >= 0; year--) {
      var leader = leader(history.years().get(year).lanes().get(lane).call());
      if (leader.isPresent()) {
        return leader;
      }
    }
    return Optional.empty();
  }

  private Optional<ContenderName> leader(@Nullable Call call) {
    return call == null
        ? Optional.empty()
        : history.contenders().stream().filter(c -> call.leader().is(c.id())).findFirst();
  }

  private static String when(LocalDate day) {
    return year(day).equals("now") ? day.toString() : "the end of " + day.getYear();
  }

  /// The head of a column: a year, or `now` for a day within one.
  public static String year(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() == 31 ? day.getYear() + "" : "now";
  }

  private Table table() {
    var header = new ArrayList<>(List.of("As of the end of"));
    history.years().forEach(t -> header.add(year(t.asOf())));
    var rows = new ArrayList<List<String>>();
    var overall = new ArrayList<>(List.of("Overall"));
    history.years().forEach(t -> overall.add(name(t.named(), t.call().determinable())));
    rows.add(overall);
    var lanes = history.years().getLast().lanes();
    for (var i = 0; i < lanes.size(); i++) {
      var row = new ArrayList<>(List.of(lanes.get(i).title()));
      var at = i;
      history.years().stream().map(t -> t.lanes().get(at)).forEach(l -> row.add(name(l)));
      rows.add(row);
    }
    return new Table(header, rows);
  }

  private String name(History.Lane lane) {
    var call = lane.call();
    return call == null
        ? ""
        : name(call.leader(), call.determinable()) + (lane.mostlyRevised() ? " \\*" : "");
  }

  private String name(Leader leader, boolean determinable) {
    return switch (leader) {
      case Leader.Contender c ->
          history.contenders().stream()
              .filter(n -> n.id().equals(c.id()))
              .map(ContenderName::shortName)
              .findFirst()
              .orElse(c.id());
      case Leader.Open.TIE -> "level";
      case Leader.Open.UNDETERMINED -> determinable ? "open" : "n/d";
    };
  }
}
