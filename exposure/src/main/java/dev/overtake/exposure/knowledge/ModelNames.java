package dev.overtake.exposure.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the row that a model's name belongs to.
///
/// A name is read from its beginning: family, version, tier, size, tune, form. A row that states
/// the facts of one version answers for that version alone; a row for a whole family answers for
/// the versions that no other row has. A row whose words stand later in a name tells what the model
/// was made from, not who made it.
final class ModelNames {
  private static final int SHORT = 4;
  private static final Set<String> UNITS = Set.of("b", "m", "k", "t", "x", "bit", "bits", "e");

  /* Words that stand in no name but of a family's model or of what was made from it. */
  private static final Set<String> TELLING =
      Set.of(
          "llama",
          "qwen",
          "mistral",
          "mixtral",
          "gemma",
          "deepseek",
          "internlm",
          "baichuan",
          "olmo");

  private record Form(List<String> runs, int length, boolean numbered, ModelFamily row) {}

  private final Map<String, List<Form>> byFirst = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> hosts = new HashSet<>();

  void add(ModelFamily row) {
    for (var text : row.match()) {
      var runs = TypedName.runs(text);
      if (!runs.isEmpty()) {
        var length = (int) runs.stream().filter(r -> !r.equals("*")).count();
        var numbered = runs.stream().anyMatch(ModelNames::isNumber);
        byFirst
            .computeIfAbsent(runs.getFirst(), r -> new ArrayList<>())
            .add(new Form(runs, length, numbered, row));
      }
    }
  }

  /// Words by which an organisation may be named before its own models.
  void maker(Organisation of) {
    var own = words.computeIfAbsent(of.id(), o -> new HashSet<>());
    own.addAll(TypedName.runs(of.id()));
    own.addAll(TypedName.runs(of.name()));
    of.aliases().forEach(a -> own.addAll(TypedName.runs(a)));
  }

  /// Words of somebody who serves the models of others.
  void host(String name) {
    hosts.addAll(TypedName.runs(name));
  }

  /// What a name was recognised as.
  ///
  /// @param runs how many runs of the name spoke for it
  /// @param leads whether the name begins with it; else it only says what a model was made from
  /// @param rest words of the name that the row does not have
  record Hit(ModelFamily row, int runs, boolean leads, List<String> rest) {
    boolean better(Hit other) {
      if (leads != other.leads) {
        return leads;
      }
      if (row.anyVersion() != other.row.anyVersion()) {
        return other.row.anyVersion() ? runs >= other.runs : runs > other.runs;
      }
      return runs > other.runs;
    }
  }

  Optional<Hit> find(String core, Predicate<ModelFamily> among) {
    var runs = TypedName.runs(core);
    Hit best = null;
    for (var at = 0; at < runs.size(); at++) {
      for (var form : byFirst.getOrDefault(runs.get(at), List.of())) {
        if (!among.test(form.row)) {
          continue;
        }
        var end = end(form.runs, 0, runs, at);
        if (end >= 0 && (form.row.anyVersion() || !otherVersion(runs, end))) {
          var leads = leads(runs, at, form.row);
          if (leads || tells(form)) {
            var hit = new Hit(form.row, form.length, leads, rest(runs, at, form));
            best = best == null || hit.better(best) ? hit : best;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean leads(List<String> runs, int at, ModelFamily row) {
    var own = words.getOrDefault(row.developer(), Set.of());
    return runs.subList(0, at).stream().allMatch(w -> own.contains(w) || hosts.contains(w));
  }

  /* Within a name only what can be nothing else tells of a base. */
  private static boolean tells(Form form) {
    var first = form.runs.getFirst();
    if (form.row.anyVersion()) {
      return TELLING.contains(first);
    }
    return first.length() >= SHORT && (form.numbered || Boolean.TRUE.equals(form.row.open()));
  }

  private static List<String> rest(List<String> runs, int at, Form form) {
    var rest = new ArrayList<String>();
    for (var i = at; i < runs.size(); i++) {
      if (!form.runs.contains(runs.get(i)) && !isNumber(runs.get(i))) {
        rest.add(runs.get(i));
      }
    }
    return rest;
  }

  /* What follows is the number of a version that the row does not have. */
  private static boolean otherVersion(List<String> runs, int end) {
    if (end >= runs.size() || !isNumber(runs.get(end))) {
      return false;
    }
    var number = runs.get(end);
    var size = end + 1 < runs.size() && UNITS.contains(runs.get(end + 1));
    var date = !number.contains(".") && number.length() > 2;
    return !size && !date;
  }

  /* Where a form ends that begins at a run; negative when it does not. */
  private static int end(List<String> form, int f, List<String> runs, int r) {
    if (f == form.size()) {
      return r;
    }
    if (form.get(f).equals("*")) {
      for (var later = r; later < runs.size(); later++) {
        var end = end(form, f + 1, runs, later);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    return r < runs.size() && form.get(f).equals(runs.get(r)) ? end(form, f + 1, runs, r + 1) : -1;
  }

  private static boolean isNumber(String run) {
    return Character.isDigit(run.charAt(0));
  }
}
