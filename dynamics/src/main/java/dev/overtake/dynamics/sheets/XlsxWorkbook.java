package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.sheets.Grid.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A workbook in Office Open XML (ECMA-376, part 1: sections 18.2 workbook, 18.3 worksheets, 18.4
/// shared strings): the values of its cells, those of formulas as they were last worked out.
final class XlsxWorkbook implements Workbook {
  private static final int LARGEST_PART = 1 << 28;

  private final Path file;
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, Range> defined = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  private XlsxWorkbook(Path file) {
    this.file = file;
  }

  static XlsxWorkbook read(Path file) throws IOException {
    var workbook = new XlsxWorkbook(file);
    try (var zip = new ZipFile(file.toFile())) {
      var targets = new HashMap<String, String>();
      each(
          zip,
          "xl/_rels/workbook.xml.rels",
          xml -> {
            if (xml.getLocalName().equals("Relationship")) {
              targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
          });
      each(zip, "xl/workbook.xml", xml -> workbook.part(xml, targets));
      each(zip, "xl/sharedStrings.xml", workbook::string);
    }
    return workbook;
  }

  /// Looks at the element at which a reader stands.
  private interface Visitor {
    void at(XMLStreamReader xml) throws XMLStreamException;
  }

  private static void each(ZipFile zip, String name, Visitor visitor) throws IOException {
    var entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (var in = zip.getInputStream(entry)) {
      var xml = factory().createXMLStreamReader(limited(in, name));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          visitor.at(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(name + " in " + zip.getName() + " is broken", e);
    }
  }

  private static InputStream limited(InputStream in, String name) throws IOException {
    var bytes = in.readNBytes(LARGEST_PART);
    if (bytes.length == LARGEST_PART) {
      throw new IOException(name + " is too large");
    }
    return new ByteArrayInputStream(bytes);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /// An attribute by its local name; empty where there is none.
  private static String attribute(XMLStreamReader xml, String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private void part(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "sheet" -> {
        var name = attribute(xml, "name");
        var id =
            Optional.ofNullable(
                    xml.getAttributeValue(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "id"))
                .orElseGet(() -> attribute(xml, "id"));
        var target = targets.getOrDefault(id, "");
        parts.put(name, target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
      case "definedName" -> {
        var name = attribute(xml, "name").toLowerCase(Locale.ROOT);
        var local = attribute(xml, "localSheetId");
        var own =
            local.matches("\\d{1,5}") && Integer.parseInt(local) < parts.size()
                ? names().get(Integer.parseInt(local)).toLowerCase(Locale.ROOT)
                : "";
        Address.range(xml.getElementText()).ifPresent(r -> defined.put(own + "\0" + name, r));
      }
      default -> {}
    }
  }

  private void string(XMLStreamReader xml) throws XMLStreamException {
    if (xml.getLocalName().equals("si")) {
      strings.add(texts(xml, "si"));
    }
  }

  /// All texts up to the end of an element, those that say how others are spoken left out.
  private static String texts(XMLStreamReader xml, String end) throws XMLStreamException {
    var text = new StringBuilder();
    var phonetic = 0;
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
        phonetic++;
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
        phonetic--;
      } else if (event == XMLStreamReader.CHARACTERS && phonetic == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  @Override
  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  @Override
  public Optional<Range> named(String name, String sheet) {
    var key = name.toLowerCase(Locale.ROOT);
    var own = defined.get(sheet.strip().toLowerCase(Locale.ROOT) + "\0" + key);
    return Optional.ofNullable(own == null ? defined.get("\0" + key) : own);
  }

  @Override
  public Grid sheet(String name) throws IOException {
    var grid = new Grid();
    try (var zip = new ZipFile(file.toFile())) {
      each(
          zip,
          parts.getOrDefault(name, ""),
          xml -> {
            if (xml.getLocalName().equals("c")) {
              cell(xml, grid);
            }
          });
    }
    return grid;
  }

  private void cell(XMLStreamReader xml, Grid grid) throws XMLStreamException {
    var at = Address.range(attribute(xml, "r"));
    var type = attribute(xml, "t");
    var value = "";
    while (xml.hasNext()) {
      var event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = texts(xml, "is");
          default -> {}
        }
      }
    }
    if (at.isEmpty() || value.isEmpty()) {
      return;
    }
    var row = at.get().top();
    var column = at.get().left();
    switch (type) {
      case "s" -> grid.put(row, column, new Text(strings.get(Integer.parseInt(value.strip()))));
      case "str", "inlineStr", "e", "b" -> grid.put(row, column, new Text(value));
      default -> grid.put(row, column, Double.valueOf(value.strip()));
    }
  }

  /// A text that is no number, whatever it looks like.
  record Text(String text) {
    @Override
    public String toString() {
      return text;
    }
  }
}
