package dev.overtake.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence in the making out of parts of a document, with the place of every character.
final class Words {
  private static final Set<String> UNITS =
      Set.of(
          "twh",
          "gwh",
          "gw",
          "mw",
          "tw",
          "%",
          "per cent",
          "percent",
          "pct",
          "billion",
          "million",
          "trillion",
          "thousand",
          "bn",
          "mn",
          "kw",
          "gb",
          "tb/s",
          "months",
          "years");

  private static final String CURRENCIES = "$€£¥";

  private final String document;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private String unit = "";
  private String currency = "";

  Words(String document) {
    this.document = document;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Words copy() {
    var copy = new Words(document);
    copy.text.append(text);
    copy.places.addAll(places);
    copy.unit = unit;
    copy.currency = currency;
    return copy;
  }

  /// Adds a part; what parts its clauses becomes a blank, and a unit at its end is kept for
  /// amounts.
  Words add(Sentences.Span part) {
    var end = unit(part);
    blank(part.start());
    for (var at = part.start(); at < end; at++) {
      var c = document.charAt(at);
      if (c == ':' && !withinNumber(at)) {
        written(" has", at);
        continue;
      }
      put(",;()[]{}—–*#_".indexOf(c) >= 0 && !withinNumber(at) ? ' ' : c, at);
    }
    return this;
  }

  /// Adds an amount with the unit of its headings.
  Words amount(Sentences.Span cell) {
    blank(cell.start());
    var own = document.substring(cell.start(), cell.end());
    var bare = own.chars().allMatch(c -> Character.isDigit(c) || ".,- ".indexOf(c) >= 0);
    if (bare) {
      written(currency, cell.start());
    }
    for (var at = cell.start(); at < cell.end(); at++) {
      put(document.charAt(at), at);
    }
    if (bare && !unit.isEmpty()) {
      written((unit.equals("%") ? "" : " ") + unit, cell.end() - 1);
    }
    return this;
  }

  private void written(String words, int place) {
    for (var i = 0; i < words.length(); i++) {
      put(words.charAt(i), place);
    }
  }

  private void blank(int place) {
    if (!text.isEmpty()) {
      put(' ', place);
    }
  }

  private void put(char c, int place) {
    text.append(c);
    places.add(place);
  }

  private boolean withinNumber(int at) {
    return at > 0
        && at + 1 < document.length()
        && Character.isDigit(document.charAt(at - 1))
        && Character.isDigit(document.charAt(at + 1));
  }

  /* Where a part ends without its unit: "TWh", "($bn)", ", %". */
  private int unit(Sentences.Span part) {
    var words = document.substring(part.start(), part.end());
    var from = Math.max(words.lastIndexOf('('), words.lastIndexOf(','));
    if (from < 0 || (words.charAt(from) == '(' && !words.endsWith(")"))) {
      return part.end();
    }
    var last = words.substring(from + 1).replace(")", "").strip().toLowerCase(Locale.ROOT);
    var money = last.replace("us$", "$").replace("usd", "$");
    var sign = !money.isEmpty() && CURRENCIES.indexOf(money.charAt(0)) >= 0;
    var rest = sign ? money.substring(1).strip() : money.replace("$", "").strip();
    if (rest.isEmpty() ? !sign : !UNITS.contains(rest)) {
      return part.end();
    }
    var written = document.substring(part.start() + from + 1, part.end()).replace(")", "").strip();
    currency = money.indexOf('$') >= 0 ? "$" : sign ? money.substring(0, 1) : "";
    unit = currency.isEmpty() ? written : rest;
    return part.start() + from;
  }

  Restated restated(Sentences.Span span) {
    return new Restated(span, text.toString(), places);
  }
}
