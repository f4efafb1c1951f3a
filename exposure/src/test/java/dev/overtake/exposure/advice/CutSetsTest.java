package dev.overtake.exposure.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overtake.exposure.Asked;
import dev.overtake.exposure.advice.Dependency.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutSetsTest {
  private static final String OPENAI =
      "  - {id: gpt, model: gpt-4o, endpoint: 'https://api.openai.com/v1'}\n";
  private static final String MISTRAL =
      "  - {id: mis, model: mistral-large, endpoint: 'https://api.mistral.ai/v1'}\n";
  private static final String LLAMA =
      "  - {id: own, model: Llama-3.3-70B-Instruct, endpoint: 'http://localhost:8000'}\n";

  @Test
  void oneOperatorStopsWhatRestsOnIt() {
    var cuts = cuts("uses: [{id: a, needs: [gpt]}]\nmodels:\n" + OPENAI);
    assertTrue(cuts.contains(cut("a", new Dependency(Kind.OPERATOR, "OpenAI"))), cuts.toString());
    assertTrue(cuts.contains(cut("a", new Dependency(Kind.LAW, "US"))), cuts.toString());
  }

  @Test
  void withAFallbackItTakesTwo() {
    var cuts =
        cuts("uses: [{id: a, needs: [gpt], fallbacks: [mis]}]\nmodels:\n" + OPENAI + MISTRAL);
    assertTrue(cuts.stream().allMatch(c -> c.facts().size() == 2), cuts.toString());
    var laws = List.of(new Dependency(Kind.LAW, "FR"), new Dependency(Kind.LAW, "US"));
    assertTrue(cuts.stream().anyMatch(c -> c.facts().equals(laws)), cuts.toString());
  }

  @Test
  void whatIsHeldRestsOnItsLicence() {
    var cuts = cuts("uses: [{id: a, needs: [own]}]\nmodels:\n" + LLAMA);
    assertEquals(
        List.of(Kind.LICENCE),
        cuts.stream().flatMap(c -> c.facts().stream()).map(Dependency::kind).toList());
  }

  @Test
  void whatIsBelowCounts() {
    var cuts =
        cuts(
            "uses: [{id: a, needs: [app]}]\nservices: [{id: app, name: App, needs: [gpt]}]\nmodels:\n"
                + OPENAI);
    assertTrue(
        cuts.stream().anyMatch(c -> c.facts().contains(new Dependency(Kind.OPERATOR, "OpenAI"))),
        cuts.toString());
  }

  @Test
  void theShareIsOfTheWeight() {
    var cuts =
        cuts(
            "uses: [{id: a, weight: 3, needs: [gpt]}, {id: b, weight: 1, needs: [mis]}]\nmodels:\n"
                + OPENAI
                + MISTRAL);
    assertEquals(0.75, cuts.getFirst().share(), 1e-9);
  }

  private static List<CutSet> cuts(String bill) {
    return Asked.of(Asked.yaml(bill), List.of()).advice().cutSets();
  }

  private static CutSet cut(String use, Dependency fact) {
    return new CutSet(List.of(fact), List.of(use), 1);
  }
}
