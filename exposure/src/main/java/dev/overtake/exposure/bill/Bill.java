package dev.overtake.exposure.bill;

import java.util.ArrayList;
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
    List<Remark> remarks) {

  public Bill {
    components = List.copyOf(components);
    needs = new TreeMap<>(needs);
    uses = List.copyOf(uses);
    remarks = List.copyOf(remarks);
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
    var remarked = new ArrayList<>(remarks);
    remarked.addAll(declared.remarks);
    return new Bill(
        name.isEmpty() ? declared.name : name,
        format,
        all,
        links,
        declared.usesDeclared ? declared.uses : uses,
        declared.usesDeclared || usesDeclared,
        declared.business,
        remarked);
  }

  /// The same bill with one more component; one of the same id is replaced.
  public Bill plus(Component component) {
    var all = new ArrayList<>(components);
    all.removeIf(c -> c.id().equals(component.id()));
    all.add(component);
    return new Bill(name, format, all, needs, uses, usesDeclared, business, remarks);
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
        remarks);
  }

  /// The same bill of a changed business.
  public Bill of(Business changed) {
    return new Bill(name, format, components, needs, uses, usesDeclared, changed, remarks);
  }

  static Map<String, Component> byId(List<Component> components) {
    return components.stream().collect(Collectors.toMap(Component::id, Function.identity()));
  }
}
