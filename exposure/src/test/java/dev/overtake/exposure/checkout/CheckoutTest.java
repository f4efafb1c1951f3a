package dev.overtake.exposure.checkout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckoutTest {
  private static final String COMPOSE =
      """
      services:
        answers:
          image: vllm/vllm-openai:v0.9
          command: --model Qwen/Qwen3-32B --port 8000
      """;

  @Test
  void aComposeFileNamesTheModelThatItServes() {
    var model = only(read("compose.yml", COMPOSE));
    assertEquals("Qwen/Qwen3-32B", model.name());
    assertEquals("vllm", model.provider());
    assertEquals("compose.yml:4", model.where());
  }

  @Test
  void aGatewayNamesModelsWithWhoServesThem() {
    var bill =
        read(
            "gateway.yaml",
            """
            model_list:
              - model_name: fast
                litellm_params:
                  model: azure/gpt-4o-mini
                  api_base: https://ours.openai.azure.com/
              - model_name: small
                litellm_params: {model: ollama/llama3.1:8b}
            """);
    assertEquals(List.of("azure/gpt-4o-mini", "ollama/llama3.1:8b"), models(bill));
  }

  @Test
  void terraformNamesTheModelAndTheRegion() {
    var model =
        only(
            read(
                "main.tf",
                """
                provider "aws" {
                  region = "eu-central-1"
                }
                resource "aws_bedrockagent_agent" "a" {
                  foundation_model = "anthropic.claude-sonnet-4-5-20250929-v1:0"
                }
                """));
    assertEquals("Amazon Bedrock", model.provider());
    assertEquals("eu-central-1", model.region());
    assertEquals("main.tf:5", model.where());
  }

  @Test
  void sourcesNameModelsAsConstants() {
    var bill =
        read(
            "app.py",
            """
            from langchain_openai import ChatOpenAI
            # model = "gpt-3.5-turbo"
            llm = ChatOpenAI(model="gpt-4.1-mini")
            colour = "solar-2"
            """);
    assertEquals(List.of("gpt-4.1-mini"), models(bill));
    assertEquals("OpenAI", bill.components().getFirst().provider());
  }

  @Test
  void keysAreNamedAndTheirValuesNeverRead() {
    var bill =
        read(".env.example", "MISTRAL_API_KEY=gpt-4o-secret\nCHAT_MODEL=mistral-large-2512\n");
    assertFalse(bill.toString().contains("secret"));
    assertEquals(List.of("mistral-large-2512"), models(bill));
    assertTrue(bill.components().stream().anyMatch(c -> c.kind() == Kind.SERVICE));
  }

  @Test
  void aLibraryIsNoModel() {
    var bill = read("requirements.txt", "openai>=1\nrequests\ntransformers==4.40\n");
    assertEquals(List.of(Kind.LIBRARY, Kind.LIBRARY), kinds(bill));
    assertEquals(List.of(), bill.uses());
  }

  @Test
  void aModelfileRunsAtHome() {
    assertEquals(
        "ollama", only(read("Modelfile", "FROM gemma3:4b\nPARAMETER seed 1\n")).provider());
  }

  @Test
  void anAdapterNamesWhatItIsMadeFrom() {
    var text =
        "{\"base_model_name_or_path\": \"Qwen/Qwen2.5-7B-Instruct\", \"peft_type\": \"LORA\"}";
    assertEquals(
        List.of("Qwen/Qwen2.5-7B-Instruct"), only(read("adapter_config.json", text)).bases());
  }

  @Test
  void wordsOfEveryDayAreNoModels() {
    var text =
        "step: step-2\nname: nova\nmodel: roadster\nseed: seed-3\nurl: https://example.com/v1\n";
    assertEquals(List.of(), read("settings.yaml", text).components());
  }

  @Test
  void aFolderAndItsZipSayTheSame(@TempDir Path home) throws IOException {
    var folder = Files.createDirectories(home.resolve("work/deploy"));
    Files.writeString(folder.resolve("compose.yml"), COMPOSE);
    var skipped = Files.createDirectories(home.resolve("work/node_modules/x"));
    Files.writeString(skipped.resolve("index.js"), "const model = \"gpt-4o\";\n");
    var zip = home.resolve("work.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("deploy/compose.yml"));
      out.write(COMPOSE.getBytes(UTF_8));
      out.closeEntry();
    }
    var ofFolder = Checkout.folder(home.resolve("work"), Asked.KNOWLEDGE);
    assertEquals(List.of("Qwen/Qwen3-32B"), models(ofFolder));
    assertEquals(ofFolder.components(), Checkout.zip(zip, Asked.KNOWLEDGE).components());
  }

  @Test
  void aFolderWithoutAnyNamesNothing(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("a.go"), "package main\nvar version = \"v1.4.1\"\n");
    var bill = Checkout.folder(home, Asked.KNOWLEDGE);
    assertEquals(List.of(), bill.components());
    assertEquals(1, bill.reading().extent().files());
  }

  private static Bill read(String name, String text) {
    return Checkout.file(name, text.getBytes(UTF_8), Asked.KNOWLEDGE);
  }

  private static Component only(Bill bill) {
    assertEquals(1, bill.components().size(), bill.components().toString());
    return bill.components().getFirst();
  }

  private static List<String> models(Bill bill) {
    return bill.components().stream()
        .filter(c -> c.kind() == Kind.MODEL)
        .map(Component::name)
        .toList();
  }

  private static List<Kind> kinds(Bill bill) {
    return bill.components().stream().map(Component::kind).toList();
  }
}
