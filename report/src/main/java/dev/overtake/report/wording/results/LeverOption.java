package dev.overtake.report.wording.results;

import dev.overtake.race.value.Levers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// Levers as the command line asks for them.
public final class LeverOption {
  private LeverOption() {}

  /// The options that ask for it again: `--weights chips=2 --per gdp`; empty where nothing was.
  public static String of(Levers levers) {
    var options = new ArrayList<String>();
    if (!levers.weights().isEmpty()) {
      options.add(
          levers.weights().entrySet().stream()
              .map(e -> e.getKey() + "=" + plain(e.getValue()))
              .collect(Collectors.joining(",", "--weights ", "")));
    }
    levers.without().forEach(id -> options.add("--without " + id));
    levers
        .method()
        .made()
        .forEach(
            v -> options.add("--method " + LeversResult.choice(v) + "=" + LeversResult.word(v)));
    if (levers.bloc()) {
      options.add("--bloc");
    }
    if (levers.per() != null) {
      options.add("--per " + levers.per());
    }
    return String.join(" ", options);
  }

  private static String plain(double weight) {
    return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
  }
}
