package dev.overtake.dynamics.xmile;

import dev.overtake.dynamics.model.ModelException;
import dev.overtake.dynamics.model.Position;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// An element of a document with its line. Prefixes stay in the names, because many files use some
/// that they never declare.
///
/// @param text all of its own text
record Xml(
    String name, Map<String, String> attributes, List<Xml> children, StringBuilder text, int line) {
  private static final int DEEPEST = 200;

  /// Reads a document; no DTD and no external entity is ever looked at.
  static Xml read(Reader reader, String file) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    var open = new ArrayDeque<Xml>();
    Xml root = null;
    try {
      var xml = factory.createXMLStreamReader(reader);
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            var attributes = new LinkedHashMap<String, String>();
            for (var i = 0; i < xml.getAttributeCount(); i++) {
              attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
            var element =
                new Xml(
                    xml.getLocalName(),
                    attributes,
                    new ArrayList<>(),
                    new StringBuilder(),
                    xml.getLocation().getLineNumber());
            if (open.size() > DEEPEST) {
              throw new ModelException(new Position(file, element.line()), "", "nested too deeply");
            }
            if (open.isEmpty()) {
              root = element;
            } else {
              open.peek().children().add(element);
            }
            open.push(element);
          }
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty()) {
              open.peek().text().append(xml.getText());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      var what =
          String.valueOf(e.getMessage())
              .lines()
              .reduce((a, b) -> b)
              .orElse("broken")
              .replaceFirst("^Message: ", "")
              .replaceFirst("\\.$", "");
      throw new ModelException(new Position(file, line), "", "not well-formed XML: " + what);
    }
    if (root == null) {
      throw new ModelException(new Position(file, 1), "", "an empty document");
    }
    return root;
  }

  Stream<Xml> all(String child) {
    return children.stream().filter(c -> c.name().equals(child));
  }

  Optional<Xml> first(String child) {
    return all(child).findFirst();
  }

  /// The text of a child; empty where there is none.
  String textOf(String child) {
    return first(child).map(c -> c.text().toString().strip()).orElse("");
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
