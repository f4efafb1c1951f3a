package dev.overtake.exposure.knowledge;

import dev.overtake.evidence.Fault;
import dev.overtake.evidence.InvalidRaceException;
import dev.overtake.evidence.Row;
import dev.overtake.evidence.Sheet;
import dev.overtake.exposure.knowledge.Provenance.Confidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads tables of which each row has an id, a source and a confidence. What is wrong is kept with
/// its place until all tables are read.
final class TableReader {
  private static final List<String> COMMON =
      List.of("source", "confidence", "valid_from", "valid_to", "known_at", "note");

  private final Path folder;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> sourceIds;
  private final List<SourceNote> sources;

  TableReader(Path folder) throws IOException {
    this.folder = folder;
    sources =
        read(
            "sources.csv", List.of("id", "publisher", "title", "url", "tier"), TableReader::source);
    sourceIds = new HashSet<>(sources.stream().map(SourceNote::id).toList());
  }

  List<SourceNote> sources() {
    return sources;
  }

  /// @throws InvalidRaceException when anything was wrong in any table
  void done() {
    if (!faults.isEmpty()) {
      throw new InvalidRaceException(faults);
    }
  }

  <T extends Fact> List<T> facts(String file, List<String> own, Function<Row, T> reading)
      throws IOException {
    var required = Stream.of(List.of("id"), own, COMMON).flatMap(List::stream).toList();
    return read(file, required, reading);
  }

  private <T> List<T> read(String file, List<String> required, Function<Row, T> reading)
      throws IOException {
    try {
      return Sheet.read(folder.resolve(file), required, reading);
    } catch (InvalidRaceException e) {
      faults.addAll(e.faults());
      return List.of();
    }
  }

  Provenance provenance(Row r) {
    var from = list(r, "source");
    if (from.isEmpty()) {
      r.fault("source", "a fact without a source", "name the id of a row in sources.csv");
    }
    for (var id : from) {
      if (!sourceIds.contains(id)) {
        r.fault("source", "no source has the id '" + id + "'", "add it to sources.csv");
      }
    }
    return new Provenance(
        from,
        value(r, "confidence", Confidence.values(), Confidence::word),
        r.day("valid_from"),
        r.day("valid_to"),
        r.day("known_at"),
        r.text("note"));
  }

  static List<String> list(Row r, String column) {
    return Arrays.stream(r.text(column).split("\\|", -1))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  static @Nullable Boolean truth(Row r, String column, String yes, String no) {
    var text = r.text(column);
    if (!text.isEmpty() && !Set.of(yes, no, "unknown").contains(text)) {
      r.fault(column, "'" + text + "' is none of " + yes + ", " + no + ", unknown", "");
    }
    return text.equals(yes) ? Boolean.TRUE : text.equals(no) ? Boolean.FALSE : null;
  }

  static String oneOf(Row r, String column, String... words) {
    var text = r.text(column);
    if (!List.of(words).contains(text)) {
      r.fault(column, "'" + text + "' is none of " + String.join(", ", words), "");
      return words[0];
    }
    return text;
  }

  /// A word of a closed list; the first when it is none of them.
  static <E> E value(Row r, String column, E[] values, Function<E, String> word) {
    var text = oneOf(r, column, Stream.of(values).map(word).toArray(String[]::new));
    return Stream.of(values).filter(v -> word.apply(v).equals(text)).findFirst().orElseThrow();
  }

  private static SourceNote source(Row r) {
    return new SourceNote(
        r.required("id"),
        r.required("publisher"),
        r.required("title"),
        r.required("url"),
        oneOf(r, "tier", "primary", "secondary").equals("primary"),
        r.text("note"));
  }
}
