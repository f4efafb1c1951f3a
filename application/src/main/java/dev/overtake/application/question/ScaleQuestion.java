package dev.overtake.application.question;

import dev.overtake.application.Days;
import dev.overtake.application.Forms;
import dev.overtake.application.Names;
import dev.overtake.application.Question;
import dev.overtake.application.RaceFolderQuestion;
import dev.overtake.application.Refusal;
import dev.overtake.application.Work;
import dev.overtake.application.input.Oddities;
import dev.overtake.application.input.Scores;
import dev.overtake.estimation.capability.LinkedScale;
import dev.overtake.estimation.capability.LinkedScale.Anchors;
import dev.overtake.estimation.capability.LinkedScale.Entry;
import dev.overtake.report.wording.Format;
import dev.overtake.report.wording.ScaleDocument;
import dev.overtake.report.wording.results.ScaleResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One scale of capability from many benchmarks.
///
/// @param name a table of scores, or a race whose models and scores are taken
/// @param open whether only models with open weights count
/// @param anchor the benchmark of difficulty 0 and slope 1; empty for the one with most scores
/// @param anchors two models whose values fix the printed scale, in order; none for its own
/// @param asOf the day whose frontiers are compared; null for the last date of the scores
/// @param resamples for intervals
public record ScaleQuestion(
    String name,
    boolean open,
    String anchor,
    Map<String, Double> anchors,
    @Nullable String asOf,
    int resamples,
    long seed)
    implements Question<LinkedScale> {
  private static final int MOST_RESAMPLES = 10_000;
  private static final Forms<LinkedScale> FORMS =
      Forms.<LinkedScale>of("scale", Format.TABLE)
          .document(ScaleDocument::of)
          .rows(ScaleDocument::rows)
          .json(ScaleResult::of)
          .lines(ScaleResult::models);

  public ScaleQuestion {
    anchors = Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
  }

  @Override
  public LinkedScale answer(Work work) throws IOException {
    if (resamples < 20 || resamples > MOST_RESAMPLES) {
      throw Refusal.field(
          "resamples", " is from 20 to " + MOST_RESAMPLES + ", not " + resamples + ".");
    }
    var scores = new Scores(open);
    var entries =
        work.catalogue().find(name).isPresent()
            ? scores.of(work.ask(new RaceFolderQuestion(name)))
            : scores.of(Path.of(name));
    var benchmarks = entries.stream().map(Entry::benchmark).collect(Collectors.toSet());
    if (!anchor.isEmpty() && !benchmarks.contains(anchor)) {
      throw unknown("benchmark", anchor, benchmarks);
    }
    var last = entries.stream().map(Entry::date).max(Comparator.naturalOrder()).orElseThrow();
    var fixed = fixed(entries);
    var day = Days.of("as-of", asOf, last, work.today());
    return LinkedScale.of(entries, anchor, fixed, day, resamples, seed, work.parallel());
  }

  private @Nullable Anchors fixed(List<Entry> entries) {
    if (anchors.isEmpty()) {
      return null;
    }
    if (anchors.size() != 2) {
      throw Refusal.field("anchors", " names two models, not " + anchors.size() + ".");
    }
    var models = entries.stream().map(Entry::model).collect(Collectors.toSet());
    for (var model : anchors.keySet()) {
      if (!models.contains(model)) {
        throw unknown("model", model, models);
      }
    }
    var both = new ArrayList<>(anchors.entrySet());
    return new Anchors(
        both.get(0).getKey(), both.get(0).getValue(), both.get(1).getKey(), both.get(1).getValue());
  }

  private static Refusal unknown(String what, String name, Collection<String> known) {
    return Refusal.of(
        Refusal.Kind.NOT_FOUND,
        "no %s '%s'.%s".formatted(what, name, Names.didYouMean(name, known)));
  }

  @Override
  public List<String> remarks(LinkedScale answer) throws IOException {
    var file = Path.of(name);
    return Files.isRegularFile(file) ? Oddities.of(new Scores(open).of(file)) : List.of();
  }

  @Override
  public Forms<LinkedScale> forms() {
    return FORMS;
  }
}
