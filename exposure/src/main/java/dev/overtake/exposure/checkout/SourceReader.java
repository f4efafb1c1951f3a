package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Reads names of models and addresses that stand as constants in source code. Who serves them is
/// said by the class that takes them, in the same lines or in the file as a whole.
final class SourceReader {
  private static final int BEFORE = 6;
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i)(model|deployment|engine|checkpoint|from_pretrained|SentenceTransformer|CrossEncoder|pipeline|llm|embedd?ing|repo_id)[\\w.]*[\"']?\\s*(:\\s*\\w+\\s*)?[=:(,]\\s*$");
  private static final Pattern HELD =
      Pattern.compile(
          "(from_pretrained|SentenceTransformer|CrossEncoder|snapshot_download|HuggingFace\\w*|TextEmbedding|\\bLLM)\\s*\\(.*|.*repo_id.*");
  /* The name of a constant that a library has for a model: GPT_4_O_MINI. */
  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?i:model(?:Name|Id)?)\\s*[(=:]\\s*(?:\\w+\\.)*([A-Z][A-Z]+_[A-Z0-9_]*\\d[A-Z0-9_]*)\\b");
  private static final Pattern REGION =
      Pattern.compile(
          "(?i)(region(?:_name)?|location)[\"']?\\s*[=:]\\s*[\"']([a-z0-9-]{5,25})[\"']");

  private final ModelWords models;
  private final Hints hints;
  private final Commands commands;

  SourceReader(ModelWords models, Hints hints) {
    this.models = models;
    this.hints = hints;
    commands = new Commands(models);
  }

  void read(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    List<Sighting> found = new ArrayList<>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.length() < 2000 && !comment(line)) {
        constants(lines, i, file, found);
      }
    }
    if (!found.isEmpty()) {
      var whole = whole(lines);
      found.forEach(s -> into.add(s.kind() == Kind.MODEL ? within(s, whole) : s));
    }
  }

  private static boolean comment(String line) {
    var text = line.stripLeading();
    return text.startsWith("#")
        || text.startsWith("//")
        || text.startsWith("* ")
        || text.startsWith("/*")
        || text.startsWith("--")
        || text.startsWith("\"\"\"");
  }

  private void constants(List<String> lines, int at, SourceText file, List<Sighting> into) {
    var line = lines.get(at);
    var quote = -1;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (quote < 0 && (c == '"' || c == '\'' || c == '`')) {
        quote = i;
      } else if (quote >= 0 && c == line.charAt(quote)) {
        constant(line.substring(quote + 1, i), line.substring(0, quote), lines, at, file, into);
        quote = -1;
      }
    }
    var constant = CONSTANT.matcher(line);
    if (constant.find()) {
      var name = constant.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      if (models.named(name)) {
        into.add(Sighting.of(Kind.MODEL, name, near(lines, at, line), file.path(), at + 1));
      }
    }
    if (line.contains("ollama ") || line.contains("vllm serve")) {
      commands.read(line, "", file, at + 1, into);
    }
  }

  private void constant(
      String text,
      String before,
      List<String> lines,
      int at,
      SourceText file,
      List<Sighting> into) {
    if (text.length() < 2 || text.length() > 200) {
      return;
    }
    if (text.contains("://")) {
      hints
          .address(text)
          .ifPresent(a ->
              into.add(Sighting.of(Kind.SERVICE, "", new Way("", "", a), file.path(), at + 1)));
      return;
    }
    var asked = ASKS.matcher(before).find();
    var held = HELD.matcher(before).find() && ModelWords.account(text);
    var prefixed = Prefixed.of(text);
    var name = prefixed.name();
    if (held || models.is(name) || (asked && models.named(name) && likely(name))) {
      var way = prefixed.way(near(lines, at, before));
      into.add(Sighting.of(Kind.MODEL, name, way, file.path(), at + 1));
    }
  }

  /* A bare word is the name of a model only where it could be nothing else. */
  private static boolean likely(String text) {
    return text.chars().anyMatch(Character::isDigit) || text.contains("-") || text.contains("/");
  }

  private Way near(List<String> lines, int at, String before) {
    var provider = "";
    var endpoint = "";
    var region = "";
    for (var i = at; i >= Math.max(0, at - BEFORE) && provider.isEmpty(); i--) {
      var line = i == at ? before : lines.get(i);
      if (!comment(line) && !importing(line)) {
        provider = hints.inCode(line).orElse("");
      }
    }
    for (var i = Math.max(0, at - BEFORE); i < Math.min(lines.size(), at + BEFORE); i++) {
      var line = lines.get(i);
      endpoint =
          line.contains("://") && line.matches("(?i).*(base_?url|api_?base|endpoint).*")
              ? hints.endpoint(line).orElse(endpoint)
              : endpoint;
      var place = REGION.matcher(line);
      region = place.find() && hints.region(place.group(2)) ? place.group(2) : region;
    }
    return new Way(provider, region, endpoint);
  }

  private static boolean importing(String line) {
    return line.matches("\\s*(import|from|use|using|require|package)\\b.*")
        || line.contains("require(");
  }

  /* What the file as a whole says, where it says one thing. */
  private Way whole(List<String> lines) {
    Set<String> providers = new TreeSet<>();
    Set<String> addresses = new LinkedHashSet<>();
    Set<String> regions = new TreeSet<>();
    for (var line : lines) {
      if (line.length() < 2000 && !comment(line)) {
        hints.inCode(line).ifPresent(providers::add);
        hints.address(line).ifPresent(addresses::add);
        var place = REGION.matcher(line);
        if (place.find() && hints.region(place.group(2))) {
          regions.add(place.group(2));
        }
      }
    }
    return new Way(
        providers.size() == 1 ? providers.iterator().next() : "",
        regions.size() == 1 ? regions.iterator().next() : "",
        addresses.size() == 1 ? addresses.iterator().next() : "");
  }

  private static Sighting within(Sighting s, Way whole) {
    var way = s.way();
    // An address in the file tells more than the class of a library that can speak to any.
    var better =
        way.endpoint().isEmpty()
                && !whole.endpoint().isEmpty()
                && (way.provider().isEmpty() || way.provider().equals("OpenAI"))
            ? new Way("", way.region().isEmpty() ? whole.region() : way.region(), whole.endpoint())
            : way.within(new Way(whole.provider(), whole.region(), ""));
    return Sighting.of(s.kind(), s.name(), better, s.file(), s.line());
  }
}
