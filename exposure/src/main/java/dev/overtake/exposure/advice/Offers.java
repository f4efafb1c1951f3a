package dev.overtake.exposure.advice;

import dev.overtake.exposure.advice.Change.UseService;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.bill.Use;
import dev.overtake.exposure.knowledge.Endpoint;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Offer;
import dev.overtake.exposure.resolution.ModelName;
import dev.overtake.exposure.resolution.Resolved;
import dev.overtake.exposure.resolution.Resolver;
import dev.overtake.exposure.scenario.Judgement;
import dev.overtake.exposure.scenario.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds models that somebody serves and that go on where a component does not: under every
/// scenario that is asked, by somebody else, not retired, for what the uses need. Those that were
/// measured beside the old one come first, then the cheaper.
final class Offers {
  private static final int SHOWN = 2;

  private final Endings endings;
  private final Capabilities capabilities;
  private final Needed needed;
  private final List<Served> served = new ArrayList<>();

  private record Served(Offer offer, Component component, Resolved resolved) {}

  Offers(
      Knowledge knowledge,
      Bill bill,
      LocalDate day,
      List<Judgement> judgements,
      Capabilities capabilities) {
    this.capabilities = capabilities;
    endings = new Endings(knowledge);
    needed = new Needed(knowledge, bill);
    var resolver = new Resolver(knowledge, bill, null);
    for (var offer : knowledge.offers()) {
      var endpoint = knowledge.endpoint(offer.endpoint());
      if (endpoint.isPresent() && !endings.over(offer.model(), offer.endpoint(), day)) {
        var component =
            Component.served(
                "service:" + offer.id(),
                offer.model(),
                provider(endpoint.get()),
                knowledge.organisation(endpoint.get().operator()).map(o -> o.name()).orElse(""),
                offer.region());
        var resolved = resolver.resolve(component);
        var origin = resolved.weightsOrigin();
        if (origin != null
            && origin.known()
            && judgements.stream().allMatch(j -> j.judge(resolved).outcome() == Outcome.KEEPS)) {
          served.add(new Served(offer, component, resolved));
        }
      }
    }
  }

  private static String provider(Endpoint endpoint) {
    var names = endpoint.providerNames();
    return names.isEmpty() ? endpoint.id() : names.getFirst();
  }

  /// Changes that would have a need of a use served by others.
  List<UseService> of(Use use, Resolved incumbent) {
    var measured = capabilities.measured(ModelName.of(incumbent.component()).names()).orElse(null);
    var needs = needed.of(incumbent);
    return served.stream()
        .filter(s -> !same(s, incumbent))
        .filter(s -> Set.of(s.offer.reads().split("\\+", -1)).containsAll(needs))
        .map(s -> change(use, s, incumbent, measured))
        .filter(c -> c.compared() == null || c.compared().mean() < 2)
        .sorted(
            Comparator.comparing((UseService c) -> c.compared() == null)
                .thenComparingDouble(c -> price(c.offer()))
                .thenComparing(c -> c.offer().id()))
        .limit(SHOWN)
        .toList();
  }

  private UseService change(Use use, Served s, Resolved incumbent, @Nullable String measured) {
    var own = capabilities.measured(List.of(s.offer.model())).orElse(null);
    var difference =
        own == null || measured == null
            ? null
            : capabilities.difference(own, measured).orElse(null);
    var loss =
        difference == null
            ? null
            : new Replacement.Loss(
                -100 * difference.mean(),
                -100 * difference.high(),
                -100 * difference.low(),
                difference.benchmarks());
    return new UseService(use, s.component, incumbent.component().id(), s.offer, loss);
  }

  private static boolean same(Served s, Resolved incumbent) {
    var now = incumbent.operation();
    var then = s.resolved.operation();
    return now != null
        && then != null
        && now.organisations().stream().anyMatch(then.organisations()::contains);
  }

  private static double price(Offer offer) {
    return offer.output() == null ? Double.MAX_VALUE : offer.output();
  }
}
