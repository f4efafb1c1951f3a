package dev.overtake.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.bill.Reading;
import dev.overtake.exposure.bill.Unread;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.scenario.Scenario;
import dev.overtake.exposure.scenario.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static final List<String> MODELS =
      List.of(
          "gpt-4o",
          "claude-sonnet-4",
          "deepseek-chat",
          "Qwen2.5-72B-Instruct",
          "Llama-3.3-70B-Instruct",
          "Llama-4-Scout-17B-16E-Instruct",
          "mistral-large-2411",
          "our-own-model",
          "gemma-3-27b-it",
          "DeepSeek-R1-Distill-Llama-70B",
          "grok-3");
  private static final List<String> ENDPOINTS =
      List.of(
          "",
          "https://api.openai.com/v1",
          "https://api.deepseek.com",
          "http://localhost:8000",
          "https://openrouter.ai/api/v1",
          "https://bedrock-runtime.eu-central-1.amazonaws.com",
          "https://api.groq.com/openai/v1",
          "https://llm.somebody.example");
  private static final List<String> SEATS = List.of("", "DE", "US", "CN", "IN");

  @Test
  void aTestedFallbackNeverLowersTheBand() {
    generated(
        40,
        (bill, random) -> {
          var before = Asked.of(bill).outcomes().resilience();
          var use = bill.uses().get(random.nextInt(bill.uses().size()));
          var fallback = bill.components().get(random.nextInt(bill.components().size()));
          var after =
              Asked.of(bill.changing(use.with(new Use.Fallback(fallback.id(), "", Asked.DAY))))
                  .outcomes()
                  .resilience();
          assertTrue(after.low() >= before.low() - 1e-9, before + " " + after);
          assertTrue(after.high() >= before.high() - 1e-9, before + " " + after);
        });
  }

  @Test
  void aDenialNeverRaisesTheBand() {
    var more =
        Scenarios.read(
                "x.yaml",
                """
                id: more
                title: More
                kind: hypothetical
                from: 2026-01-01
                sources: [fable-pyramid]
                effects:
                  - {deny: service-access, where: {operator: [US]}, because: x}
                """)
            .effects()
            .getFirst();
    generated(
        40,
        (bill, random) -> {
          var scenario = Asked.all().get(random.nextInt(Asked.all().size()));
          var effects = new ArrayList<>(scenario.effects());
          effects.add(more);
          var before = Asked.of(bill, List.of(scenario)).outcomes().resilience();
          var after =
              Asked.of(bill, List.of(new Scenario(scenario.header(), effects)))
                  .outcomes()
                  .resilience();
          assertTrue(after.low() <= before.low() + 1e-9, scenario.id() + before + after);
          assertTrue(after.high() <= before.high() + 1e-9, scenario.id() + before + after);
        });
  }

  @Test
  void anUnreadPartNeverNarrowsTheBand() {
    generated(
        40,
        (bill, random) -> {
          var part = bill.components().get(random.nextInt(bill.components().size()));
          var name = random.nextBoolean() ? part.id() : "something";
          var unread = new Unread(name, name, "", Unread.Why.NO_TYPE, "");
          var wider =
              new Bill(
                  bill.name(),
                  bill.format(),
                  bill.components(),
                  bill.needs(),
                  bill.uses(),
                  true,
                  bill.business(),
                  new Reading(List.of(), List.of(unread)));
          var before = Asked.of(bill).outcomes().resilience();
          var after = Asked.of(wider).outcomes().resilience();
          assertTrue(after.low() <= before.low() + 1e-9, before + " " + after);
          assertTrue(after.high() >= before.high() - 1e-9, before + " " + after);
        });
  }

  @Test
  void knowledgeNarrowsTheBand() {
    generated(
        40,
        (bill, random) -> {
          var vague =
              new Bill(
                  bill.name(),
                  bill.format(),
                  bill.components(),
                  bill.needs(),
                  bill.uses(),
                  true,
                  Business.UNKNOWN,
                  Reading.FULL);
          var little = Asked.of(vague).outcomes().resilience();
          var much = Asked.of(bill).outcomes().resilience();
          assertTrue(much.low() >= little.low() - 1e-9, little + " " + much);
          assertTrue(much.high() <= little.high() + 1e-9, little + " " + much);
        });
  }

  @Test
  void renamingChangesNothing() {
    generated(
        20,
        (bill, random) -> {
          var seed = random.nextLong();
          var plain =
              Asked.of(bill(new Draw(new SplittableRandom(seed)), "")).outcomes().resilience();
          var renamed =
              Asked.of(bill(new Draw(new SplittableRandom(seed)), "zz-")).outcomes().resilience();
          assertEquals(plain.low(), renamed.low(), 1e-9);
          assertEquals(plain.high(), renamed.high(), 1e-9);
        });
  }

  @Test
  void withoutScenariosNothingIsLost() {
    generated(
        10,
        (bill, random) -> {
          var resilience = Asked.of(bill, List.of()).outcomes().resilience();
          assertEquals(100, resilience.low());
          assertEquals(100, resilience.high());
        });
  }

  @Test
  void eachStepGivesWhatItPromises() {
    generated(
        25,
        (bill, random) -> {
          for (var step : Asked.of(bill).advice().steps()) {
            var changed = step.change().apply(bill, Asked.DAY);
            assertEquals(
                step.low(), Asked.of(changed).outcomes().resilience().low(), 1e-9, step.toString());
            assertTrue(step.rise() > 0, step.toString());
          }
        });
  }

  private record Draw(SplittableRandom random) {
    String of(List<String> list) {
      return list.get(random.nextInt(list.size()));
    }
  }

  private static void generated(int times, BiConsumer<Bill, SplittableRandom> check) {
    var random = new SplittableRandom(8);
    for (var i = 0; i < times; i++) {
      check.accept(bill(new Draw(random), ""), random);
    }
  }

  private static Bill bill(Draw draw, String prefix) {
    var text = new StringBuilder();
    var seat = draw.of(SEATS);
    if (!seat.isEmpty()) {
      text.append("business: {jurisdiction: %s, serves: [EU, US]}\n".formatted(seat));
    }
    var models = 2 + draw.random.nextInt(4);
    text.append("uses:\n");
    for (var i = 0; i < 1 + draw.random.nextInt(3); i++) {
      text.append(
          "  - {id: %su%d, title: %suse%d, weight: %d, does: [chat], needs: [%sm%d, %sm%d], fallbacks: [%sm%d]}\n"
              .formatted(
                  prefix,
                  i,
                  prefix,
                  i,
                  1 + draw.random.nextInt(3),
                  prefix,
                  draw.random.nextInt(models),
                  prefix,
                  draw.random.nextInt(models),
                  prefix,
                  draw.random.nextInt(models)));
    }
    text.append("models:\n");
    for (var i = 0; i < models; i++) {
      var endpoint = draw.of(ENDPOINTS);
      text.append("  - {id: %sm%d, model: \"%s\"".formatted(prefix, i, draw.of(MODELS)));
      text.append(endpoint.isEmpty() ? "}\n" : ", endpoint: \"%s\"}\n".formatted(endpoint));
    }
    return Asked.yaml(text.toString());
  }
}
