package dev.overtake.cli;

import dev.overtake.report.wording.Json;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (2020-12) of a declared result: every component is required, null only where it
/// is marked so. Nothing forbids further fields, for fields may be added.
final class JsonSchema {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String RESULTS = "dev.overtake.report.";

  private final ObjectNode definitions = MAPPER.createObjectNode();

  private JsonSchema() {}

  /// The schema of a record, or of a list of them, as indented text.
  static String of(String title, Class<?> type, boolean list) {
    var schema = new JsonSchema();
    var root = MAPPER.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", title);
    var reference = schema.reference(type);
    if (list) {
      root.put("type", "array").set("items", reference);
    } else {
      root.setAll(reference);
    }
    root.set("$defs", schema.definitions);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private ObjectNode reference(Class<?> type) {
    if (!type.getName().startsWith(RESULTS)) {
      throw new IllegalArgumentException(type.getName() + " is not declared as a result");
    }
    var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    if (!definitions.has(name)) {
      var object = definitions.putObject(name).put("type", "object");
      var properties = object.putObject("properties");
      for (var part : type.getRecordComponents()) {
        properties.set(part.getName(), value(part.getAnnotatedType()));
      }
      var required = object.putArray("required");
      Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .forEach(required::add);
    }
    return MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode value(AnnotatedType type) {
    var plain = plain(type);
    if (!type.isAnnotationPresent(Nullable.class)) {
      return plain;
    }
    var either = MAPPER.createObjectNode();
    either.putArray("anyOf").add(plain).add(MAPPER.createObjectNode().put("type", "null"));
    return either;
  }

  private ObjectNode plain(AnnotatedType type) {
    var node = MAPPER.createObjectNode();
    var raw = raw(type);
    if (List.class.isAssignableFrom(raw)) {
      node.put("type", "array").set("items", value(argument(type, 0)));
    } else if (Map.class.isAssignableFrom(raw)) {
      node.put("type", "object").set("additionalProperties", value(argument(type, 1)));
    } else if (raw == double[].class) {
      node.put("type", "array").putObject("items").putArray("type").add("number").add("null");
    } else if (raw == double[][].class) {
      var rows = node.put("type", "array").putObject("items").put("type", "array");
      rows.putObject("items").putArray("type").add("number").add("null");
    } else if (raw == String[].class) {
      node.put("type", "array").putObject("items").put("type", "string");
    } else if (raw == String.class) {
      node.put("type", "string");
    } else if (raw == LocalDate.class) {
      node.put("type", "string").put("format", "date");
    } else if (raw == boolean.class || raw == Boolean.class) {
      node.put("type", "boolean");
    } else if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
      node.put("type", "integer");
    } else if (raw == double.class || Number.class.isAssignableFrom(raw)) {
      node.put("type", "number");
    } else if (raw.isEnum()) {
      var words = node.put("type", "string").putArray("enum");
      for (var constant : raw.getEnumConstants()) {
        words.add(MAPPER.readTree(Json.document(constant)));
      }
    } else {
      return reference(raw);
    }
    return node;
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }

  private static Class<?> raw(AnnotatedType type) {
    return type.getType() instanceof ParameterizedType generic
        ? (Class<?>) generic.getRawType()
        : (Class<?>) type.getType();
  }
}
