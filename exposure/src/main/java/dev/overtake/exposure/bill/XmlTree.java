package dev.overtake.exposure.bill;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML as a tree: no document type, no entities of one's own, no files from elsewhere.
final class XmlTree {
  private static final XMLInputFactory FACTORY = factory();

  private XmlTree() {}

  /// @throws UnreadableBillException when it is no XML
  static Tree read(String file, String text) {
    try {
      var xml = FACTORY.createXMLStreamReader(new StringReader(text));
      while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        if (xml.next() == XMLStreamConstants.DTD) {
          throw refused(file, xml, "a document type is not allowed");
        }
      }
      return element(file, xml, 0);
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw new UnreadableBillException(
          file
              + (at == null ? "" : ":" + at.getLineNumber() + ":" + at.getColumnNumber())
              + ": not XML: "
              + Words.shown(String.valueOf(e.getMessage()).replaceAll("(?s)^.*Message: ", ""))
              + ".");
    }
  }

  private static Tree element(String file, XMLStreamReader xml, int depth)
      throws XMLStreamException {
    if (depth > Tree.DEEPEST) {
      throw refused(file, xml, "nested too deeply");
    }
    var at = xml.getLocation();
    var tree = new Tree(file, at.getLineNumber(), at.getColumnNumber());
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      tree.field(xml.getAttributeLocalName(i), said(file, at, xml.getAttributeValue(i)));
    }
    if (depth == 0 && xml.getNamespaceURI() != null) {
      tree.field("xmlns", said(file, at, xml.getNamespaceURI()));
    }
    var text = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      switch (xml.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var name = xml.getLocalName();
          var child = element(file, xml, depth + 1);
          tree.field(name, child);
          tree.item(child);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    if (!text.toString().isBlank()) {
      tree.says(text.toString());
    }
    return tree;
  }

  private static Tree said(String file, Location at, String text) {
    var value = new Tree(file, at.getLineNumber(), at.getColumnNumber());
    value.says(text);
    return value;
  }

  private static UnreadableBillException refused(String file, XMLStreamReader xml, String why) {
    var at = xml.getLocation();
    return new UnreadableBillException(
        file + ":" + at.getLineNumber() + ":" + at.getColumnNumber() + ": " + why + ".");
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
