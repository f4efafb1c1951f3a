package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads files line by line: samples of variables, Modelfiles, scripts, Terraform.
final class LineReader {
  private static final Pattern VARIABLE =
      Pattern.compile("^\\s*(?:export\\s+|ENV\\s+|ARG\\s+)?([A-Z][A-Z0-9_]{2,})\\s*[=:]\\s*(.*)$");
  private static final Pattern FROM = Pattern.compile("(?i)^FROM\\s+(\\S+)");
  private static final Pattern BLOCK =
      Pattern.compile(
          "^\\s*(resource|data|provider|variable|module)\\s+\"([^\"]+)\"(?:\\s+\"([^\"]+)\")?\\s*\\{");
  private static final Pattern SETTING =
      Pattern.compile("^\\s*\"?([\\w.-]+)\"?\\s*[=:]\\s*\"([^\"]*)\"");
  private static final Pattern ARN =
      Pattern.compile(
          "arn:aws[\\w-]*:bedrock:([\\w-]*):[\\w*]*:(?:foundation-model|inference-profile)/([\\w.:-]+)");
  private static final Map<String, String> RESOURCES =
      Map.of(
          "azurerm_cognitive", "Azure OpenAI",
          "azurerm_openai", "Azure OpenAI",
          "azurerm_ai", "Azure OpenAI",
          "aws_bedrock", "Amazon Bedrock",
          "aws_sagemaker", "SageMaker",
          "google_vertex", "Vertex AI",
          "google_ai", "Vertex AI",
          "oci_generative", "OCI");

  private final ModelWords models;
  private final Hints hints;
  private final Variables variables;
  private final Commands commands;

  LineReader(ModelWords models, Hints hints) {
    this.models = models;
    this.hints = hints;
    variables = new Variables(models, hints);
    commands = new Commands(models);
  }

  void variables(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    for (var i = 0; i < lines.size(); i++) {
      var found = VARIABLE.matcher(lines.get(i));
      if (found.find()) {
        variables.read(found.group(1), found.group(2), Way.UNKNOWN, file, i + 1, into);
      }
    }
  }

  void commands(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).stripLeading().startsWith("#")) {
        commands.read(lines.get(i), "", file, i + 1, into);
      }
    }
  }

  void modelfile(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    for (var i = 0; i < lines.size(); i++) {
      var from = FROM.matcher(lines.get(i));
      if (from.find()) {
        into.add(
            Sighting.of(
                Kind.MODEL,
                from.group(1).replaceFirst("^\\./", ""),
                Hints.at("ollama"),
                file.path(),
                i + 1));
      }
    }
  }

  /// Lines of settings that no reader of their format could read, such as templates.
  void settings(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var colon = line.indexOf(':');
      if (colon > 0 && !line.contains("{{")) {
        var value = Variables.strip(line.substring(colon + 1));
        if (models.is(value)) {
          into.add(Sighting.of(Kind.MODEL, value, Way.UNKNOWN, file.path(), i + 1));
        }
      }
    }
  }

  /// Terraform: what a resource says of models, within the region that the file is for.
  void terraform(SourceText file, List<Sighting> into) {
    var lines = file.lines();
    var defaults = defaults(lines);
    var region = region(lines, defaults);
    var provider = "";
    var depth = 0;
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.stripLeading().startsWith("#") || line.stripLeading().startsWith("//")) {
        continue;
      }
      var block = BLOCK.matcher(line);
      if (block.find()) {
        provider =
            block.group(1).equals("provider") || block.group(1).equals("variable")
                ? ""
                : serving(block.group(2));
        depth = 0;
      }
      arns(line, region, file, i + 1, into);
      var setting = SETTING.matcher(line);
      if (setting.find() && !Variables.secret(setting.group(1))) {
        var value = setting.group(2);
        var model = models.is(value) || (!provider.isEmpty() && models.named(value));
        if (model && !value.contains(":aws:") && asks(setting.group(1), provider)) {
          into.add(
              Sighting.of(Kind.MODEL, value, new Way(provider, region, ""), file.path(), i + 1));
        } else if (setting.group(1).matches("[A-Z][A-Z0-9_]{3,}")) {
          variables.read(setting.group(1), value, new Way(provider, region, ""), file, i + 1, into);
        }
      }
      hints
          .address(line)
          .ifPresent(
              a -> into.add(Sighting.of(Kind.SERVICE, "", new Way("", "", a), file.path(), 1)));
      depth += count(line, '{') - count(line, '}');
      if (depth <= 0 && !block.reset().find()) {
        provider = "";
      }
    }
  }

  private static boolean asks(String key, String provider) {
    return !provider.isEmpty() || !key.matches("(?i)(name|description|title|label)");
  }

  private static int count(String line, char c) {
    return (int) line.chars().filter(x -> x == c).count();
  }

  private void arns(String line, String region, SourceText file, int at, List<Sighting> into) {
    var arn = ARN.matcher(line);
    while (arn.find()) {
      if (models.named(arn.group(2))) {
        var place = arn.group(1).isEmpty() ? region : arn.group(1);
        into.add(
            Sighting.of(
                Kind.MODEL, arn.group(2), new Way("Amazon Bedrock", place, ""), file.path(), at));
      }
    }
  }

  private static String serving(String type) {
    return RESOURCES.entrySet().stream()
        .filter(e -> type.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /* Defaults of variables by their names. */
  private static Map<String, String> defaults(List<String> lines) {
    var defaults = new HashMap<String, String>();
    var name = "";
    for (var line : lines) {
      var block = BLOCK.matcher(line);
      if (block.find()) {
        name = block.group(1).equals("variable") ? block.group(2) : "";
      }
      var setting = SETTING.matcher(line);
      if (!name.isEmpty() && setting.find() && setting.group(1).equals("default")) {
        defaults.put(name, setting.group(2));
      }
    }
    return defaults;
  }

  /* The one region that a file names. */
  private String region(List<String> lines, Map<String, String> defaults) {
    var found = "";
    for (var line : lines) {
      var text = line.strip();
      if (text.matches("(?i)(region|location|aws_region)\\s*=.*")) {
        var value = text.replaceFirst("^[^=]*=\\s*", "").replace("\"", "").strip();
        var said = value.startsWith("var.") ? defaults.getOrDefault(value.substring(4), "") : value;
        if (hints.region(said) && found.isEmpty()) {
          found = said;
        }
      }
    }
    return found.isEmpty()
        ? defaults.values().stream().filter(hints::region).sorted().findFirst().orElse("")
        : found;
  }
}
