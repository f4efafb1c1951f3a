package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
import dev.overtake.exposure.knowledge.Region;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says where a machine stands.
final class Places {
  private final Knowledge knowledge;

  Places(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /* By the region's code, by a jurisdiction written out, or by a code within the host's name. */
  Optional<Attribute> of(Component component, String cloud, String host) {
    var written = component.region().strip();
    if (!written.isEmpty()) {
      var region = knowledge.region(written, cloud);
      if (region.isPresent()) {
        return Optional.of(of(region.get(), Basis.of(Ground.REGION, written)));
      }
      var upper = written.toUpperCase(Locale.ROOT);
      if (Jurisdictions.isOne(upper)) {
        return Optional.of(Attribute.ofBill(upper, "", upper, Basis.of(Ground.BILL_SAYS)));
      }
    }
    for (var region : knowledge.regions()) {
      for (var code : region.match()) {
        if (code.length() > 5 && host.matches("(.*[.-])?" + Pattern.quote(code) + "([.-].*)?")) {
          return Optional.of(of(region, Basis.of(Ground.REGION_OF_HOST, code)));
        }
      }
    }
    return Optional.empty();
  }

  private static Attribute of(Region region, Basis basis) {
    return Attribute.fact(
        region.jurisdiction(), region.place(), region.jurisdiction(), region.provenance(), basis);
  }
}
