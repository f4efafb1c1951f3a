package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  /* Elements that say something of parts and are none themselves. */
  private static final String NO_PART =
      "CreationInfo|SpdxDocument|Sbom|Bom|Bundle|ElementCollection|Organization|Person|.*Agent|Tool"
          + "|.*Relationship|Annotation|.*Licen[sc].*|.*Vulnerability.*|.*Assessment.*|Build|Hash"
          + "|External.*|.*Map|NamespaceMap|PackageVerificationCode|IndividualElement";
  private static final Set<String> MADE_FROM = Set.of("descendantOf", "copiedTo");

  private final List<Remark> remarks;
  private final Map<String, Tree> byId = new HashMap<>();
  private final LinkedHashMap<String, ComponentBuilder> drafts = new LinkedHashMap<>();
  private final Map<String, List<String>> needs = new TreeMap<>();

  Spdx(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Bill read(String file, Tree root) {
    var graph = elements(root);
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
      } else if (!type.isEmpty() && !type.matches(NO_PART) && !element.text("name").isEmpty()) {
        component(element, type, Kind.OTHER);
        drafts.lastEntry().getValue().notUnderstood(Unread.Why.UNKNOWN_TYPE, Words.shown(type));
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

  /* In a graph, in a list, or inside the document itself. */
  private static List<Tree> elements(Tree root) {
    if (root.has("@graph")) {
      return root.list("@graph");
    }
    if (!root.has("element")) {
      return root.items();
    }
    var all = new ArrayList<>(List.of(root));
    all.addAll(root.list("element"));
    return all;
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
        Bills.reading(List.copyOf(drafts.values()), remarks));
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
