package dev.overtake.exposure.resolution;

import dev.overtake.exposure.bill.Component;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Hosts at which a component answers, and what they tell.
final class Addresses {
  private static final String LOOPBACK =
      "localhost|127(\\.\\d+){3}|0\\.0\\.0\\.0|\\[?::1]?|host\\.docker\\.internal";
  private static final String PRIVATE =
      "10(\\.\\d+){3}|192\\.168(\\.\\d+){2}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}|[^.]+|.*\\.(local|internal|lan|svc|home|corp)";
  private static final String INTERFACE_HOST =
      "(.*[.-])?(api|bedrock|aiplatform|inference|models)[a-z]*[.-].*";
  private static final String INTERFACE_PATH = "https?://[^/]+/(.*/)?(v\\d\\w*|api|openai)(/.*)?";

  private Addresses() {}

  /* Endpoints first; among other addresses those of interfaces that the table knows. */
  static List<String> of(Component component, Predicate<String> known) {
    var stated =
        component.endpoints().stream().map(Addresses::host).filter(h -> !h.isEmpty()).toList();
    if (!stated.isEmpty()) {
      return stated;
    }
    return component.links().stream()
        .filter(l -> host(l).matches(INTERFACE_HOST) || l.matches(INTERFACE_PATH))
        .map(Addresses::host)
        .filter(known)
        .toList();
  }

  /// Whether a host is the machine itself.
  static boolean loopback(String host) {
    return host.matches(LOOPBACK);
  }

  /// Whether a host is of one's own machines or network.
  static boolean own(String host) {
    return loopback(host) || host.matches(PRIVATE);
  }

  static String host(String address) {
    try {
      var uri = new URI(address.contains("://") ? address : "https://" + address);
      return uri.getHost() == null ? authority(uri) : uri.getHost().toLowerCase(Locale.ROOT);
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /* Names with an underscore, as containers have, are no hosts to the library. */
  private static String authority(URI uri) {
    var authority = uri.getAuthority();
    return authority == null
        ? ""
        : authority.replaceFirst("^.*@", "").replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }
}
