package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads SPDX 2 JSON: packages with declared licences, and how they are related.
final class Spdx2 {
  private static final Set<String> ON =
      Set.of("DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE");
  private static final Set<String> TURNED_ROUND =
      Set.of("DEPENDENCY_OF", "CONTAINED_BY", "PREREQUISITE_FOR");

  private final List<Remark> remarks;
  private final Map<String, ComponentBuilder> drafts = new LinkedHashMap<>();
  private final Map<String, List<String>> needs = new TreeMap<>();

  Spdx2(List<Remark> remarks) {
    this.remarks = remarks;
  }

  Bill read(Tree root) {
    var all = new ArrayList<ComponentBuilder>();
    for (var element : root.list("packages")) {
      var draft = component(element);
      drafts.putIfAbsent(draft.id, draft);
      all.add(draft);
    }
    root.list("relationships").forEach(this::relationship);
    var components = Bills.distinct(all, remarks);
    return new Bill(
        root.text("name"),
        root.text("spdxVersion").replace('-', ' '),
        components,
        needs,
        Bills.usesOf(components),
        false,
        Business.UNKNOWN,
        Bills.reading(all, remarks));
  }

  private static ComponentBuilder component(Tree element) {
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
    return draft;
  }

  private void relationship(Tree relation) {
    var kind = relation.text("relationshipType");
    var from = relation.text("spdxElementId");
    var to = relation.text("relatedSpdxElement");
    if (ON.contains(kind)) {
      need(from, to);
    } else if (TURNED_ROUND.contains(kind)) {
      need(to, from);
    } else if (kind.equals("DESCENDANT_OF")) {
      madeFrom(from, to);
    } else if (kind.equals("ANCESTOR_OF")) {
      madeFrom(to, from);
    }
  }

  private void need(String from, String to) {
    if (drafts.containsKey(from) && drafts.containsKey(to)) {
      var on = needs.computeIfAbsent(from, f -> new ArrayList<>());
      if (!on.contains(to)) {
        on.add(to);
      }
    }
  }

  private void madeFrom(String younger, String older) {
    var draft = drafts.get(younger);
    var base = drafts.get(older);
    if (draft != null && base != null) {
      ComponentBuilder.add(draft.bases, base.purl.isModel() ? base.purl.path() : base.name);
    }
  }
}
