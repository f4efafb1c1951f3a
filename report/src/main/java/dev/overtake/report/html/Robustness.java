package dev.overtake.report.html;

import dev.overtake.race.audit.Audit;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.Numbers;
import dev.overtake.report.wording.Table;

/// Whether the answer survives other methods: the shares as one bar from left to right, what they
/// hang on, and what flips the call.
final class Robustness {
  private Robustness() {}

  static String render(Audit audit) {
    var words = new AuditDocument(audit);
    return """
    <section id="robustness"><h2>Does the answer survive other methods?</h2>
    <p class="sub">%s</p>
    %s
    <h3>What the call hangs on</h3>%s
    <details><summary>Choice by choice</summary>%s</details>
    %s<details><summary>Break-even weights of pillars</summary>%s</details>
    <details><summary>Ranks of all contenders</summary>%s</details>
    <p class="small">%s</p></section>
    """
        .formatted(
            Html.text(words.inShort().replace("**", "")),
            bar(audit),
            table(words.effects()),
            table(words.alternatives()),
            audit.flips().isEmpty() ? "" : "<h3>What flips it</h3>" + table(words.flips()),
            table(words.weights()),
            table(words.ranks()),
            Html.text(words.origin()));
  }

  private static String bar(Audit audit) {
    var a = audit.contenders().get(0);
    var b = audit.contenders().get(1);
    var left = audit.share().of(a.id());
    var right = audit.share().of(b.id());
    var said =
        "%s ahead in %s methods, neither in %s, %s in %s"
            .formatted(
                a.name(),
                Numbers.ofHundred(left),
                Numbers.hundredths(1 - left - right),
                b.name(),
                Numbers.hundredths(right));
    return """
    <svg class="shares" width="100%%" height="18" role="img" aria-label="%s">%s%s%s</svg>
    <p class="small"><span class="ta">%s</span> %s · neither %s · <span class="tb">%s</span> %s</p>\
    """
        .formatted(
            Html.text(said),
            part("fa", 0, left),
            part("fn", left, 1 - left - right),
            part("fb", 1 - right, right),
            Html.text(a.name()),
            Numbers.hundredths(left),
            Numbers.hundredths(1 - left - right),
            Html.text(b.name()),
            Numbers.hundredths(right));
  }

  private static String part(String hue, double from, double width) {
    return "<rect class=\"%s\" x=\"%s\" width=\"%s\" height=\"18\"/>"
        .formatted(hue, Svg.percent(100 * from), Svg.percent(100 * Math.max(0, width)));
  }

  private static String table(Table table) {
    var out = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
    table
        .header()
        .forEach(h -> out.append("<th scope=\"col\">").append(Html.text(h)).append("</th>"));
    out.append("</tr></thead><tbody>");
    for (var row : table.rows()) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(Html.text(cell)).append("</td>"));
      out.append("</tr>");
    }
    return out.append("</tbody></table></div>").toString();
  }
}
