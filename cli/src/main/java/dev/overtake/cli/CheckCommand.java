package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Refusal;
import dev.overtake.application.question.CheckQuestion;
import dev.overtake.application.question.RaceScope;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake check`: the claims of documents against a race's evidence.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake check article.txt                       claims and verdicts%n"
            + "  overtake check article.md -o article.html        the text with a card beside each claim%n"
            + "  overtake check a.txt b.txt --date 2025-08-02     also what they say against each other%n"
            + "  overtake check article.txt -o readings.json      to fix how claims were read%n"
            + "  overtake check draft.txt --readings readings.json%n"
            + "  cat article.txt | overtake check -%n"
            + "  find texts -name '*.md' | overtake check --list -%n"
            + "%n")
final class CheckCommand extends Answering {

  @Mixin private RaceOptions options = new RaceOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Texts to check; - is standard input. What cannot be read is reported, and the rest checked.")
  private List<String> files = List.of();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "Also check the files it names, one a line; - is standard input.")
  private @Nullable String list;

  @Option(
      names = "--race",
      paramLabel = "RACE",
      description = "Whose evidence. Default: ${DEFAULT-VALUE}.")
  private String race = Catalogue.FLAGSHIP;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The documents' date, over their own.")
  private @Nullable String date;

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description =
          "The JSON of an earlier check, in which claims marked \"fixed\": true are taken as they"
              + " stand there.")
  private @Nullable String readings;

  @Option(names = "--claim-review", description = "Write schema.org ClaimReview as JSON-LD.")
  private boolean claimReview;

  @Override
  CheckQuestion question() {
    var documents = named().stream().map(file -> StandardInput.or(file, "-")).toList();
    var fixed = readings == null ? null : StandardInput.or(readings, "-");
    return new CheckQuestion(options.scope(race), documents, date, claimReview, fixed);
  }

  @Override
  Set<Format> formats() {
    return new CheckQuestion(RaceScope.of(race), List.of(), null, false, null).forms().formats();
  }

  @Override
  public Integer call() throws IOException {
    var question = question();
    output.format(question);
    var answer = Session.application().ask(question);
    answer.unread().forEach(r -> Session.stderr().println("error: " + r.getMessage()));
    if (!answer.result().documents().isEmpty()) {
      output.write(question, answer);
    }
    return answer.unread().isEmpty() ? 0 : Exit.of(answer.unread().getFirst());
  }

  private List<String> named() {
    var all = new ArrayList<>(files);
    if (list != null) {
      if (list.equals("-") && files.contains("-")) {
        throw Refusal.of(
            Refusal.Kind.USAGE, "standard input cannot be both a text and a list of files.");
      }
      all.addAll(StandardInput.lines(list));
    }
    if (all.isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.USAGE,
          list == null ? "no file is named." : "the list " + list + " names no file.",
          "overtake check --help");
    }
    return all;
  }
}
