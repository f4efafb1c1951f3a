package dev.overtake.cli;

import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Document;
import dev.overtake.claims.document.Documents;
import dev.overtake.claims.document.UnreadableDocumentException;
import dev.overtake.evidence.Period;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.value.RunIdentity;
import dev.overtake.report.html.CheckPage;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.wording.CheckDocument;
import dev.overtake.report.wording.CheckRows;
import dev.overtake.report.wording.CheckWording;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake check`: the claims of documents against a race's evidence.
@Command(
    name = "check",
    headerHeading =
        "Examples:%n"
            + "  overtake check article.txt                       claims and verdicts%n"
            + "  overtake check article.md -o article.html        the text with a card beside each claim%n"
            + "  overtake check a.txt b.txt --date 2025-08-02     also what they say against each other%n"
            + "  cat article.txt | overtake check -%n"
            + "  find texts -name '*.md' | overtake check --list -%n"
            + "%n",
    header = "Finds the claims of documents and compares each with evidence.")
final class CheckCommand implements Callable<Integer> {
  private static final long LARGEST = 100_000_000;

  @Mixin private OutputOptions output = new OutputOptions();
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
  private String race = Races.FLAGSHIP;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The documents' date, over their own.")
  private @Nullable String date;

  @Option(names = "--claim-review", description = "Write schema.org ClaimReview as JSON-LD.")
  private boolean claimReview;

  @Override
  public Integer call() throws IOException {
    var data = RaceFolder.read(Races.folder(race));
    var request = options.request(data);
    var day = day();
    var documents = new ArrayList<Document>();
    var failures = new ArrayList<Failure>();
    for (var file : named()) {
      try {
        documents.add(Documents.of(file, bytes(file), day));
      } catch (UnreadableDocumentException e) {
        failures.add(new Failure(Failure.INVALID, e.getMessage() + ".", ""));
      } catch (Failure e) {
        failures.add(e);
      }
    }
    if (documents.isEmpty() && failures.size() == 1) {
      throw failures.getFirst();
    }
    failures.forEach(f -> Main.err().println("error: " + f.getMessage()));
    if (documents.isEmpty()) {
      return failures.getFirst().code();
    }
    var result =
        new Checker(data, request.asOf()).check(documents, RunIdentity.ENGINE, request.seed());
    var check = CheckWording.of(result, data);
    var text =
        claimReview
            ? CheckDocument.claimReview(check)
            : switch (output.format(Format.TABLE)) {
              case TABLE -> TerminalDocument.render(CheckDocument.of(check, data), output.screen());
              case MD -> CheckDocument.of(check, data).markdown();
              case JSON -> CheckDocument.json(check);
              case JSONL ->
                  Json.lines(check.documents().stream().flatMap(d -> d.claims().stream()).toList());
              case CSV -> CheckRows.of(check).csv();
              case TSV -> CheckRows.of(check).tsv();
              case HTML -> CheckPage.render(result, data);
            };
    output.write(text, Main.out(), Main.err());
    return failures.isEmpty() ? 0 : failures.getFirst().code();
  }

  private List<String> named() throws IOException {
    var all = new ArrayList<>(files);
    if (list != null) {
      if (list.equals("-") && files.contains("-")) {
        throw new Failure(
            Failure.USAGE, "standard input cannot be both a text and a list of files.", "");
      }
      new String(bytes(list), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(all::add);
    }
    if (all.isEmpty()) {
      throw new Failure(
          Failure.USAGE,
          list == null ? "no file is named." : "the list " + list + " names no file.",
          "overtake check --help");
    }
    return all;
  }

  private @Nullable LocalDate day() {
    if (date == null) {
      return null;
    }
    try {
      return Period.parse(date).end();
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.USAGE, "--date needs a date such as 2025-08-02, not '" + date + "'.", "");
    }
  }

  private static byte[] bytes(String file) throws IOException {
    if (file.equals("-")) {
      return System.in.readAllBytes();
    }
    var path = path(file);
    if (!Files.isRegularFile(path)) {
      throw new Failure(Failure.NOT_FOUND, "there is no file " + file + ".", "");
    }
    try {
      if (Files.size(path) > LARGEST) {
        throw new Failure(Failure.INVALID, file + " is larger than 100 MB.", "");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new Failure(Failure.INVALID, file + " cannot be read: " + e + ".", "");
    }
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new Failure(Failure.NOT_FOUND, "'" + file + "' is no name of a file.", "");
    }
  }
}
