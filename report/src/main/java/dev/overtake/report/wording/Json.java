package dev.overtake.report.wording;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.overtake.dynamics.model.DataSeries;
import dev.overtake.evidence.Cadence;
import dev.overtake.evidence.ContenderKind;
import dev.overtake.evidence.Direction;
import dev.overtake.evidence.IndicatorKind;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;

/// Results as JSON: declared records as they are, what does not apply as null, numbers to six
/// digits. A record of an engine is refused.
public final class Json {
  private static final Pattern ENGINE =
      Pattern.compile("dev\\.overtake\\.(estimation|evidence|dynamics|race|claims|exposure)\\.");
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  /// One indented document.
  public static String document(Object result) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result) + "\n";
  }

  /// One document a line.
  public static String lines(List<?> results) {
    return results.stream()
        .map(MAPPER::writeValueAsString)
        .collect(Collectors.joining("\n", "", results.isEmpty() ? "" : "\n"));
  }

  private static JsonMapper mapper() {
    var numbers = new SimpleModule();
    numbers.addSerializer(Double.class, new Rounded());
    numbers.addSerializer(double.class, new Rounded());
    numbers.addSerializer(double[].class, new Exact());
    numbers.setSerializerModifier(new DeclaredOnly());
    var builder =
        JsonMapper.builder()
            .addModule(numbers)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
    for (var words :
        List.of(
            Scale.class,
            IndicatorKind.class,
            Direction.class,
            Cadence.class,
            ContenderKind.class,
            Status.class,
            Tier.class)) {
      builder.addMixIn(words, Word.class);
    }
    return builder.build();
  }

  /// Enums appear as their words.
  private interface Word {
    @JsonValue
    String word();
  }

  /* A record of an engine may be renamed any day: what others read is declared in this module. */
  private static final class DeclaredOnly extends ValueSerializerModifier {
    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
      var type = bean.getBeanClass();
      if (!type.isEnum() && ENGINE.matcher(type.getName()).lookingAt()) {
        throw new IllegalArgumentException(type.getName() + " is not declared as a result");
      }
      return serializer;
    }
  }

  private static final class Rounded extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      if (Double.isFinite(value)) {
        json.writeNumber(Numbers.rounded(value));
      } else {
        json.writeNull();
      }
    }
  }

  /// Series of a simulation keep every digit; what is missing is null.
  private static final class Exact extends ValueSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator json, SerializationContext context) {
      json.writeStartArray(values, values.length);
      for (var value : values) {
        if (Double.isFinite(value) && value != DataSeries.MISSING) {
          json.writeNumber(value);
        } else {
          json.writeNull();
        }
      }
      json.writeEndArray();
    }
  }
}
