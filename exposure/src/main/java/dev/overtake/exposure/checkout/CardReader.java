package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Tree;
import dev.overtake.exposure.bill.Trees;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.ArrayList;
import java.util.List;

/// Reads cards of models, as hubs have them: the head of a README, and `config.json` beside
/// weights.
final class CardReader {
  private CardReader() {}

  /// A README whose head is that of a model's card.
  static void card(SourceText file, List<Sighting> into) {
    var text = file.text();
    var end = text.indexOf("\n---", 4);
    if (!text.startsWith("---") || end < 0) {
      return;
    }
    try {
      for (var head : Trees.read(file.path(), text.substring(4, end + 1))) {
        var card =
            head.has("pipeline_tag")
                || head.has("base_model")
                || head.has("library_name")
                || head.texts("tags").contains("text-generation");
        if (card) {
          var licences = new ArrayList<>(head.texts("license"));
          if (licences.contains("other")) {
            licences.remove("other");
            licences.addAll(head.texts("license_name"));
          }
          into.add(
              new Sighting(
                  Kind.MODEL,
                  title(text.substring(end), head, file),
                  Hints.at("self"),
                  head.texts("base_model"),
                  licences,
                  file.path(),
                  1));
        }
      }
    } catch (UnreadableBillException e) {
      // Not a head that says anything.
    }
  }

  private static String title(String body, Tree head, SourceText file) {
    var named = head.texts("model_name");
    if (!named.isEmpty()) {
      return named.getFirst();
    }
    return body.lines()
        .filter(l -> l.startsWith("# "))
        .map(l ->
            l.substring(2)
                .replaceFirst("(?i)^model card (for|of)\\s+", "")
                .replaceAll("[*`]", "")
                .strip())
        .filter(t -> !t.isEmpty() && t.length() < 100)
        .findFirst()
        .orElseGet(
            () -> file.path().contains("/") ? file.path().replaceFirst("/[^/]*$", "") : "model");
  }

  /// The settings that lie beside weights; false when the file is something else.
  static boolean config(SourceText file, List<Sighting> into) {
    try {
      var tree = Trees.read(file.path(), file.text()).getFirst();
      var base = tree.text("base_model_name_or_path");
      if (file.lowerName().equals("adapter_config.json") && !base.isEmpty()) {
        into.add(
            new Sighting(
                Kind.MODEL,
                "adapter of " + base,
                Hints.at("self"),
                List.of(base),
                List.of(),
                file.path(),
                1));
        return true;
      }
      if (!tree.has("architectures") || !tree.has("model_type")) {
        return false;
      }
      var name = tree.text("_name_or_path");
      if (ModelWords.account(name) || (!name.isEmpty() && !name.contains("/"))) {
        into.add(
            Sighting.of(
                Kind.MODEL,
                name,
                Hints.at("self"),
                file.path(),
                tree.get("_name_or_path").map(Tree::line).orElse(1)));
      } else {
        into.add(
            Sighting.of(
                Kind.MODEL,
                tree.text("model_type") + " weights",
                new Way("self", "", ""),
                file.path(),
                1));
      }
      return true;
    } catch (UnreadableBillException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
