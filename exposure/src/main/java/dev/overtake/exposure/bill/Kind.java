package dev.overtake.exposure.bill;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a component is.
public enum Kind {
  /// Weights, or a model behind a service.
  MODEL,
  /// Something that answers over a network.
  SERVICE,
  /// An accelerator.
  CHIP,
  /// A place to run things.
  CLOUD,
  /// Data for training or use.
  DATASET,
  /// Code that is linked.
  LIBRARY,
  /// A program.
  APPLICATION,
  /// Anything else; the component keeps the word its bill used.
  OTHER;

  /// As results write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /* The words of CycloneDX 1.0 to 1.7. */
  static Kind ofCycloneDx(@Nullable String type) {
    return switch (type == null ? "" : type) {
      case "machine-learning-model" -> MODEL;
      case "data" -> DATASET;
      case "library", "framework" -> LIBRARY;
      case "application", "container", "operating-system", "platform" -> APPLICATION;
      default -> OTHER;
    };
  }
}
