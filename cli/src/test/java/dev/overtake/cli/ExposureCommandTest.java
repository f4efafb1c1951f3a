package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExposureCommandTest {
  private static final String MANIFEST =
      """
      business: {jurisdiction: FR}
      uses: [{id: chat, needs: [m]}]
      models: [{id: m, model: claude-fable-5, provider: Anthropic}]
      """;

  @TempDir private Path folder;

  @Test
  void theAnswerOpensWithWhatStopsAndWhatToDoNext() throws IOException {
    var ended = Run.of("exposure", manifest());
    assertEquals(0, ended.code(), ended.err());
    var text = ended.out();
    var stops = text.indexOf("What stops");
    assertTrue(stops > 0 && stops < text.indexOf("Why"), text);
    assertTrue(text.contains("Not legal advice"), text);
    assertTrue(text.contains("Rests on secondary sources."), text);
  }

  @Test
  void aHistoricalScenarioIsNotKnownTheDayBefore() throws IOException {
    var eve = directive("2026-06-11");
    assertTrue(!eve.get("counted").asBoolean());
    assertEquals(0, eve.get("uses").size());
    var after = directive("2026-06-13");
    assertEquals("STOPS", after.get("uses").get(0).get("outcome").asString());
  }

  @Test
  void everyFormatIsWritten() throws IOException {
    for (var format : new String[] {"table", "md", "json", "jsonl", "csv", "tsv", "html"}) {
      var ended = Run.of("exposure", manifest(), "-f", format);
      assertEquals(0, ended.code(), format + ended.err());
      assertTrue(ended.out().length() > 100, format);
    }
  }

  @Test
  void anOwnScenarioIsReadFromItsFile() throws IOException {
    var mine =
        Files.writeString(
            folder.resolve("mine.yaml"),
            """
            id: mine
            title: Mine
            kind: hypothetical
            from: 2026-01-01
            sources: [fable-pyramid]
            effects: [{deny: service-access, where: {operator: [US]}, because: A trial.}]
            """);
    var result = json("--scenario", mine.toString() + "=2");
    assertEquals("mine", result.get("scenarios").get(0).get("id").asString());
    assertEquals(2, result.get("scenarios").get(0).get("weight").asDouble());
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheRightCode() throws IOException {
    assertEquals(Exit.NOT_FOUND, Run.of("exposure", "none.json").code());
    var broken = Files.writeString(folder.resolve("b.json"), "{\"bomFormat\": \"CycloneDX\",");
    var ended = Run.of("exposure", broken.toString());
    assertEquals(Exit.INVALID, ended.code());
    assertTrue(ended.err().contains("b.json:1:"), ended.err());
    var unknown = Run.of("exposure", manifest(), "--scenario", "us-frontier-export-bann");
    assertEquals(Exit.NOT_FOUND, unknown.code());
    assertTrue(unknown.err().contains("us-frontier-export-ban"), unknown.err());
    assertEquals(Exit.USAGE, Run.of("exposure", manifest(), "--as-of", "soon").code());
  }

  private JsonNode directive(String day) throws IOException {
    return json("--scenario", "us-model-directive-2026-06", "--as-of", day, "--known-at", day)
        .get("scenarios")
        .get(0);
  }

  private JsonNode json(String... options) throws IOException {
    var words = new java.util.ArrayList<>(java.util.List.of("exposure", manifest(), "--json"));
    words.addAll(java.util.List.of(options));
    var ended = Run.of(words.toArray(String[]::new));
    assertEquals(0, ended.code(), ended.err());
    return JsonMapper.shared().readTree(ended.out());
  }

  private String manifest() throws IOException {
    return Files.writeString(folder.resolve("us.yaml"), MANIFEST).toString();
  }
}
