package dev.overtake.cli;

import dev.overtake.report.terminal.Screen;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where results go and how they look.
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, jsonl, md or html.")
  private @Nullable Format format;

  @Option(names = "--json", description = "The same as --format json.")
  private boolean json;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file; its ending picks the format. - is standard output.")
  private @Nullable String output;

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
  Format format(Format otherwise) {
    if (json) {
      return Format.JSON;
    }
    if (format != null) {
      return format;
    }
    return toFile() ? Format.ofFile(output()).orElse(otherwise) : otherwise;
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
      default ->
          throw new Failure(
              Failure.USAGE, "--color is auto, always or never, not '" + color + "'.", "");
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

  /// Writes a result where it was asked for, a file at once or not at all.
  void write(String text, PrintStream out, PrintStream err) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!toFile()) {
      out.write(bytes);
      out.flush();
      return;
    }
    var file = Path.of(output()).toAbsolutePath();
    var folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Failure(Failure.NOT_FOUND, "no folder to write " + output() + " into.", "");
    }
    if (Files.isDirectory(file)) {
      throw new Failure(Failure.USAGE, output() + " is a folder: name a file in it.", "");
    }
    replace(file, folder, bytes);
    if (!quiet) {
      err.println("wrote " + output());
    }
  }

  /// Writes what there is of a result beside the file that was asked for, `x.part.csv` for `x.csv`;
  /// there is no place beside standard output.
  Optional<Path> writePart(String text) throws IOException {
    var folder = toFile() ? Path.of(output()).toAbsolutePath().getParent() : null;
    if (folder == null) {
      return Optional.empty();
    }
    var name = String.valueOf(Path.of(output()).getFileName());
    var ending = Math.max(name.lastIndexOf('.'), 0);
    var part =
        ending == 0 ? name + ".part" : name.substring(0, ending) + ".part" + name.substring(ending);
    replace(folder.resolve(part), folder, text.getBytes(StandardCharsets.UTF_8));
    return Optional.of(folder.resolve(part));
  }

  /// Writes a picture of a document beside it; there is no place beside standard output.
  void writeBeside(String name, String text) throws IOException {
    var folder = toFile() ? Path.of(output()).toAbsolutePath().getParent() : null;
    if (folder != null) {
      replace(folder.resolve(name), folder, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  static void replace(Path file, Path folder, byte[] bytes) throws IOException {
    // Not a temporary file of the platform: that one only its owner may read.
    var writer = ProcessHandle.current().pid() + "-" + Thread.currentThread().threadId();
    var unfinished = folder.resolve("." + file.getFileName() + "." + writer);
    try {
      Files.write(unfinished, bytes);
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Everything that shapes the bytes.
  String key(Format otherwise) {
    return format(otherwise) + " " + screen();
  }
}
