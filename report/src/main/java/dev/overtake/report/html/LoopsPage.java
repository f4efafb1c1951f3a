package dev.overtake.report.html;

import dev.overtake.dynamics.loops.Dominance;
import dev.overtake.dynamics.loops.Loop;
import dev.overtake.dynamics.loops.Partition;
import dev.overtake.report.wording.LoopRows;
import java.util.List;
import java.util.stream.Collectors;

/// The feedback of a model as one page: for each group of stocks the causal diagram of its loops,
/// what they move, and when. It needs no script and no network.
public final class LoopsPage {
  private static final double SHARE = 0.95;
  private static final int MOST_LOOPS = 12;
  private static final int MOST_PARTITIONS = 8;

  private LoopsPage() {}

  /// The page.
  ///
  /// @param model its name
  public static String render(String model, Dominance dominance) {
    var moving = dominance.partitions().stream().filter(p -> !p.loops().isEmpty()).toList();
    var shown = moving.subList(0, Math.min(MOST_PARTITIONS, moving.size()));
    var body = new StringBuilder();
    for (var i = 0; i < shown.size(); i++) {
      partition(body, dominance.times(), shown.get(i), i + 1);
    }
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark"><title>Feedback of %s</title><style>%s%s</style></head><body>
    <a class="skip" href="#answer">Skip to the answer</a>
    <header><b>Overtake</b><nav aria-label="Parts">%s</nav></header>
    <main><section class="answer" id="answer"><p class="sub">Feedback of a model</p><h1>What drives %s?</h1><p class="lede">%s</p>%s</section>%s</main>
    <footer>Loops scored by Loops that Matter (Schoenberg, Davidsen, Eberlein 2020). Made by Overtake.</footer></body></html>
    """
        .formatted(
            Html.text(model),
            Styles.of("shell", "loops").text(),
            "",
            links(shown),
            Html.text(model),
            Html.text(answer(dominance, shown)),
            shown.isEmpty() ? "" : key(),
            body
                + (moving.size() > shown.size()
                    ? "<p class=\"small\">%d smaller groups of stocks are in the JSON result.</p>"
                        .formatted(moving.size() - shown.size())
                    : ""));
  }

  private static String links(List<Partition> shown) {
    var out = new StringBuilder();
    for (var i = 0; i < shown.size(); i++) {
      out.append("<a href=\"#p%d\">%s</a>".formatted(i + 1, Html.text(heading(shown.get(i)))));
    }
    return out.toString();
  }

  private static String heading(Partition partition) {
    var stocks = partition.stocks();
    var first = String.join(", ", stocks.subList(0, Math.min(3, stocks.size())));
    return stocks.size() > 3 ? first + " and %d more".formatted(stocks.size() - 3) : first;
  }

  private static String answer(Dominance dominance, List<Partition> shown) {
    if (dominance.partitions().isEmpty()) {
      return "The model has no feedback loop.";
    }
    if (shown.isEmpty()) {
      return "The model has feedback loops, and in this run nothing moves in them.";
    }
    return shown.stream()
        .limit(3)
        .map(p -> {
          var first = p.loops().getFirst();
          return "%s (%s) explains %s of what changes in %s over the run%s."
              .formatted(
                  first.name(),
                  LoopRows.through(first).replace(" → ", ", "),
                  LoopRows.percent(first.average()),
                  heading(p),
                  p.loops().size() > 1 ? ", the most of %,d loops".formatted(p.count()) : "");
        })
        .collect(Collectors.joining(" "));
  }

  private static String key() {
    return """
    <ul class="key loopkey"><li><i class="kr"></i>R reinforces a change</li><li><i class="kb"></i>B balances it</li><li><i class="kn"></i>U does either at times</li><li><b>+</b>&nbsp;the same way&ensp;<b>−</b>&nbsp;the opposite way&ensp;<b>±</b>&nbsp;either at times</li><li><i class="kstock"></i>stock</li><li>the thicker an arrow, the more its loops move</li></ul>
    """;
  }

  private static void partition(StringBuilder out, double[] times, Partition p, int number) {
    var loops = p.explaining(SHARE, MOST_LOOPS);
    var drawn = CausalDiagram.drawn(p, loops);
    out.append("<section id=\"p%d\" class=\"feedback\"><h2>".formatted(number))
        .append(Html.text(heading(p)))
        .append("</h2><p class=\"summary\">")
        .append(Html.text(LoopRows.title(p) + " " + LoopRows.phases(p)))
        .append("</p>");
    chooser(out, drawn, number);
    out.append(CausalDiagram.render(p, drawn));
    out.append("<p class=\"foot\">")
        .append(Html.text(left(p, drawn)))
        .append("</p>")
        .append(LoopShares.render(times, p, loops))
        .append(table(loops))
        .append("</section>");
  }

  /// Choosing a loop fades all others. Style alone does it, so a page without script has it too.
  private static void chooser(StringBuilder out, List<Chain> drawn, int number) {
    if (drawn.size() < 2) {
      return;
    }
    out.append("<fieldset class=\"choose\"><legend>Follow one loop</legend>");
    var rules = new StringBuilder("<style>");
    option(out, number, "all", "all", true);
    for (var chain : drawn) {
      var loop = chain.loop();
      option(out, number, loop.name(), loop.name(), false);
      rules.append(
          "#p%d:has(#c%d-%s:checked) .causal>g:not(.l%s){opacity:.1}"
              .formatted(number, number, loop.name(), loop.name()));
    }
    out.append("</fieldset>").append(rules).append("</style>");
  }

  private static void option(
      StringBuilder out, int number, String value, String words, boolean checked) {
    out.append(
        "<label><input type=\"radio\" name=\"c%d\" id=\"c%d-%s\"%s>%s</label>"
            .formatted(number, number, value, checked ? " checked" : "", words));
  }

  private static String left(Partition p, List<Chain> drawn) {
    var all = drawn.size() == p.loops().size() && p.complete();
    var which =
        drawn.size() == 1 ? "The strongest loop" : "The %d strongest loops".formatted(drawn.size());
    var share = LoopRows.percent(drawn.stream().mapToDouble(c -> c.loop().average()).sum());
    var whole = drawn.stream().allMatch(c -> c.variables().size() == c.loop().variables().size());
    return (all ? "All loops that move something." : which + ", with " + share + " of the change.")
        + (whole
            ? " Variables on no loop are left out."
            : " Variables that only pass on one cause are left out here; the table has them.");
  }

  private static String table(List<Loop> loops) {
    var out =
        new StringBuilder(
            "<div class=\"scroll\"><table class=\"loops\"><thead><tr><th scope=\"col\">Loop</th><th scope=\"col\" class=\"num\">Average</th><th scope=\"col\" class=\"num\">Strongest</th><th scope=\"col\" class=\"num\">Half or more</th><th scope=\"col\">Through</th></tr></thead><tbody>");
    for (var loop : loops) {
      out.append("<tr><th scope=\"row\"><b class=\"%s\">".formatted(CausalDiagram.hue(loop)))
          .append(loop.name())
          .append("</b></th>");
      for (var share : List.of(loop.average(), loop.strongest(), loop.half())) {
        out.append("<td class=\"num\">").append(LoopRows.percent(share)).append("</td>");
      }
      out.append("<td>").append(Html.text(Chain.of(loop).words())).append("</td></tr>");
    }
    return out.append(
            "</tbody></table></div><p class=\"foot\">Average: size of the loop's share in the change, over the run. Strongest: share of the run in which no loop has more. Half or more: share of the run in which it explains at least half.</p>")
        .toString();
  }
}
