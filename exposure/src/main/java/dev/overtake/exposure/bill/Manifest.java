package dev.overtake.exposure.bill;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads the manifest of people without a bill: what is used, on what, where, and by whom.
final class Manifest {
  private static final Map<String, Kind> LISTS =
      Map.of(
          "models", Kind.MODEL,
          "services", Kind.SERVICE,
          "clouds", Kind.CLOUD,
          "chips", Kind.CHIP,
          "datasets", Kind.DATASET,
          "libraries", Kind.LIBRARY);
  private static final Set<String> TOP = Set.of("name", "business", "uses");
  private static final Set<String> OF_COMPONENT =
      Set.of(
          "id",
          "name",
          "model",
          "chip",
          "version",
          "group",
          "purl",
          "provider",
          "supplier",
          "endpoint",
          "endpoints",
          "region",
          "location",
          "licence",
          "license",
          "precision",
          "runs_on",
          "count",
          "base",
          "needs",
          "note");

  private final List<Remark> remarks;
  private final List<ComponentBuilder> drafts = new ArrayList<>();
  private final Map<String, List<String>> needs = new TreeMap<>();

  Manifest(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Bill read(String file, Tree root) {
    if (root.names().stream().noneMatch(n -> LISTS.containsKey(n) || TOP.contains(n))) {
      throw new UnreadableBillException(
          file
              + ":1: neither CycloneDX, SPDX nor a manifest: expected one of the keys"
              + " name, business, uses, models, services, clouds, chips, datasets; nor does it name a"
              + " model or a provider as files of a folder do (compose, Terraform, settings, sources).");
    }
    for (var name : root.names()) {
      var kind = LISTS.get(name);
      if (kind != null) {
        items(root, name).forEach(item -> component(item, kind));
      } else if (!TOP.contains(name)) {
        for (var item : root.list(name)) {
          remark(item, "'" + Words.shown(name) + "' is no list of a manifest, kept as it is");
          component(item, Kind.OTHER);
          drafts.getLast().type = name;
          drafts.getLast().notUnderstood(Unread.Why.UNKNOWN_LIST, Words.shown(name));
        }
      }
    }
    var components = Bills.distinct(drafts, remarks);
    var uses = new ArrayList<Use>();
    for (var use : root.list("uses")) {
      uses.add(use(use, components));
    }
    return new Bill(
        root.text("name"),
        "manifest",
        components,
        needs,
        uses.isEmpty() ? Bills.usesOf(components) : uses,
        !uses.isEmpty(),
        root.get("business").map(this::business).orElse(Business.UNKNOWN),
        Bills.reading(drafts, remarks));
  }

  /* A mapping that is no component of its own may hold some by their names, as other files do. */
  private List<Tree> items(Tree root, String list) {
    var items = new ArrayList<Tree>();
    for (var item : root.list(list)) {
      var named = item.names().stream().noneMatch(OF_COMPONENT::contains);
      if (named && !item.names().isEmpty()) {
        item.names().forEach(name -> item.get(name).ifPresent(t -> notUnderstood(t, name)));
      } else {
        items.add(item);
      }
    }
    return items;
  }

  private void notUnderstood(Tree tree, String name) {
    var draft = new ComponentBuilder(tree);
    draft.id = name;
    draft.name = name;
    draft.notUnderstood(Unread.Why.UNKNOWN_KEYS, "");
    drafts.add(draft);
  }

  private void component(Tree tree, Kind kind) {
    var draft = new ComponentBuilder(tree);
    draft.kind = kind;
    draft.type = kind.word();
    draft.name =
        tree.isText() ? tree.text() : first(tree, "model", "chip", "name", "provider", "id");
    draft.id = tree.isText() ? tree.text() : first(tree, "id", "name", "model", "chip");
    draft.version = tree.text("version");
    draft.group = tree.text("group");
    draft.purl = Purl.of(tree.text("purl"));
    draft.provider = tree.text("provider");
    draft.region = first(tree, "region", "location");
    draft.precision = tree.text("precision");
    draft.count = count(tree);
    ComponentBuilder.add(draft.parties, tree.text("supplier"));
    ComponentBuilder.add(draft.licences, first(tree, "licence", "license"));
    tree.texts("endpoint").forEach(e -> ComponentBuilder.add(draft.endpoints, e));
    tree.texts("endpoints").forEach(e -> ComponentBuilder.add(draft.endpoints, e));
    tree.texts("base").forEach(b -> ComponentBuilder.add(draft.bases, b));
    tree.texts("runs_on").forEach(r -> ComponentBuilder.add(draft.runsOn, r));
    for (var name : tree.names()) {
      if (!OF_COMPONENT.contains(name)) {
        draft.properties.put(name, tree.text(name));
      }
    }
    PropertyWords.apply(draft);
    drafts.add(draft);
    if (!draft.runsOn.isEmpty() || tree.has("needs")) {
      var on = new ArrayList<>(draft.runsOn);
      on.addAll(tree.texts("needs"));
      needs.put(draft.id, on);
    }
  }

  private Use use(Tree tree, List<Component> components) {
    var known = Bill.byId(components);
    var id = tree.isText() ? tree.text() : first(tree, "id", "title");
    var needed = tree.texts("needs");
    for (var need : needed) {
      if (!known.containsKey(need)) {
        remark(
            tree,
            "the use '"
                + Words.shown(id)
                + "' needs '"
                + Words.shown(need)
                + "', which is not in this file");
      }
    }
    if (needed.isEmpty()) {
      remark(tree, "the use '" + Words.shown(id) + "' needs nothing; say what under `needs`");
    }
    var fallbacks = new ArrayList<Use.Fallback>();
    for (var fallback : tree.list("fallbacks")) {
      fallbacks.add(
          fallback.isText()
              ? new Use.Fallback(fallback.text(), "", null)
              : new Use.Fallback(
                  fallback.text("component"), fallback.text("replaces"), day(fallback, "tested")));
    }
    var weight = number(tree, "weight");
    return new Use(
        id,
        tree.text("title").isEmpty() ? id : tree.text("title"),
        weight == null ? 1 : weight,
        needed,
        tree.texts("does"),
        fallbacks);
  }

  private Business business(Tree tree) {
    var owners =
        tree.list("owners").stream()
            .map(o -> {
              var share = number(o, "share");
              return new Business.Owner(
                  o.text("name"), seat(o, o.text("jurisdiction")), share == null ? 0 : share);
            })
            .toList();
    return new Business(
        tree.text("name"),
        seat(tree, tree.text("jurisdiction")),
        owners,
        seats(tree, "serves"),
        tree.texts("customers"),
        seats(tree, "nationalities"),
        number(tree, "monthly_active_users"),
        number(tree, "monthly_revenue_usd"),
        tree.texts("meets"));
  }

  private List<String> seats(Tree tree, String key) {
    return tree.texts(key).stream().map(text -> seat(tree, text)).toList();
  }

  /* ISO 3166-1 alpha-2, EU, or a part of a country by ISO 3166-2. */
  private String seat(Tree tree, String text) {
    var code = text.toUpperCase(Locale.ROOT);
    if (!text.isEmpty() && !code.matches("[A-Z]{2}(-[A-Z0-9]{1,3})?")) {
      remark(tree, "'" + Words.shown(text) + "' is no jurisdiction; write it as DE, EU or US-CO");
    }
    return code;
  }

  private @Nullable Integer count(Tree tree) {
    var value = number(tree, "count");
    return value == null ? null : (int) Math.min(1_000_000, Math.round(value));
  }

  private @Nullable Double number(Tree tree, String key) {
    var text = tree.text(key).replace("_", "");
    if (text.isEmpty()) {
      return null;
    }
    try {
      var percent = text.endsWith("%");
      var value = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
      if (value >= 0 && value < 1e15) {
        return percent ? value / 100 : value;
      }
    } catch (NumberFormatException e) {
      // Falls through to the remark.
    }
    remark(tree, "'" + key + "' is no number: " + Words.shown(text));
    return null;
  }

  private @Nullable LocalDate day(Tree tree, String key) {
    var text = tree.text(key);
    if (text.isEmpty() || text.equals("no") || text.equals("false")) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      remark(tree, "'" + key + "' is no date such as 2026-10-01: " + Words.shown(text));
      return null;
    }
  }

  private static String first(Tree tree, String... keys) {
    for (var key : keys) {
      if (!tree.text(key).isEmpty()) {
        return tree.text(key);
      }
    }
    return "";
  }

  private void remark(Tree at, String what) {
    remarks.add(new Remark(at.place(), what));
  }
}
