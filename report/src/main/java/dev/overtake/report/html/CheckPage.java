package dev.overtake.report.html;

import dev.overtake.claims.CheckResult;
import dev.overtake.evidence.Race;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.results.Check;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes checked documents as one page: the text on the left, a card beside each claim.
///
/// It needs no script and no network. Paragraphs and cards stand in the same row, so that a card is
/// always level with what it is about; on a narrow screen it follows it.
public record CheckPage(Check check, List<String> texts, Race race) {

  /// The page.
  public static String render(CheckResult result, Race race) {
    var texts = result.documents().stream().map(d -> d.document().text()).toList();
    var page = new CheckPage(CheckWording.of(result, race), texts, race);
    return Html.page((out, tags) -> JtecheckGenerated.render(out, tags, page));
  }

  Shell shell() {
    var parts = documents().stream().map(d -> new Shell.Part(d.id(), d.title())).toList();
    return new Shell(
        "Claims checked", Styles.of("shell", "check"), "text", "text", "Documents", parts);
  }

  List<CheckedDocument> documents() {
    return IntStream.range(0, texts.size())
        .mapToObj(
            i -> new CheckedDocument(check.documents().get(i), texts.get(i), "d" + (i + 1), race))
        .toList();
  }

  String asOf() {
    return check.asOf().toString();
  }

  /// What documents say against and after one another.
  List<String> between() {
    return Stream.concat(
            check.contradictions().stream().map(c -> c.a() + " and " + c.b() + ": " + c.why()),
            check.origins().stream().map(o -> o.path() + " after " + o.same() + ": " + o.why()))
        .toList();
  }
}
