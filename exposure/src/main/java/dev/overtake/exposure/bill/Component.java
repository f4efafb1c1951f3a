package dev.overtake.exposure.bill;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One part of what a business runs, as its bill describes it. Texts are empty where the bill is
/// silent.
///
/// @param id unique in the bill
/// @param type the bill's own word for the kind
/// @param parties suppliers, publishers, makers and authors, the most responsible first
/// @param licences ids, names or expressions
/// @param endpoints addresses that answer
/// @param links other addresses: homepages, repositories, documents
/// @param bases names of the models it was made from
/// @param region of the cloud it runs in, as written
/// @param runsOn ids of the chips or clouds below it
/// @param count how many there are, for chips
/// @param where line and column in its file
public record Component(
    String id,
    Kind kind,
    String type,
    String name,
    String version,
    String group,
    String purl,
    List<String> parties,
    List<String> licences,
    List<String> endpoints,
    List<String> links,
    List<String> bases,
    Map<String, String> properties,
    String provider,
    String region,
    String precision,
    List<String> runsOn,
    @Nullable Integer count,
    String where) {

  public Component {
    parties = List.copyOf(parties);
    licences = List.copyOf(licences);
    endpoints = List.copyOf(endpoints);
    links = List.copyOf(links);
    bases = List.copyOf(bases);
    properties = Map.copyOf(properties);
    runsOn = List.copyOf(runsOn);
  }

  /// A model that the business would hold itself, thought of and not in its bill.
  public static Component held(String id, String name, Map<String, String> properties) {
    return new Component(
        id,
        Kind.MODEL,
        "model",
        name,
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of("http://localhost"),
        List.of(),
        List.of(),
        properties,
        "",
        "",
        "",
        List.of(),
        null,
        "");
  }

  /// Whether artificial intelligence may be in it: models, and services of a known kind.
  public boolean isModel() {
    return kind == Kind.MODEL;
  }
}
