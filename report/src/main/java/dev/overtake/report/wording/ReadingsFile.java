package dev.overtake.report.wording;

import dev.overtake.claims.reading.FixedReadings.Fixed;
import dev.overtake.claims.reading.Range;
import dev.overtake.claims.reading.Relation;
import dev.overtake.claims.reading.Rival;
import dev.overtake.claims.reading.StatedClaim;
import dev.overtake.claims.text.YearSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Claims of a check's JSON as somebody has fixed them: those marked `"fixed": true`.
public final class ReadingsFile {
  private ReadingsFile() {}

  /// The fixed claims of a file.
  ///
  /// @throws IllegalArgumentException when it is no JSON of a check, or a part of a claim is
  ///   missing
  public static List<Fixed> parse(String json) {
    try {
      var fixed = new ArrayList<Fixed>();
      for (var document : new JsonMapper().readTree(json).path("documents")) {
        for (var claim : document.path("claims")) {
          if (claim.path("fixed").asBoolean(false)) {
            fixed.add(fixed(claim));
          }
        }
      }
      return fixed;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Fixed fixed(JsonNode claim) {
    var value = claim.path("value");
    return new Fixed(
        text(claim, "sentence"),
        text(claim, "text"),
        text(claim, "indicator"),
        new StatedClaim(
            text(claim, "subject"),
            relation(text(claim, "relation")),
            rival(claim.path("comparator").asString("")),
            new Range(
                value.path("low").asDouble(Double.NEGATIVE_INFINITY),
                value.path("high").asDouble(Double.POSITIVE_INFINITY)),
            years(claim.path("period").asString("")),
            claim.path("denied").asBoolean(false)));
  }

  private static String text(JsonNode claim, String field) {
    var text = claim.path(field).asString("");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a claim that is fixed has no " + field);
    }
    return text;
  }

  /// What a claim says of its subject, by its word.
  ///
  /// @throws IllegalArgumentException when there is no such kind
  public static Relation relation(String word) {
    for (var relation : Relation.values()) {
      if (relation.word().equals(word)) {
        return relation;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is no relation; there are %s"
            .formatted(
                word,
                String.join(", ", Arrays.stream(Relation.values()).map(Relation::word).toList())));
  }

  /// Whom a claim is set against: a contender, `NEXT`, `REST`, or nobody.
  public static Rival rival(String word) {
    return switch (word) {
      case "" -> Rival.Unnamed.NOBODY;
      case "NEXT" -> Rival.Unnamed.NEXT;
      case "REST" -> Rival.Unnamed.REST;
      default -> new Rival.Named(word);
    };
  }

  /// Years such as `2024` or `2019/2024`; null for none.
  ///
  /// @throws IllegalArgumentException when they are written otherwise
  public static @Nullable YearSpan years(String text) {
    if (text.isEmpty()) {
      return null;
    }
    var parts = Stream.of(text.split("/", -1)).map(String::strip).toList();
    if (!parts.stream().allMatch(p -> p.length() == 4 && p.chars().allMatch(Character::isDigit))) {
      throw new IllegalArgumentException("'" + text + "' is no year, such as 2024 or 2019/2024");
    }
    return new YearSpan(Integer.parseInt(parts.getFirst()), Integer.parseInt(parts.getLast()));
  }
}
