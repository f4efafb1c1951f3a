package dev.overtake.exposure.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A component while a reader collects it.
final class ComponentBuilder {
  String id = "";
  Kind kind = Kind.OTHER;
  String type = "";
  String name = "";
  String version = "";
  String group = "";
  Purl purl = Purl.NONE;
  String provider = "";
  String region = "";
  String precision = "";
  @Nullable Integer count;
  final List<String> parties = new ArrayList<>();
  final List<String> licences = new ArrayList<>();
  final List<String> endpoints = new ArrayList<>();
  final List<String> links = new ArrayList<>();
  final List<String> bases = new ArrayList<>();
  final List<String> runsOn = new ArrayList<>();
  final Map<String, String> properties = new TreeMap<>();
  Unread.@Nullable Why unread;
  String unreadDetail = "";
  private final String where;

  ComponentBuilder(Tree at) {
    where = at.place();
  }

  String where() {
    return where;
  }

  static void add(List<String> to, String text) {
    if (!text.isBlank() && !to.contains(text)) {
      to.add(text);
    }
  }

  void notUnderstood(Unread.Why why, String detail) {
    unread = why;
    unreadDetail = detail;
  }

  Component component() {
    return new Component(
        new Component.Identity(id, kind, type, name, version, group, purl),
        new Component.Sourcing(parties, licences, bases),
        new Component.Deployment(provider, region, precision, endpoints, runsOn, count),
        links,
        properties,
        where);
  }
}
