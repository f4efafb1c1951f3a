package dev.overtake.cli;

import dev.overtake.application.Forms;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.Written;
import dev.overtake.application.output.OutputFile;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where results go and how they look.
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "How the result is written.")
  private @Nullable String format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file; its ending picks the format. - is standard output.")
  private @Nullable String output;

  @Option(
      names = "--metadata",
      description = "Also write FILE.metadata.json: columns, sources, licences, evidence.")
  private boolean metadata;

  @Option(names = "--ascii", description = "Only ASCII signs.")
  private boolean ascii;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
  private String color = "auto";

  @Option(
      names = {"-q", "--quiet"},
      description = "No remarks on standard error.")
  private boolean quiet;

  boolean quiet() {
    return quiet;
  }

  /// The format asked for, by option or by the file's ending.
  private Format format(Forms<?> forms) {
    var named = json ? "json" : format;
    if (named == null) {
      return toFile() ? forms.ofFile(Path.of(output())) : forms.usual();
    }
    var asked = forms.named(named);
    var ending = toFile() ? Format.ofFile(output()).orElse(asked) : asked;
    if (ending != asked && ending != Format.TABLE) {
      throw Refusal.of(
          Refusal.Kind.USAGE,
          "'%s' is the name of a %s file, and %s is asked for."
              .formatted(output(), ending.word(), asked.word()));
    }
    return asked;
  }

  /// The format of a question's answer; refused where it has none such.
  Format format(Question<?> question) {
    return format(question.forms());
  }

  /// What the place of output can show.
  Screen screen() {
    var dumb = "dumb".equals(System.getenv("TERM"));
    return new Screen(ascii || dumb || !(toFile() || unicode()), coloured(dumb));
  }

  private static boolean unicode() {
    var encoding = System.getProperty("native.encoding", "UTF-8");
    return encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
  }

  private boolean coloured(boolean dumb) {
    return switch (color) {
      case "always" -> true;
      case "never" -> false;
      case "auto" -> {
        var refused = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
        yield !dumb && !refused && !toFile() && terminal();
      }
      default -> throw Refusal.field("color", " is auto, always or never, not '" + color + "'.");
    };
  }

  /* The plain console is still null where there is no terminal. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean terminal() {
    // The plain console says whether there is a terminal without loading a line editor.
    System.setProperty("jdk.console", "java.base");
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private boolean toFile() {
    return output != null && !output.equals("-");
  }

  private String output() {
    return output == null ? "" : output;
  }

  /// Writes the answer to a question where it was asked for.
  <A> void write(Question<A> question, A answer) throws IOException {
    put(
        Session.application().write(question, answer, format(question), screen()),
        describing(question));
  }

  /// Asks a question and writes its answer where it was asked for.
  ///
  /// @param kept whether the bytes of an earlier run will do
  void write(Question<?> question, boolean kept) throws IOException {
    var format = format(question);
    var application = Session.application();
    put(
        kept
            ? new Written(application.kept(question, format, screen()), Map.of())
            : application.write(question, format, screen()),
        describing(question));
  }

  /// What describes the data, by the name of its file; none unless it is asked for.
  private Map<String, byte[]> describing(Question<?> question) {
    if (!metadata) {
      return Map.of();
    }
    if (!toFile()) {
      throw Refusal.field("metadata", " stands beside a file: name one with -o.");
    }
    var name = Path.of(output()).getFileName() + ".metadata.json";
    return Map.of(name, Session.application().metadata(question, Session.current().command()));
  }

  private void put(Written written, Map<String, byte[]> describing) {
    try {
      place(written, describing);
    } catch (FileSystemException e) {
      throw Refusal.of(Refusal.Kind.NOT_WRITTEN, Refusal.file(e).text());
    } catch (IOException e) {
      throw Refusal.of(Refusal.Kind.NOT_WRITTEN, output() + ": " + e.getMessage() + ".");
    }
  }

  private void place(Written written, Map<String, byte[]> describing) throws IOException {
    if (!toFile()) {
      Session.stdout().write(written.bytes());
      Session.stdout().flush();
      return;
    }
    var file = Path.of(output()).toAbsolutePath();
    var folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Refusal.of(Refusal.Kind.NOT_FOUND, "no folder to write " + output() + " into.");
    }
    if (Files.isDirectory(file)) {
      throw Refusal.of(Refusal.Kind.USAGE, output() + " is a folder: name a file in it.");
    }
    var all = new HashMap<>(written.beside());
    all.putAll(describing);
    for (var beside : all.entrySet()) {
      OutputFile.write(folder.resolve(beside.getKey()), beside.getValue());
    }
    OutputFile.write(file, written.bytes());
    if (!quiet) {
      Session.stderr().println("wrote " + output());
    }
  }

  /// Writes what there is of an answer beside the file that was asked for, `x.part.csv` for
  /// `x.csv`; there is no place beside standard output.
  <A> Optional<Path> writePart(Question<A> question, A part) throws IOException {
    var folder = toFile() ? Path.of(output()).toAbsolutePath().getParent() : null;
    if (folder == null) {
      return Optional.empty();
    }
    var name = String.valueOf(Path.of(output()).getFileName());
    var ending = Math.max(name.lastIndexOf('.'), 0);
    var file =
        ending == 0 ? name + ".part" : name.substring(0, ending) + ".part" + name.substring(ending);
    var format = format(question);
    OutputFile.write(
        folder.resolve(file),
        Session.application().write(question, part, format, screen()).bytes());
    return Optional.of(folder.resolve(file));
  }
}
