package dev.overtake.exposure.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of a knowledge folder, as they held on one day and were known on another. Immutable.
public final class Knowledge {
  private final LocalDate day;
  private final LocalDate known;
  private final Tables tables;

  private record Tables(
      Map<String, SourceNote> sources,
      List<Organisation> organisations,
      Map<String, List<Organisation>> byAlias,
      List<ModelFamily> models,
      Names<ModelFamily> modelNames,
      List<Licence> licences,
      Map<String, List<Licence>> byLicence,
      List<Endpoint> endpoints,
      List<Region> regions,
      List<Chip> chips,
      Names<Chip> chipNames,
      List<Obligation> obligations,
      List<Tripwire> tripwires,
      List<Coefficient> energy) {}

  private Knowledge(Tables tables, LocalDate day, LocalDate known) {
    this.tables = tables;
    this.day = day;
    this.known = known;
  }

  /// Reads a folder; everything in it is taken as known and holding.
  ///
  /// @throws dev.overtake.evidence.InvalidRaceException with every fault, when there is one
  /// @throws IOException when a table cannot be read
  public static Knowledge read(Path folder) throws IOException {
    var rows = new KnowledgeRows(folder);
    var organisations = rows.organisations();
    var byAlias = new HashMap<String, List<Organisation>>();
    for (var o : organisations) {
      put(byAlias, o.id(), o);
      put(byAlias, o.name(), o);
      o.aliases().forEach(a -> put(byAlias, a, o));
    }
    var models = rows.models();
    var modelNames = new Names<ModelFamily>();
    models.forEach(m -> m.match().forEach(p -> modelNames.add(p, m)));
    var licences = rows.licences();
    var byLicence = new HashMap<String, List<Licence>>();
    for (var l : licences) {
      putPlain(byLicence, letters(l.id()), l);
      putPlain(byLicence, letters(l.name()), l);
      l.match().forEach(a -> putPlain(byLicence, letters(a), l));
    }
    var chips = rows.chips();
    var chipNames = new Names<Chip>();
    chips.forEach(c -> c.match().forEach(p -> chipNames.add(p, c)));
    var tables =
        new Tables(
            rows.sources().stream()
                .collect(Collectors.toMap(SourceNote::id, Function.identity(), (a, b) -> a)),
            organisations,
            byAlias,
            models,
            modelNames,
            licences,
            byLicence,
            rows.endpoints(),
            rows.regions(),
            chips,
            chipNames,
            rows.obligations(),
            rows.tripwires(),
            rows.energy());
    rows.done();
    return new Knowledge(tables, LocalDate.MAX, LocalDate.MAX);
  }

  /// The same tables as of other days.
  ///
  /// @param day on which facts must hold
  /// @param known by which they must have been known
  public Knowledge at(LocalDate day, LocalDate known) {
    return new Knowledge(tables, day, known);
  }

  /// A source by its id.
  public Optional<SourceNote> source(String id) {
    return Optional.ofNullable(tables.sources.get(id));
  }

  /// An organisation by its id, name or alias; spelling and company forms do not matter.
  public Optional<Organisation> organisation(String name) {
    return tables.byAlias.getOrDefault(plain(name), List.of()).stream()
        .filter(this::holds)
        .findFirst();
  }

  /// Who owns an organisation in the end; itself when nobody does.
  public Organisation owner(Organisation of) {
    var owner = of;
    for (var step = 0; step < 5 && !owner.parent().isEmpty(); step++) {
      var parent = organisation(owner.parent());
      if (parent.isEmpty()) {
        return owner;
      }
      owner = parent.get();
    }
    return owner;
  }

  /// The family that a model's name belongs to, with the number of runs that matched.
  public Optional<Recognised> model(String name) {
    return tables.modelNames.find(name, this::holds).map(h -> new Recognised(h.row(), h.runs()));
  }

  /// A recognised family.
  public record Recognised(ModelFamily family, int runs) {}

  /// A family by its id.
  public Optional<ModelFamily> family(String id) {
    return tables.models.stream().filter(m -> m.id().equals(id) && holds(m)).findFirst();
  }

  /// All families.
  public List<ModelFamily> families() {
    return tables.models.stream().filter(this::holds).toList();
  }

  /// A licence by its id, name or spelling.
  public Optional<Licence> licence(String name) {
    return tables.byLicence.getOrDefault(letters(name), List.of()).stream()
        .filter(this::holds)
        .findFirst();
  }

  /// A licence, or an expression of several.
  public LicenceExpression licences(String text) {
    return LicenceReader.read(text, this);
  }

  /// Who answers at a host; the longest matching end wins.
  public Optional<Endpoint> host(String host) {
    var name = host.toLowerCase(Locale.ROOT);
    return tables.endpoints.stream()
        .filter(this::holds)
        .filter(e -> longest(e, name) > 0)
        .max(Comparator.comparingInt(e -> longest(e, name)));
  }

  private static int longest(Endpoint endpoint, String host) {
    return endpoint.match().stream()
        .filter(m -> host.equals(m) || host.endsWith("." + m) || starred(m, host))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /* "bedrock-runtime.*.amazonaws.com" */
  private static boolean starred(String match, String host) {
    var star = match.indexOf('*');
    return star >= 0
        && host.length() >= match.length() - 1
        && host.endsWith(match.substring(star + 1))
        && (star == 0 || host.startsWith(match.substring(0, star)));
  }

  /// Who is meant by a provider's name in a bill.
  public Optional<Endpoint> provider(String name) {
    var plain = plain(name);
    return tables.endpoints.stream()
        .filter(this::holds)
        .filter(e ->
            e.match().stream()
                .anyMatch(m -> m.startsWith("name:") && plain(m.substring(5)).equals(plain)))
        .findFirst();
  }

  /// A region by its code; a cloud narrows it where it is known.
  public Optional<Region> region(String code, String cloud) {
    var plain = code.toLowerCase(Locale.ROOT).strip();
    return tables.regions.stream()
        .filter(this::holds)
        .filter(r -> r.match().stream().anyMatch(m -> m.equalsIgnoreCase(plain)))
        .min(Comparator.comparing(r -> !r.cloud().equals(cloud)));
  }

  /// All regions.
  public List<Region> regions() {
    return tables.regions.stream().filter(this::holds).toList();
  }

  /// A chip by its name.
  public Optional<Chip> chip(String name) {
    return tables.chipNames.find(name, this::holds).map(Names.Hit::row);
  }

  /// Duties known by now, whatever their dates.
  public List<Obligation> obligations() {
    return tables.obligations.stream()
        .filter(o -> o.provenance().holds(LocalDate.MAX, known))
        .toList();
  }

  /// What is worth watching.
  public List<Tripwire> tripwires() {
    return tables.tripwires.stream().filter(this::holds).toList();
  }

  /// Coefficients of the energy of a token, in their order.
  public List<Coefficient> energy() {
    return tables.energy;
  }

  private boolean holds(Fact fact) {
    return fact.provenance().holds(day, known);
  }

  private static <T> void put(Map<String, List<T>> map, String name, T row) {
    putPlain(map, plain(name), row);
  }

  private static <T> void putPlain(Map<String, List<T>> map, String name, T row) {
    map.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
  }

  /* The name of a licence may hold what is a form of company elsewhere: CC-BY-SA. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.+]+", "");
  }

  /// A name without case, punctuation and company form.
  static String plain(String name) {
    var words =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .replaceAll(
                " (inc|incorporated|corp|corporation|co|ltd|limited|llc|gmbh|ag|sa|sas|se|plc|bv|pbc)(?= |$)",
                "")
            .strip();
    return words.replace(" ", "");
  }
}
