package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import dev.overtake.exposure.knowledge.Jurisdictions;
import dev.overtake.exposure.knowledge.Knowledge;
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
        var r = region.get();
        return Optional.of(
            Attribute.fact(
                r.jurisdiction(),
                r.place(),
                r.jurisdiction(),
                r.provenance(),
                "Region " + written + "."));
      }
      var upper = written.toUpperCase(Locale.ROOT);
      if (Jurisdictions.isOne(upper)) {
        return Optional.of(Attribute.ofBill(upper, "", upper, "The bill says so."));
      }
    }
    for (var r : knowledge.regions()) {
      for (var code : r.match()) {
        if (code.length() > 5 && host.matches("(.*[.-])?" + Pattern.quote(code) + "([.-].*)?")) {
          return Optional.of(
              Attribute.fact(
                  r.jurisdiction(),
                  r.place(),
                  r.jurisdiction(),
                  r.provenance(),
                  "The host names the region " + code + "."));
        }
      }
    }
    return Optional.empty();
  }
}
