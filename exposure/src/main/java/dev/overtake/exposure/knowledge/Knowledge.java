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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables of a knowledge folder, as they held on one day and were known on another. Immutable.
public final class Knowledge {
  private final LocalDate day;
  private final LocalDate known;
  private final Tables tables;
  private final Map<String, Optional<Recognised>> recognised = new ConcurrentHashMap<>();

  private record Tables(
      Map<String, SourceNote> sources,
      List<Organisation> organisations,
      Map<String, List<Organisation>> byAlias,
      List<ModelFamily> models,
      ModelNames modelNames,
      List<Licence> licences,
      Map<String, List<Licence>> byLicence,
      List<Endpoint> endpoints,
      Map<String, List<Endpoint>> byProvider,
      List<Region> regions,
      List<Chip> chips,
      Names<Chip> chipNames,
      List<Obligation> obligations,
      List<Tripwire> tripwires,
      List<Coefficient> energy,
      List<Activity> activities,
      List<Offer> offers,
      List<Retirement> retirements) {}

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
    var endpoints = rows.endpoints();
    var byProvider = new HashMap<String, List<Endpoint>>();
    endpoints.forEach(e -> e.names().forEach(n -> put(byProvider, n, e)));
    var modelNames = modelNames(models, organisations, endpoints);
    var licences = rows.licences();
    var byLicence = new HashMap<String, List<Licence>>();
    for (var l : licences) {
      putPlain(byLicence, Plain.licence(l.id()), l);
      putPlain(byLicence, Plain.licence(l.name()), l);
      l.match().forEach(a -> putPlain(byLicence, Plain.licence(a), l));
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
            endpoints,
            byProvider,
            rows.regions(),
            chips,
            chipNames,
            rows.obligations(),
            rows.tripwires(),
            rows.energy(),
            rows.activities(),
            rows.offers(),
            rows.retirements());
    rows.done();
    return new Knowledge(tables, LocalDate.MAX, LocalDate.MAX);
  }

  /* Who only serves may stand before the name of anybody's model; who also makes, only as a cloud. */
  private static ModelNames modelNames(
      List<ModelFamily> models, List<Organisation> organisations, List<Endpoint> endpoints) {
    var names = new ModelNames();
    models.forEach(names::add);
    organisations.forEach(names::maker);
    var makers = models.stream().map(ModelFamily::developer).collect(Collectors.toSet());
    for (var endpoint : endpoints) {
      if (endpoint.way() != Endpoint.Way.API || !makers.contains(endpoint.operator())) {
        names.host(endpoint.operator());
        endpoint.names().forEach(names::host);
      }
    }
    return names;
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
    return tables.byAlias.getOrDefault(Plain.name(name), List.of()).stream()
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

  /// The family that a model's name belongs to.
  public Optional<Recognised> model(String name) {
    return recognised.computeIfAbsent(
        name,
        n ->
            tables
                .modelNames
                .find(typed(n).core(), this::holds)
                .map(h -> new Recognised(h.row(), h.runs(), h.leads(), h.rest())));
  }

  /// A recognised family.
  ///
  /// @param runs how many parts of the name spoke for it
  /// @param leads whether the name begins with it; else it only says what a model was made from
  /// @param rest words of the name that the family does not have
  public record Recognised(ModelFamily family, int runs, boolean leads, List<String> rest) {
    public Recognised {
      rest = List.copyOf(rest);
    }
  }

  /// A name as it was typed, cut into accounts and the name itself.
  public TypedName typed(String name) {
    return TypedName.of(
        name, word -> tables.byAlias.containsKey(Plain.name(word)) || provider(word).isPresent());
  }

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
    return tables.byLicence.getOrDefault(Plain.licence(name), List.of()).stream()
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
        .filter(e -> e.matched(name) > 0)
        .max(Comparator.comparingInt(e -> e.matched(name)));
  }

  /// Who is meant by a provider's name in a bill.
  public Optional<Endpoint> provider(String name) {
    return tables.byProvider.getOrDefault(Plain.name(name), List.of()).stream()
        .filter(this::holds)
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

  /// A word for what a use does.
  public Optional<Activity> activity(String word) {
    return tables.activities.stream().filter(a -> a.id().equals(word)).findFirst();
  }

  /// What providers serve, with prices.
  public List<Offer> offers() {
    return tables.offers.stream().filter(this::holds).toList();
  }

  /// What providers stop serving.
  public List<Retirement> retirements() {
    return tables.retirements.stream().filter(this::holds).toList();
  }

  /// An endpoint by its id.
  public Optional<Endpoint> endpoint(String id) {
    return tables.endpoints.stream().filter(e -> e.id().equals(id) && holds(e)).findFirst();
  }

  /// All words for what uses do.
  public List<Activity> activities() {
    return tables.activities;
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
    putPlain(map, Plain.name(name), row);
  }

  private static <T> void putPlain(Map<String, List<T>> map, String name, T row) {
    map.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
  }
}
