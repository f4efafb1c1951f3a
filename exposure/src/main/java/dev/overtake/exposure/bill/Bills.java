package dev.overtake.exposure.bill;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Reads bills of materials: CycloneDX 1.4 to 1.7 as JSON or XML, SPDX 3 as JSON-LD, SPDX 2 as
/// JSON, and Overtake's own manifest as YAML or JSON. The content decides, not the file's name.
public final class Bills {
  private static final int LARGEST = 64 << 20;

  private Bills() {}

  /// Reads one file.
  ///
  /// @param file what messages call it
  /// @throws UnreadableBillException when it is none of the formats
  public static Bill read(String file, byte[] content) {
    if (content.length > LARGEST) {
      throw new UnreadableBillException(file + " is larger than 64 MB.");
    }
    var remarks = new ArrayList<Remark>();
    var text = decoded(file, content, remarks).strip();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isEmpty()) {
      throw new UnreadableBillException(
          file + ":1: empty, expected a bill of materials (CycloneDX, SPDX 3 or a manifest).");
    }
    return read(file, text, remarks);
  }

  private static Bill read(String file, String text, List<Remark> remarks) {
    return switch (text.charAt(0)) {
      case '<' -> xml(file, XmlTree.read(file, text), remarks);
      case '{', '[' -> json(file, JsonTree.read(file, text, remarks), remarks);
      default -> new Manifest(remarks).read(file, YamlTree.read(file, text));
    };
  }

  private static Bill xml(String file, Tree root, List<Remark> remarks) {
    if (!root.has("components") && !root.has("services") && !root.has("metadata")) {
      throw new UnreadableBillException(
          file + ":1: XML, but no CycloneDX bill: it has no components, services or metadata.");
    }
    return new CycloneDx(remarks).read(root, true);
  }

  private static Bill json(String file, Tree root, List<Remark> remarks) {
    if (root.has("spdxVersion")) {
      return new Spdx2(remarks).read(root);
    }
    if (root.has("@graph")
        || !root.items().isEmpty()
        || (root.has("element") && root.text("type").endsWith("SpdxDocument"))) {
      return new Spdx(remarks).read(file, root);
    }
    var format = root.text("bomFormat");
    if (format.equalsIgnoreCase("CycloneDX")
        || root.text("specFormat").equalsIgnoreCase("CycloneDX")
        || root.text("$schema").contains("cyclonedx")
        || (root.has("components") && !root.has("uses"))) {
      return new CycloneDx(remarks).read(root, false);
    }
    return new Manifest(remarks).read(file, root);
  }

  private static String decoded(String file, byte[] content, List<Remark> remarks) {
    var wide = content.length > 1 && (content[0] & 0xff) + (content[1] & 0xff) == 0xfe + 0xff;
    if (wide) {
      return new String(content, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
    } catch (CharacterCodingException e) {
      remarks.add(new Remark(file, "not UTF-8: bytes that are no characters were replaced"));
      return new String(content, StandardCharsets.UTF_8);
    }
  }

  /// Gives every component an id of its own; the first of a name keeps it.
  static List<Component> distinct(List<ComponentBuilder> drafts, List<Remark> remarks) {
    var seen = new HashMap<String, Integer>();
    var components = new ArrayList<Component>();
    for (var draft : drafts) {
      if (draft.name.isBlank()) {
        remarks.add(new Remark(draft.where(), "a " + word(draft) + " without a name"));
        draft.name = draft.purl.isEmpty() ? "unnamed" : draft.purl.text();
      }
      if (draft.id.isBlank()) {
        draft.id = draft.version.isBlank() ? draft.name : draft.name + "@" + draft.version;
      } else if (seen.containsKey(draft.id)) {
        remarks.add(
            new Remark(
                draft.where(), "a second component has the id '" + Words.shown(draft.id) + "'"));
      }
      var times = seen.merge(draft.id, 1, Integer::sum);
      if (times > 1) {
        draft.id = draft.id + "#" + times;
        seen.put(draft.id, 1);
      }
      components.add(draft.component());
    }
    return components;
  }

  /// What was odd about a bill, with the parts that were not understood.
  static Reading reading(List<ComponentBuilder> drafts, List<Remark> remarks) {
    return new Reading(
        remarks,
        drafts.stream()
            .flatMap(d ->
                Optional.ofNullable(d.unread)
                    .map(why -> new Unread(d.id, d.name, d.where(), why, d.unreadDetail))
                    .stream())
            .toList());
  }

  /// A bill, with what a second file declares, of which something was understood.
  ///
  /// @throws UnreadableBillException when nothing was
  public static Bill understood(String file, Bill bill) {
    if (bill.components().stream().allMatch(c -> bill.reading().isUnread(c.id()))) {
      var first = bill.unread().stream().map(Unread::where).findFirst().orElse(file + ":1");
      throw new UnreadableBillException(
          first
              + ": nothing was understood as a part of a bill; expected CycloneDX, SPDX, or a manifest"
              + " with models, services, clouds, chips, datasets or libraries.");
    }
    return bill;
  }

  private static String word(ComponentBuilder draft) {
    return draft.type.isBlank() ? draft.kind.word() : draft.type;
  }

  /// Uses of a bill that declares none: each model and each service by itself.
  public static List<Use> usesOf(List<Component> components) {
    return components.stream()
        .filter(c -> c.kind() == Kind.MODEL || c.kind() == Kind.SERVICE)
        .map(c -> new Use(c.id(), c.name(), 1, List.of(c.id()), List.of(), List.of()))
        .toList();
  }
}
