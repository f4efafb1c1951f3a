package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LeversTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--weights sola=2 | Did you mean solar?",
        "--weights solar | needs LANE=NUMBER",
        "--weights solar=-1 | 0 or more",
        "--weights solar=0,wind=0,mix=0 | leaves no lane any weight",
        "--without wnd | Did you mean wind?",
        "--without wind-capcity | Did you mean wind-capacity?",
        "--method agregation=rank | Did you mean aggregation?",
        "--method aggregation=geometrical | Did you mean geometric?",
        "--method aggregation | needs CHOICE=VALUE",
        "--per gdp | nothing to divide by",
        "--bloc | declares no allies",
        "--contenders USA+EUU,USA | share a part",
        "--contenders WLD+EUU,USA | nothing can be added to the world",
      })
  void aNameThatMeansNothingIsRefusedWithAGuess(String options, String said) {
    var line = new ArrayList<>(List.of("standing", "solar-wind", "--no-cache"));
    line.addAll(List.of(options.strip().split(" ")));
    var ended = Run.of(line.toArray(String[]::new));
    assertEquals(Exit.USAGE, ended.code(), ended.err());
    assertTrue(ended.err().contains(said.strip()), ended.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--weights solar=3,mix=0",
        "--without mix",
        "--without wind-capacity --without solar",
        "--method aggregation=geometric --method normalisation=rank",
        "--method source=newest",
        "--method baseline=last-figure",
      })
  void everyResultCarriesItsLeversAndSaysThem(String options) {
    for (var command : List.of("standing", "audit")) {
      var result = json(command, options).get("levers");
      assertNotEquals(json(command, "").get("levers"), result);
    }
    var line = new ArrayList<>(List.of("standing", "solar-wind", "--no-cache"));
    line.addAll(List.of(options.split(" ")));
    var screen = Run.of(line.toArray(String[]::new)).out();
    assertTrue(screen.contains("Not the race's own method: "), screen);
  }

  @Test
  void everyLeverThatTheAuditListsCanBePulledAndDoesWhatItSays() {
    for (var effect : json("audit", "").get("whatIf")) {
      var verdict = json("standing", effect.get("levers").get("options").asString()).get("verdict");
      assertEquals(effect.get("call"), verdict.get("leader"), effect.toString());
      assertEquals(effect.get("probability"), verdict.get("probability"), effect.toString());
    }
  }

  @Test
  void whatIsLeftOutIsNowhere() {
    var result = json("standing", "--without mix");
    assertFalse(result.get("pillars").toString().contains("\"mix\""), result.toString());
  }

  @Test
  void aSumIsAContenderWithMembers() {
    var result = json("standing", "--contenders USA+EUU,CHN");
    var sum = result.get("contenders").get(0);
    assertEquals("USA+EUU", sum.get("id").asString());
    assertEquals(2, sum.get("members").size());
    var solar = result.get("indicators").get(0);
    assertTrue(solar.get("latest").has("USA+EUU"), solar.toString());
  }

  @Test
  void machinesStandSideBySide() {
    var screen = Run.of("standing", "--contenders", "CLOUDMATRIX-384,GB200-NVL72", "--no-cache");
    var text = screen.out();
    assertTrue(
        text.startsWith("Huawei CloudMatrix 384 and Nvidia GB200 NVL72: side by side"), text);
    assertTrue(text.contains("CloudMatrix 300, GB200 NVL72 180 PFlop/s"), text);
    assertFalse(text.contains("momentum"), text);
    assertFalse(text.contains("leads"), text);
    text.lines().forEach(l -> assertTrue(l.length() <= 100, l));
  }

  @ParameterizedTest
  @ValueSource(strings = {"USA,CHN", "TWN,KOR", "USA+EUU+JPN,CHN", "IND,GBR", "GBR+FRA+DEU,JPN"})
  void noLineIsWiderThanTheScreen(String pair) {
    var text = Run.of("standing", "--contenders", pair, "--no-cache").out();
    text.lines().forEach(l -> assertTrue(l.length() <= 100, l));
  }

  private static JsonNode json(String command, String options) {
    var line = new ArrayList<>(List.of(command, "solar-wind", "--no-cache", "--json"));
    if (!options.isEmpty()) {
      line.addAll(List.of(options.split(" ")));
    }
    var ended = Run.of(line.toArray(String[]::new));
    assertEquals(0, ended.code(), ended.err());
    return JsonMapper.shared().readTree(ended.out());
  }
}
