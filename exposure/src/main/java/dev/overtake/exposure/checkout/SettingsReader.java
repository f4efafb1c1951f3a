package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Kind;
import dev.overtake.exposure.bill.Tree;
import dev.overtake.exposure.bill.Trees;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.checkout.Sighting.Way;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads mappings: Docker Compose, Kubernetes and Helm, LiteLLM, Continue, Dify, n8n, workflows,
/// tool servers, evaluations. All of them name a model under a key of their own and say beside it
/// who serves it; what stands further out holds for what stands within.
final class SettingsReader {
  private static final Set<String> MODEL =
      Set.of(
          "model",
          "modelname",
          "modelid",
          "modelidentifier",
          "llmmodel",
          "llm",
          "embeddingmodel",
          "embeddingsmodel",
          "chatmodel",
          "basemodel",
          "foundationmodel",
          "deployment",
          "deploymentname",
          "deploymentid",
          "azuredeployment",
          "modelpath",
          "modelversion",
          "defaultmodel",
          "smallmodel",
          "fastmodel",
          "rerankmodel",
          "rerankermodel",
          "judgemodel",
          "models",
          "fallbackmodel",
          "fallbackmodels",
          "embedder",
          "modelrepo",
          "pretrainedmodelname",
          "modelnameorpath",
          "nameorpath",
          "enginemodel",
          "engine",
          "modelsource",
          "modeluri",
          "storageuri",
          "summarymodel",
          "visionmodel",
          "codemodel",
          "completionmodel",
          "providers",
          "autocompletemodel",
          "tabautocompletemodel",
          "embedmodel");
  private static final Set<String> PROVIDER =
      Set.of(
          "provider",
          "providername",
          "llmprovider",
          "modelprovider",
          "apitype",
          "vendor",
          "embeddingprovider",
          "customllmprovider",
          "platform",
          "backend",
          "modelvendor");
  private static final Set<String> ENDPOINT =
      Set.of(
          "apibase",
          "baseurl",
          "endpoint",
          "apiurl",
          "url",
          "azureendpoint",
          "apiendpoint",
          "host",
          "basepath",
          "openaiapibase",
          "endpointurl",
          "server",
          "serverurl");
  private static final Set<String> REGION =
      Set.of(
          "region",
          "awsregion",
          "awsregionname",
          "regionname",
          "vertexlocation",
          "vertexailocation",
          "location",
          "awsdefaultregion");
  private static final Set<String> COMMAND =
      Set.of(
          "command",
          "args",
          "run",
          "script",
          "entrypoint",
          "cmd",
          "arguments",
          "postcreatecommand",
          "extraargs");
  private static final Set<String> VARIABLES =
      Set.of("env", "environment", "envvars", "data", "variables", "extraenv");
  private static final Map<String, String> ACTIONS =
      Map.of(
          "actions/ai-inference", "GitHub Models",
          "anthropics/claude-code-action", "Anthropic",
          "google-github-actions/run-gemini-cli", "Gemini",
          "openai/codex-action", "OpenAI");

  private final ModelWords models;
  private final Hints hints;
  private final Variables variables;
  private final Commands commands;

  SettingsReader(ModelWords models, Hints hints) {
    this.models = models;
    this.hints = hints;
    variables = new Variables(models, hints);
    commands = new Commands(models);
  }

  /// Reads a file; false when it is no mapping, so that its lines must do.
  boolean read(SourceText file, List<Sighting> into) {
    try {
      for (var tree : Trees.read(file.path(), file.text())) {
        walk(tree, "", Way.UNKNOWN, file, into);
      }
      return true;
    } catch (UnreadableBillException e) {
      return false;
    }
  }

  private void walk(Tree tree, String under, Way outer, SourceText file, List<Sighting> into) {
    var way = way(tree).within(outer);
    action(tree, file, into);
    var program = tree.text("image").isEmpty() ? "" : Commands.program(tree.text("image"));
    if (!program.isEmpty()) {
      way = new Way(program, way.region(), "");
      into.add(
          Sighting.of(
              Kind.APPLICATION, tree.text("image"), Way.UNKNOWN, file.path(), line(tree, "image")));
    }
    for (var name : tree.names()) {
      var key = plain(name);
      for (var value : tree.all(name)) {
        if (value.isText()) {
          text(name, key, value, new Place(under, way, program), file, into);
        } else if (COMMAND.contains(key) && value.items().stream().allMatch(Tree::isText)) {
          var joined = String.join(" ", value.items().stream().map(Tree::text).toList());
          commands.read(joined, way.provider(), file, value.line(), into);
        } else {
          walk(value, VARIABLES.contains(key) ? "env" : key, way, file, into);
        }
      }
    }
    for (var item : tree.items()) {
      if (item.isText()) {
        item(item, under, way, file, into);
      } else {
        walk(item, under, way, file, into);
      }
    }
  }

  /* Where a value stands. */
  private record Place(String under, Way way, String program) {}

