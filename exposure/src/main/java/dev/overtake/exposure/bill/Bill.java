package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a business runs on: components, who needs whom, and what it is used for.
///
/// @param format such as `CycloneDX 1.6`
/// @param needs ids of components needed by a component, by id
/// @param reading what was odd, and what was not understood
/// @param uses never empty unless there is nothing that could stop
/// @param usesDeclared whether the uses were declared; else each model and service is one
public record Bill(
    String name,
    String format,
    List<Component> components,
    Map<String, List<String>> needs,
    List<Use> uses,
    boolean usesDeclared,
    Business business,
    Reading reading) {

  public Bill {
    components = List.copyOf(components);
    needs = new TreeMap<>(needs);
    uses = List.copyOf(uses);
  }

  /// What was odd about it.
  public List<Remark> remarks() {
    return reading.remarks();
  }

  /// Parts that were not understood.
  public List<Unread> unread() {
    return reading.unread();
  }

  /// A component by its id.
  public Optional<Component> component(String id) {
    return components.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// The same bill with what a second file says about the business and its uses.
  public Bill with(Bill declared) {
    var all = new ArrayList<>(components);
    var known = byId(components);
    declared.components.stream().filter(c -> !known.containsKey(c.id())).forEach(all::add);
    var links = new TreeMap<>(needs);
    declared.needs.forEach(links::putIfAbsent);
    return new Bill(
        name.isEmpty() ? declared.name : name,
        format,
        all,
        links,
        declared.usesDeclared ? declared.uses : uses,
        declared.usesDeclared || usesDeclared,
        declared.business,
        reading.and(declared.reading));
  }

  /// The same bill with one more component; one of the same id is replaced.
  public Bill plus(Component component) {
    var all = new ArrayList<>(components);
    all.removeIf(c -> c.id().equals(component.id()));
    all.add(component);
    return new Bill(name, format, all, needs, uses, usesDeclared, business, reading);
  }

  /// The same bill with a use changed.
  public Bill changing(Use use) {
    return new Bill(
        name,
        format,
        components,
        needs,
        uses.stream().map(u -> u.id().equals(use.id()) ? use : u).toList(),
        usesDeclared,
        business,
        reading);
  }

  /// The same bill with more said of how it was read.
  public Bill read(Reading how) {
    return new Bill(name, format, components, needs, uses, usesDeclared, business, how);
  }

  /// The same bill of a changed business.
  public Bill of(Business changed) {
    return new Bill(name, format, components, needs, uses, usesDeclared, changed, reading);
  }

  /// Parts not understood that no use needs, directly or through others. Nobody can tell what hangs
  /// on them.
  public List<Unread> loose() {
    if (reading.unread().isEmpty()) {
      return List.of();
    }
    var needed = new HashSet<String>();
    var open = new ArrayList<String>();
    uses.forEach(u -> open.addAll(u.needs()));
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (needed.add(next)) {
        open.addAll(needs.getOrDefault(next, List.of()));
      }
    }
    return reading.unread().stream().filter(u -> !needed.contains(u.component())).toList();
  }

  static Map<String, Component> byId(List<Component> components) {
    return components.stream().collect(Collectors.toMap(Component::id, Function.identity()));
  }
}
