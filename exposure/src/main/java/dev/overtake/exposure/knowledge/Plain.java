package dev.overtake.exposure.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names without what does not tell them apart.
final class Plain {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern FORMS =
      Pattern.compile(
          " (inc|incorporated|corp|corporation|co|ltd|limited|llc|gmbh|ag|sa|sas|se|plc|bv|pbc)(?= |$)");
  private static final Pattern BUT_VERSIONS = Pattern.compile("[^\\p{L}\\p{N}.+]+");

  private Plain() {}

  /// A name without case, punctuation and company form.
  static String name(String name) {
    var words = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return FORMS.matcher(words).replaceAll("").replace(" ", "");
  }

  /// The name of a licence, which may hold what is a form of company elsewhere: CC-BY-SA.
  static String licence(String name) {
    return BUT_VERSIONS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
