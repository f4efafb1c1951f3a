package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import java.util.List;

/// Something of artificial intelligence that a file names.
///
/// @param name of the model, the service or the library
/// @param way how it is reached, as far as the file says
/// @param bases and licences that a card states; empty elsewhere
record Sighting(
    Kind kind,
    String name,
    Way way,
    List<String> bases,
    List<String> licences,
    String file,
    int line) {

  /// How something is reached. Texts are empty where the file is silent.
  record Way(String provider, String region, String endpoint) {
    static final Way UNKNOWN = new Way("", "", "");

    /// The same, with what is not said here taken from what stands around it.
    Way within(Way outer) {
      return new Way(
          provider.isEmpty() ? outer.provider : provider,
          region.isEmpty() ? outer.region : region,
          endpoint.isEmpty() && provider.isEmpty() ? outer.endpoint : endpoint);
    }
  }

  static Sighting of(Kind kind, String name, Way way, String file, int line) {
    return new Sighting(kind, name, way, List.of(), List.of(), file, line);
  }
}