  private void text(
      String name, String key, Tree value, Place at, SourceText file, List<Sighting> into) {
    var text = value.text();
    if (text.isEmpty() || (Variables.secret(name) && !at.under.equals("env"))) {
      if (!text.isEmpty() && Hints.variable(name).isPresent()) {
        variables.read(name, text, at.way, file, value.line(), into);
      }
      return;
    }
    if (at.under.equals("env") || name.matches("[A-Z][A-Z0-9_]{3,}")) {
      variables.read(name, text, at.way, file, value.line(), into);
    } else if (MODEL.contains(key) || key.endsWith("model") || key.endsWith("modelid")) {
      model(text, at, file, value.line(), into);
    } else if ((key.equals("name") || key.equals("value") || key.equals("id"))
        && (MODEL.contains(at.under)
            || at.under.endsWith("model")
            || !at.way.provider().isEmpty())) {
      if (models.is(text)
          || (key.equals("value") && models.named(text))
          || (MODEL.contains(at.under) && models.named(text))) {
        into.add(Sighting.of(Kind.MODEL, text, at.way, file.path(), value.line()));
      }
    } else if (COMMAND.contains(key)) {
      commands.read(text, at.program, file, value.line(), into);
    } else {
      elsewhere(text, at.way, file, value.line(), into);
    }
  }

  private void elsewhere(String text, Way way, SourceText file, int line, List<Sighting> into) {
    var address = hints.address(text);
    var prefixed = Prefixed.of(text);
    if (address.isPresent()) {
      into.add(Sighting.of(Kind.SERVICE, "", new Way("", "", address.get()), file.path(), line));
    } else if (models.is(prefixed.name())
        || (!prefixed.provider().isEmpty() && models.named(prefixed.name()))) {
      into.add(Sighting.of(Kind.MODEL, prefixed.name(), prefixed.way(way), file.path(), line));
    }
  }

  private void model(String text, Place at, SourceText file, int line, List<Sighting> into) {
    if (text.contains("{{") || text.startsWith("$")) {
      return;
    }
    var prefixed = Prefixed.of(text.replaceFirst("^hf://", ""));
    var name = prefixed.name();
    var named =
        models.named(name)
            || (!at.way.provider().isEmpty() && ModelWords.account(name))
            || text.startsWith("hf://");
    if (named) {
      into.add(Sighting.of(Kind.MODEL, name, prefixed.way(at.way), file.path(), line));
    }
  }

  private void item(Tree item, String under, Way way, SourceText file, List<Sighting> into) {
    var text = item.text();
    var equals = text.indexOf('=');
    if (under.equals("env") && equals > 0) {
      variables.read(
          text.substring(0, equals), text.substring(equals + 1), way, file, item.line(), into);
    } else if (MODEL.contains(under) || under.endsWith("model")) {
      model(text, new Place(under, way, ""), file, item.line(), into);
    } else if (COMMAND.contains(under)) {
      commands.read(text, way.provider(), file, item.line(), into);
    } else {
      elsewhere(text, way, file, item.line(), into);
    }
  }

  private void action(Tree tree, SourceText file, List<Sighting> into) {
    var uses = tree.text("uses").replaceFirst("@.*$", "");
    var provider = ACTIONS.get(uses);
    if (provider != null) {
      into.add(Variables.service(provider, file, line(tree, "uses")));
    }
    // A variable of a container is a mapping of its name and its value.
    if (!tree.text("name").isEmpty() && tree.text("name").matches("[A-Z][A-Z0-9_]+")) {
      variables.read(
          tree.text("name"), tree.text("value"), Way.UNKNOWN, file, line(tree, "name"), into);
    }
  }

  private Way way(Tree tree) {
    var provider = "";
    var endpoint = "";
    var region = "";
    for (var name : tree.names()) {
      var key = plain(name);
      var value = tree.text(name);
      if (value.isEmpty()) {
        continue;
      }
      if (PROVIDER.contains(key) || key.equals("type")) {
        provider = provider.isEmpty() ? providerOf(value).orElse("") : provider;
      } else if (ENDPOINT.contains(key) && value.contains("://")) {
        endpoint = hints.endpoint(value).orElse("");
      } else if (REGION.contains(key) && hints.region(value)) {
        region = value;
      } else if (key.equals("uses")) {
        provider = ACTIONS.getOrDefault(value.replaceFirst("@.*$", ""), provider);
      }
    }
    return new Way(provider, region, endpoint);
  }

  private Optional<String> providerOf(String value) {
    // n8n names the class of a node, as in @n8n/n8n-nodes-langchain.lmChatOpenAi.
    var node = value.replaceFirst("^@?n8n[\\w/-]*\\.", "");
    return value.contains(" ") ? Optional.empty() : hints.provider(node);
  }

  private static int line(Tree tree, String field) {
    return tree.get(field).map(Tree::line).orElse(tree.line());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
