package dev.overtake.report.html;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Exchanges the two contenders' names and ids in any tree of records, each keeping its place.
final class Renamed {
  private Renamed() {}

  static String text(String text) {
    return text.replace("Norland", "\0")
        .replace("Sorland", "Norland")
        .replace("\0", "Sorland")
        .replace("NOR", "\0")
        .replace("SOR", "NOR")
        .replace("\0", "SOR");
  }

  static <T> T record(T record) {
    return record(record, record.getClass());
  }

  @SuppressWarnings("unchecked")
  private static <T> T record(T record, Class<?> type) {
    try {
      var components = type.getRecordComponents();
      var constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      var arguments = new @Nullable Object[components.length];
      for (var i = 0; i < components.length; i++) {
        arguments[i] = value(components[i].getAccessor().invoke(record));
      }
      return (T) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> text(text);
      case List<?> list -> list.stream().map(Renamed::value).toList();
      case Map<?, ?> map -> {
        var renamed = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        map.forEach((k, v) -> renamed.put(value(k), value(v)));
        yield renamed;
      }
      case Record record -> record(record);
      default -> value;
    };
  }
}
