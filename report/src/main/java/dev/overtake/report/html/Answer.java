package dev.overtake.report.html;

import dev.overtake.race.call.Leader;
import dev.overtake.race.standing.PillarStanding;
import dev.overtake.report.wording.results.Codes;
import java.util.List;

/// The top of the page: the question, the answer in one paragraph, and who leads which pillar.
final class Answer {
  private Answer() {}

  static String render(View view) {
    var s = view.standing();
    return """
    <section id="answer" class="answer">
    <p class="small">%s · as of <time datetime="%s">%s</time></p>
    <h1>%s</h1>
    <div class="two"><p class="lede">%s</p>%s</div>
    <p class="call"><strong>Does the answer survive other methods?</strong> %s</p>
    %s</section>
    """
        .formatted(
            Html.text(s.title()),
            s.asOf(),
            Html.text(Dates.words(s.asOf())),
            Html.text(s.question()),
            Phrases.prose(view.wording().answer()),
            board(view),
            robustness(view),
            lesson(view));
  }

  private static String lesson(View view) {
    var lesson = view.wording().lesson();
    return lesson.isEmpty()
        ? ""
        : "<p class=\"call\">" + Phrases.prose(List.of(lesson)) + "</p>\n    ";
  }

  private static String robustness(View view) {
    var line = view.wording().robustness();
    return line.isEmpty()
        ? "Nothing can be called, so there is nothing to try other methods on."
        : Phrases.prose(List.of(line));
  }

  private static String board(View view) {
    return "<div class=\"board\">"
        + column(view, view.a().id(), view.a().name() + " leads")
        + column(view, view.b().id(), view.b().name() + " leads")
        + column(view, "", "Neither leads")
        + "</div>";
  }

  private static String column(View view, String leader, String head) {
    var items = new StringBuilder();
    for (var pillar : view.standing().pillars()) {
      var of = pillar.leader();
      var call = pillar.call();
      if (call == null || of == null || view.shown(pillar.id()).isEmpty()) {
        continue;
      }
      var side = view.side(of);
      if (leader.isEmpty() ? side.equals("n") : of.is(leader)) {
        items
            .append("<li><a href=\"#lane-")
            .append(Html.id(pillar.id()))
            .append("\">")
            .append(Html.text(pillar.title()))
            .append("</a><span>")
            .append(Html.text(Codes.call(call) + ", " + momentum(view, pillar)))
            .append("</span></li>");
      }
    }
    if (items.isEmpty()) {
      return leader.isEmpty()
          ? ""
          : "<div><h2>"
              + View.mark(view.side(leader))
              + Html.text(head)
              + "</h2><p class=\"small\">in no pillar</p></div>";
    }
    return "<div"
        + (leader.isEmpty() ? " class=\"neither\"" : "")
        + "><h2>"
        + View.mark(view.side(leader))
        + Html.text(head)
        + "</h2><ul>"
        + items
        + "</ul></div>";
  }

  static String momentum(View view, PillarStanding pillar) {
    var gainer = pillar.momentum().gainer();
    if (gainer.isEmpty()) {
      return "no clear direction";
    }
    var who = view.name(gainer.get()).shortName();
    var leader = pillar.leader();
    if (!(leader instanceof Leader.Contender)) {
      return who + " gaining";
    }
    return who + (leader.is(gainer.get()) ? " pulling away" : " closing");
  }
}
