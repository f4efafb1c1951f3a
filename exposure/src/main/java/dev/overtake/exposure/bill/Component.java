package dev.overtake.exposure.bill;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One part of what a business runs, as its bill describes it. Texts are empty where the bill is
/// silent.
///
/// @param links addresses that do not answer: homepages, repositories, documents
/// @param where line and column in its file
public record Component(
    Identity identity,
    Sourcing sourcing,
    Deployment deployment,
    List<String> links,
    Map<String, String> properties,
    String where) {

  public Component {
    links = List.copyOf(links);
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
  }

  /// What it is called.
  ///
  /// @param id unique in the bill
  /// @param type the bill's own word for the kind
  public record Identity(
      String id, Kind kind, String type, String name, String version, String group, Purl purl) {}

  /// Where it comes from.
  ///
  /// @param parties suppliers, publishers, makers and authors, the most responsible first
  /// @param licences ids, names or expressions
  /// @param bases names of the models it was made from
  public record Sourcing(List<String> parties, List<String> licences, List<String> bases) {
    public Sourcing {
      parties = List.copyOf(parties);
      licences = List.copyOf(licences);
      bases = List.copyOf(bases);
    }
  }

  /// How it runs.
  ///
  /// @param provider who serves it
  /// @param region of the cloud it runs in, as written
  /// @param precision of its parameters, as written
  /// @param endpoints addresses that answer
  /// @param runsOn ids of the chips or clouds below it
  /// @param count how many there are, for chips
  public record Deployment(
      String provider,
      String region,
      String precision,
      List<String> endpoints,
      List<String> runsOn,
      @Nullable Integer count) {
    public Deployment {
      endpoints = List.copyOf(endpoints);
      runsOn = List.copyOf(runsOn);
    }
  }

  /// A model that the business would hold itself, thought of and not in its bill.
  public static Component held(String id, String name, Map<String, String> properties) {
    return new Component(
        new Identity(id, Kind.MODEL, "model", name, "", "", Purl.NONE),
        new Sourcing(List.of(), List.of(), List.of()),
        new Deployment("", "", "", List.of("http://localhost"), List.of(), null),
        List.of(),
        properties,
        "");
  }

  /// A model that somebody would serve, thought of and not in its bill.
  ///
  /// @param by who that is, in words
  public static Component served(
      String id, String name, String provider, String by, String region) {
    return new Component(
        new Identity(id, Kind.MODEL, "model", name, "", "", Purl.NONE),
        new Sourcing(List.of(by), List.of(), List.of()),
        new Deployment(provider, region, "", List.of(), List.of(), null),
        List.of(),
        Map.of(),
        "");
  }

  public String id() {
    return identity.id();
  }

  public Kind kind() {
    return identity.kind();
  }

  public String type() {
    return identity.type();
  }

  public String name() {
    return identity.name();
  }

  public String version() {
    return identity.version();
  }

  public List<String> licences() {
    return sourcing.licences();
  }

  public List<String> bases() {
    return sourcing.bases();
  }

  public List<String> parties() {
    return sourcing.parties();
  }

  public List<String> endpoints() {
    return deployment.endpoints();
  }

  public List<String> runsOn() {
    return deployment.runsOn();
  }

  public String provider() {
    return deployment.provider();
  }

  public String region() {
    return deployment.region();
  }
}
