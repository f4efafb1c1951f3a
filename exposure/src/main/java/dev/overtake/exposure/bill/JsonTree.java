package dev.overtake.exposure.bill;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON as a tree. What strict JSON forbids but people write (a comma after the last item) is
/// read all the same and remarked on.
final class JsonTree {
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(Tree.DEEPEST)
          .maxStringLength(4 << 20)
          .build();
  private static final JsonFactory STRICT =
      JsonFactory.builder().streamReadConstraints(BOUNDS).build();
  private static final JsonFactory LENIENT =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final String file;
  private final JsonParser json;

  private JsonTree(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  /// @throws UnreadableBillException when it is no JSON
  static Tree read(String file, String text, List<Remark> remarks) {
    try {
      return parse(STRICT, file, text);
    } catch (JacksonException strict) {
      try {
        var tree = parse(LENIENT, file, text);
        remarks.add(new Remark(place(file, strict), "not strict JSON: " + said(strict)));
        return tree;
      } catch (JacksonException e) {
        throw new UnreadableBillException(
            place(file, e) + ": not JSON: " + Words.shown(said(e)) + ".");
      }
    }
  }

  /* Without the reader's own talk of where it looked. */
  private static String said(JacksonException e) {
    return e.getOriginalMessage().replaceAll("\\s*\\([^()]*\\[Source: .*", "");
  }

  private static Tree parse(JsonFactory factory, String file, String text) {
    try (var parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      var tree = new JsonTree(file, parser).value();
      parser.nextToken();
      return tree;
    }
  }

  private static String place(String file, JacksonException e) {
    var at = e.getLocation();
    return at == null ? file : file + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }

  private Tree value() {
    var at = json.currentTokenLocation();
    var tree = new Tree(file, at.getLineNr(), at.getColumnNr());
    var token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = json.currentName();
        json.nextToken();
        tree.field(name, value());
      }
    } else if (token == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        tree.item(value());
      }
    } else if (token != null && token != JsonToken.VALUE_NULL) {
      tree.says(json.getString());
    }
    return tree;
  }
}
