package dev.overtake.application;

import dev.overtake.application.output.DataFiles;
import dev.overtake.report.terminal.Screen;
import dev.overtake.report.terminal.Steering;
import dev.overtake.report.terminal.TerminalDocument;
import dev.overtake.report.terminal.TerminalTable;
import dev.overtake.report.wording.Document;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.Json;
import dev.overtake.report.wording.Rows;
import dev.overtake.report.wording.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How an answer can be written, and in what when nobody says. Immutable; each method adds a form.
public final class Forms<A> {
  private final String name;
  private final Format usual;
  private final Map<Format, Form<A>> forms;
  private final Map<Format, Question<?>> others;
  private final Function<A, Map<String, byte[]>> beside;
  private final @Nullable Function<A, Rows> rows;

  /// Writes an answer.
  @FunctionalInterface
  public interface Form<A> {
    byte[] write(A answer, Screen screen) throws IOException;
  }

  private Forms(
      String name,
      Format usual,
      Map<Format, Form<A>> forms,
      Map<Format, Question<?>> others,
      Function<A, Map<String, byte[]>> beside,
      @Nullable Function<A, Rows> rows) {
    this.name = name;
    this.usual = usual;
    this.forms = forms;
    this.others = others;
    this.beside = beside;
    this.rows = rows;
  }

  /// No form yet.
  ///
  /// @param name what refusals call the result, such as `show`
  public static <A> Forms<A> of(String name, Format usual) {
    return new Forms<>(name, usual, Map.of(), Map.of(), answer -> Map.of(), null);
  }

  /// A form of any bytes.
  public Forms<A> with(Format format, Form<A> form) {
    var more = new EnumMap<Format, Form<A>>(Format.class);
    more.putAll(forms);
    more.put(format, form);
    return new Forms<>(name, usual, more, others, beside, rows);
  }

  /// A form of text.
  public Forms<A> text(Format format, Function<A, String> text) {
    return with(format, (answer, screen) -> bytes(Steering.without(text.apply(answer), format)));
  }

  /// What a terminal shows.
  public Forms<A> screen(OnScreen<A> text) {
    return with(
        Format.TABLE, (answer, screen) -> bytes(Steering.without(text.of(answer, screen), screen)));
  }

  /// Makes the text of a terminal.
  @FunctionalInterface
  public interface OnScreen<A> {
    String of(A answer, Screen screen);
  }

  /// A table for a terminal.
  public Forms<A> brief(Function<A, Table> table) {
    return screen((answer, screen) -> TerminalTable.render(table.apply(answer), screen));
  }

  /// A text with tables, for a terminal and as Markdown.
  public Forms<A> document(Function<A, Document> document) {
    return screen((answer, screen) -> TerminalDocument.render(document.apply(answer), screen))
        .text(Format.MD, answer -> document.apply(answer).markdown());
  }

  /// Rows for other programs: separated values, a workbook, Parquet.
  public Forms<A> rows(Function<A, Rows> table) {
    var all =
        text(Format.CSV, answer -> table.apply(answer).csv())
            .text(Format.TSV, answer -> table.apply(answer).tsv())
            .with(Format.PARQUET, (a, screen) -> DataFiles.parquet(table.apply(a)));
    return new Forms<>(name, usual, all.forms, others, beside, table);
  }

  /// What its rows hold, for whoever describes them.
  Optional<Rows> rows(A answer) {
    return Optional.ofNullable(rows).map(of -> of.apply(answer));
  }

  /// One JSON document.
  public Forms<A> json(Function<A, ?> result) {
    return text(Format.JSON, answer -> Json.document(result.apply(answer)));
  }

  /// One JSON document a line.
  public Forms<A> lines(Function<A, List<?>> results) {
    return text(Format.JSONL, answer -> Json.lines(results.apply(answer)));
  }

  /// A form that is the answer to another question.
  public Forms<A> instead(Format format, Question<?> question) {
    var more = new EnumMap<Format, Question<?>>(Format.class);
    more.putAll(others);
    more.put(format, question);
    return new Forms<>(name, usual, forms, more, beside, rows);
  }

  /// Pictures of a Markdown text, by name; they belong beside it.
  public Forms<A> pictures(Function<A, Map<String, byte[]>> pictures) {
    return new Forms<>(name, usual, forms, others, pictures, rows);
  }

  /// What refusals and descriptions call the result.
  public String name() {
    return name;
  }

  /// The format when nobody says.
  public Format usual() {
    return usual;
  }

  /// All formats, in the order of their list.
  public Set<Format> formats() {
    var all = new EnumMap<Format, Object>(Format.class);
    all.putAll(forms);
    all.putAll(others);
    if (rows != null) {
      all.put(Format.XLSX, Format.XLSX);
    }
    return all.keySet();
  }

  /// The question whose answer is written in a format instead of this one's.
  Optional<Question<?>> instead(Format format) {
    return Optional.ofNullable(others.get(format));
  }

  /// Refuses a format in which the answer cannot be written.
  public void check(Format format) {
    if (!formats().contains(format)) {
      throw Refusal.of(
          Refusal.Kind.USAGE,
          "%s has no %s form: use %s.".formatted(name, format.word(), words(formats())));
    }
  }

  /// The format of a word.
  public Format named(String word) {
    var format =
        Format.ofWord(word)
            .orElseThrow(() ->
                Refusal.of(
                    Refusal.Kind.USAGE,
                    "there is no format '%s': use %s.".formatted(word, words(formats()))));
    check(format);
    return format;
  }

  /// The format of a file by its ending; the usual one where it has none.
  public Format ofFile(Path file) {
    var name = String.valueOf(file.getFileName());
    if (name.lastIndexOf('.') <= 0) {
      return usual;
    }
    var format = Format.ofFile(name);
    if (format.isEmpty() || !formats().contains(format.get())) {
      var endings = formats().stream().map(f -> "." + f.ending()).toList();
      throw Refusal.of(
          Refusal.Kind.USAGE,
          "%s cannot be written as '%s': end the name in %s."
              .formatted(this.name, name, listed(endings)));
    }
    return format.get();
  }

  /// Writes an answer.
  ///
  /// @throws Refusal when there is no such form
  public Written write(Format format, A answer, Screen screen) throws IOException {
    check(format);
    var form = Objects.requireNonNull(forms.get(format));
    return new Written(
        form.write(answer, screen), format == Format.MD ? beside.apply(answer) : Map.of());
  }

  /// Formats in words: `table, csv or json`.
  public static String words(Collection<Format> formats) {
    return listed(formats.stream().map(Format::word).toList());
  }

  /// Words with `or` before the last.
  public static String listed(List<String> words) {
    var last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
