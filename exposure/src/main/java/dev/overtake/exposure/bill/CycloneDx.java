package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads CycloneDX 1.2 to 1.7, and drafts of 2.0. JSON and XML name things alike, except that XML
/// has lists of named elements and keeps a property's value as its text.
///
/// [CycloneDX v1.7, ECMA-424 2nd edition]
final class CycloneDx {
  private static final Set<String> VERSIONS =
      Set.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0");
  private static final Set<String> TYPES =
      Set.of(
          "application",
          "framework",
          "library",
          "container",
          "platform",
          "operating-system",
          "device",
          "device-driver",
          "firmware",
          "file",
          "machine-learning-model",
          "data",
          "cryptographic-asset");

  private final List<Remark> remarks;
  private final List<ComponentBuilder> drafts = new ArrayList<>();
  private final Map<String, List<String>> needs = new TreeMap<>();

  CycloneDx(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Bill read(Tree root, boolean xml) {
    var version = xml ? root.text("xmlns").replaceFirst("^.*/bom/?", "") : root.text("specVersion");
    if (version.isEmpty() && !xml) {
      remark(root, "'specVersion' is missing, read as 1.6");
    } else if (!version.isEmpty() && !VERSIONS.contains(version)) {
      remark(root, "CycloneDX " + Words.shown(version) + " is not known, read as 1.7");
    }
    var subject = root.get("metadata", "component");
    for (var component : root.list("components")) {
      component(component);
    }
    for (var service : root.list("services")) {
      service(service);
    }
    subject.ifPresent(this::component);
    for (var formula : root.list("formulation")) {
      formula.list("components").forEach(this::component);
      formula.list("services").forEach(this::service);
    }
    dependencies(root, xml);
    var components = Bills.distinct(drafts, remarks);
    return new Bill(
        subject.map(s -> s.text("name")).orElse(""),
        "CycloneDX" + (version.isEmpty() ? "" : " " + version),
        components,
        needs,
        Bills.usesOf(components),
        false,
        Business.UNKNOWN,
        Bills.reading(drafts, remarks));
  }

  private void component(Tree tree) {
    var draft = new ComponentBuilder(tree);
    draft.type = tree.text("type");
    if (draft.type.isEmpty()) {
      remark(tree, "a component without a type");
      draft.notUnderstood(Unread.Why.NO_TYPE, "");
    } else if (!TYPES.contains(draft.type)) {
      draft.notUnderstood(Unread.Why.UNKNOWN_TYPE, Words.shown(draft.type));
      remark(tree, "'" + Words.shown(draft.type) + "' is no CycloneDX type, kept as it is");
    }
    draft.id = tree.text("bom-ref");
    draft.name = tree.text("name");
    draft.version = tree.text("version");
    draft.group = tree.text("group");
    draft.purl = Purl.of(tree.text("purl"));
    draft.kind = Kind.ofCycloneDx(draft.type);
    parties(draft, tree);
    tree.get("modelCard").ifPresent(card -> properties(draft, card));
    tree.get("modelCard", "modelParameters").ifPresent(card -> properties(draft, card));
    common(draft, tree);
    if (draft.purl.isModel()) {
      draft.kind = Kind.MODEL;
    }
    if (tree.has("modelCard") || draft.properties.containsKey("ai:model-id")) {
      draft.kind = draft.kind == Kind.DATASET ? draft.kind : Kind.MODEL;
    }
    if (draft.kind != Kind.OTHER) {
      draft.unread = null;
    }
    tree.get("pedigree")
        .ifPresent(
            p -> p.list("ancestors").forEach(a -> ComponentBuilder.add(draft.bases, qualified(a))));
    drafts.add(draft);
    modelCard(tree);
    tree.list("components").forEach(this::component);
  }

  private static String qualified(Tree tree) {
    var group = tree.text("group");
    var purl = tree.text("purl");
    return !purl.isEmpty()
        ? purl
        : group.isEmpty() ? tree.text("name") : group + "/" + tree.text("name");
  }

  /* Data sets named in a model card are parts of the bill unless they only refer to one. */
  private void modelCard(Tree tree) {
    var parameters = tree.get("modelCard", "modelParameters");
    if (parameters.isEmpty()) {
      return;
    }
    for (var data : parameters.get().list("datasets")) {
      var set = data.get("dataset").orElse(data);
      var name = set.text("name");
      if (!name.isEmpty()) {
        var draft = new ComponentBuilder(set);
        draft.kind = Kind.DATASET;
        draft.type = "data";
        draft.id = set.text("bom-ref");
        draft.name = name;
        set.get("contents").ifPresent(c -> ComponentBuilder.add(draft.links, c.text("url")));
        common(draft, set);
        drafts.add(draft);
      }
    }
  }

  private void service(Tree tree) {
    var draft = new ComponentBuilder(tree);
    draft.kind = Kind.SERVICE;
    draft.type = "service";
    draft.id = tree.text("bom-ref");
    draft.name = tree.text("name");
    draft.version = tree.text("version");
    draft.group = tree.text("group");
    tree.get("provider").ifPresent(p -> draft.provider = p.isText() ? p.text() : p.text("name"));
    ComponentBuilder.add(draft.parties, draft.provider);
    tree.texts("endpoints").forEach(e -> ComponentBuilder.add(draft.endpoints, e));
    common(draft, tree);
    drafts.add(draft);
    tree.list("services").forEach(this::service);
  }

  private static void parties(ComponentBuilder draft, Tree tree) {
    for (var role : List.of("manufacturer", "publisher", "supplier", "author")) {
      tree.get(role)
          .ifPresent(
              p -> ComponentBuilder.add(draft.parties, p.isText() ? p.text() : p.text("name")));
    }
    for (var author : tree.list("authors")) {
      ComponentBuilder.add(draft.parties, author.isText() ? author.text() : author.text("name"));
    }
  }

  private static void common(ComponentBuilder draft, Tree tree) {
    for (var choice : tree.list("licenses")) {
      var licence = choice.get("license").orElse(choice);
      for (var key : List.of("expression", "id", "name")) {
        var text = key.equals("expression") ? choice.text(key) : licence.text(key);
        if (!text.isEmpty()) {
          ComponentBuilder.add(draft.licences, text);
          break;
        }
      }
      if (choice.isText()) {
        ComponentBuilder.add(draft.licences, choice.text());
      }
    }
    for (var reference : tree.list("externalReferences")) {
      var url = reference.text("url");
      var answers = Set.of("api", "endpoint", "service").contains(reference.text("type"));
      ComponentBuilder.add(answers ? draft.endpoints : draft.links, url);
    }
    properties(draft, tree);
    PropertyWords.apply(draft);
  }

  private static void properties(ComponentBuilder draft, Tree tree) {
    for (var property : tree.list("properties")) {
      var value = property.has("value") ? property.text("value") : property.text();
      if (!property.text("name").isEmpty()) {
        draft.properties.putIfAbsent(property.text("name"), value);
      }
    }
  }

  private void dependencies(Tree root, boolean xml) {
    for (var dependency : root.list("dependencies")) {
      var on =
          xml
              ? dependency.items().stream().map(d -> d.text("ref")).toList()
              : dependency.texts("dependsOn");
      var ref = dependency.text("ref");
      if (ref.isEmpty()) {
        remark(dependency, "a dependency without 'ref'");
      } else if (!on.isEmpty()) {
        needs.merge(
            ref,
            List.copyOf(on),
            (a, b) -> {
              var both = new ArrayList<>(a);
              both.addAll(b);
              return both.stream().distinct().toList();
            });
      }
    }
  }

  private void remark(Tree at, String what) {
    remarks.add(new Remark(at.place(), what));
  }
}
