package dev.overtake.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the tables a race may do without: `events.csv`, `models.csv`, `scores.csv` and
/// `vocabulary.csv`.
record RecordRows(Ids sources, Ids contenders) {

  List<Event> events(Table table) {
    return table.read(row -> {
      if (row.references("jurisdiction", contenders).isEmpty()) {
        row.fault("jurisdiction", "jurisdiction is empty", "name a contender");
      }
      return new Event(
          row.dayOrMonth("date", false),
          row.raw("jurisdiction"),
          row.required("kind"),
          row.required("title"),
          row.text("summary"),
          row.reference("source", sources));
    });
  }

  List<Model> models(Table table) {
    return table.read(row ->
        new Model(
            row.required("model"),
            row.text("developer"),
            row.reference("contender", contenders),
            row.dayOrMonth("released", true),
            row.number("parameters"),
            row.number("active_parameters"),
            row.text("licence"),
            openWeights(row),
            row.reference("source", sources)));
  }

  List<Score> scores(Table table, Table models) {
    var names = models.rows().stream().map(row -> row.raw("model")).collect(Collectors.toSet());
    var known = Ids.of(names, "model", models.known());
    return table.read(row ->
        new Score(
            row.reference("model", known),
            row.required("benchmark"),
            row.requiredNumber("score"),
            row.dayOrMonth("date", true),
            row.reference("source", sources)));
  }

  List<VocabularyWord> vocabulary(Table table) {
    var lines = new HashMap<String, Integer>();
    return table.read(row -> {
      var kind = row.word("kind", VocabularyWord.Kind.values(), VocabularyWord.Kind::word);
      var word = row.required("word");
      var meaning = kind.means() ? row.required("meaning") : row.text("meaning");
      if (!kind.means() && !meaning.isEmpty()) {
        row.fault("meaning", "a word of the kind " + kind.word() + " has none", "leave it empty");
      }
      row.text("note");
      var same = kind.ofIndicators() ? meaning + " " + word : word;
      var earlier = lines.putIfAbsent(kind.word() + " " + same, row.line());
      if (earlier != null) {
        row.fault("word", "'" + word + "' stands in line " + earlier + " already", "remove one");
      }
      return new VocabularyWord(kind, word, meaning);
    });
  }

  private static @Nullable Boolean openWeights(Row row) {
    return switch (row.raw("open_weights")) {
      case "yes" -> true;
      case "no" -> false;
      case "unknown", "" -> null;
      default -> {
        var known = Stream.of("yes", "no", "unknown").toList();
        var word = row.raw("open_weights");
        row.fault(
            "open_weights",
            "'" + word + "', expected yes, no or unknown",
            Spelling.didYouMean(word, known));
        yield null;
      }
    };
  }
}
