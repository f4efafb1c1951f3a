package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads SPDX 3 JSON-LD: a graph of elements and relationships. Objects that refer to one another
/// by id are put back together; spellings without a profile's prefix are understood. The packages
/// of SPDX 2 JSON are read too.
///
/// [The System Package Data Exchange (SPDX) Specification 3.0.1, AI and Dataset profiles]
final class Spdx {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "AIPackage", Kind.MODEL,
          "DatasetPackage", Kind.DATASET,
          "Package", Kind.LIBRARY,
          "File", Kind.OTHER,
          "Snippet", Kind.OTHER);
  private static final Set<String> ON =
      Set.of(
          "dependsOn",
          "contains",
          "hasDynamicLink",
          "hasStaticLink",
          "hasPrerequisite",
          "hasDataFile");
  private static final Set<String> MADE_FROM = Set.of("descendantOf", "copiedTo");

  private final List<Remark> remarks;
  private final Map<String, Tree> byId = new HashMap<>();
  private final Map<String, ComponentBuilder> drafts = new java.util.LinkedHashMap<>();
  private final Map<String, List<String>> needs = new TreeMap<>();

  Spdx(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Bill read(String file, Tree root) {
    if (root.has("spdxVersion")) {
      return second(root);
    }
    var graph = root.has("@graph") ? root.list("@graph") : root.items();
    for (var element : graph) {
      var id = id(element);
      if (!id.isEmpty() && byId.putIfAbsent(id, element) != null) {
        remarks.add(
            new Remark(element.place(), "a second element has the id '" + Words.shown(id) + "'"));
      }
    }
    var version = "3";
    var name = "";
    for (var element : graph) {
      var type = type(element);
      if (type.equals("CreationInfo") && element.has("specVersion")) {
        version = element.text("specVersion");
      }
      if (Set.of("SpdxDocument", "Sbom").contains(type) && name.isEmpty()) {
        name = element.text("name");
      }
      var kind = KINDS.get(type);
      if (kind != null) {
        component(element, type, kind);
      }
    }
    graph.stream().filter(e -> e.has("relationshipType")).forEach(this::relationship);
    if (drafts.isEmpty() && byId.isEmpty()) {
      throw new UnreadableBillException(
          file
              + ":1: JSON, but neither CycloneDX nor SPDX: the graph holds no element with an id.");
    }
    return bill(name, "SPDX " + version);
  }

  private void component(Tree element, String type, Kind kind) {
    var draft = new ComponentBuilder(element);
    draft.type = type;
    draft.kind = kind;
    draft.id = id(element);
    draft.name = element.text("name");
    draft.version = field(element, "packageVersion");
    draft.purl = Purl.of(field(element, "packageUrl"));
    if (draft.purl.isModel() && kind == Kind.LIBRARY) {
      draft.kind = Kind.MODEL;
    }
    for (var link : List.of("downloadLocation", "homePage", "sourceInfo")) {
      var url = field(element, link);
      if (url.contains("://")) {
        ComponentBuilder.add(draft.links, url);
      }
    }
    for (var role : List.of("suppliedBy", "originatedBy")) {
      element.texts(role).forEach(r -> ComponentBuilder.add(draft.parties, agent(r)));
    }
    for (var entry : element.list("ai_hyperparameter")) {
      draft.properties.putIfAbsent(entry.text("key"), entry.text("value"));
    }
    for (var entry : element.list("extension")) {
      draft.properties.putIfAbsent(entry.text("name"), entry.text("value"));
      for (var pair : entry.list("extension_cdxProperty")) {
        draft.properties.putIfAbsent(
            pair.text("extension_cdxPropName"), pair.text("extension_cdxPropValue"));
      }
    }
    for (var external : element.list("externalRef")) {
      external.texts("locator").forEach(l -> ComponentBuilder.add(draft.links, l));
    }
    for (var external : element.list("externalIdentifier")) {
      if (external.text("externalIdentifierType").equals("packageUrl") && draft.purl.isEmpty()) {
        draft.purl = Purl.of(external.text("identifier"));
      }
    }
    PropertyWords.apply(draft);
    var key = draft.id.isEmpty() ? "line " + draft.where() : draft.id;
    drafts.put(drafts.containsKey(key) ? key + " " + draft.where() : key, draft);
  }

  private void relationship(Tree relation) {
    var kind = relation.text("relationshipType");
    var from = relation.text("from");
    var to = relation.texts("to");
    var draft = drafts.get(from);
    if (kind.equals("hasDeclaredLicense") || kind.equals("hasConcludedLicense")) {
      if (draft != null) {
        to.forEach(t -> ComponentBuilder.add(draft.licences, licence(t)));
      }
    } else if (ON.contains(kind) && draft != null) {
      needs.merge(
          from,
          to,
          (a, b) -> {
            var both = new HashSet<>(a);
            both.addAll(b);
            return both.stream().sorted().toList();
          });
    } else if (MADE_FROM.contains(kind)) {
      to.forEach(t -> madeFrom(from, t));
    } else if (kind.equals("ancestorOf")) {
      to.forEach(t -> madeFrom(t, from));
    }
  }

  private void madeFrom(String younger, String older) {
    var draft = drafts.get(younger);
    var base = byId.get(older);
    if (draft != null && base != null) {
      ComponentBuilder.add(draft.bases, base.text("name"));
    }
  }

  private String licence(String id) {
    var element = byId.get(id);
    if (element == null) {
      return id.substring(id.lastIndexOf('/') + 1);
    }
    for (var key : List.of("licenseExpression", "licenseText")) {
      var text = field(element, key);
      if (!text.isEmpty()) {
        return Words.shown(text);
      }
    }
    return element.text("name");
  }

  private String agent(String id) {
    var element = byId.get(id);
    return element == null || element.text("name").isEmpty() ? id : element.text("name");
  }

  /* SPDX 2: packages with declared licences. */
  private Bill second(Tree root) {
    for (var element : root.list("packages")) {
      var draft = new ComponentBuilder(element);
      draft.type = "Package";
      draft.id = element.text("SPDXID");
      draft.name = element.text("name");
      draft.version = element.text("versionInfo");
      draft.kind = Kind.LIBRARY;
      ComponentBuilder.add(
          draft.parties, element.text("supplier").replaceFirst("^(Organization|Person): ", ""));
      var licence = element.text("licenseDeclared");
      ComponentBuilder.add(draft.licences, licence.equals("NOASSERTION") ? "" : licence);
      for (var reference : element.list("externalRefs")) {
        if (reference.text("referenceType").equals("purl")) {
          draft.purl = Purl.of(reference.text("referenceLocator"));
        }
      }
      if (draft.purl.isModel()) {
        draft.kind = Kind.MODEL;
      }
      drafts.put(draft.where(), draft);
    }
    return bill(root.text("name"), root.text("spdxVersion").replace('-', ' '));
  }

  private Bill bill(String name, String format) {
    var components = Bills.distinct(new ArrayList<>(drafts.values()), remarks);
    return new Bill(
        name,
        format,
        components,
        needs,
        Bills.usesOf(components),
        false,
        Business.UNKNOWN,
        remarks);
  }

  private static String id(Tree element) {
    var id = element.text("spdxId");
    return id.isEmpty() ? element.text("@id") : id;
  }

  /* "ai_AIPackage" and "AIPackage" are the same. */
  private static String type(Tree element) {
    var type = element.has("type") ? element.text("type") : element.text("@type");
    return type.substring(type.lastIndexOf('_') + 1);
  }

  private static String field(Tree element, String name) {
    for (var prefix :
        List.of("", "software_", "ai_", "dataset_", "simplelicensing_", "expandedlicensing_")) {
      if (element.has(prefix + name)) {
        return element.text(prefix + name);
      }
    }
    return "";
  }
}
