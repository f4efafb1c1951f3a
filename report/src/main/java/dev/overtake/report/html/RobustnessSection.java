package dev.overtake.report.html;

import dev.overtake.race.audit.Audit;
import dev.overtake.race.value.ContenderName;
import dev.overtake.report.wording.AuditDocument;
import dev.overtake.report.wording.Numbers;

/// Whether the answer survives other methods: the shares as one bar from left to right, what they
/// hang on, and what flips the call.
record RobustnessSection(Audit audit, AuditDocument words) {
  RobustnessSection(Audit audit) {
    this(audit, new AuditDocument(audit));
  }

  String summary() {
    return words.inShort().replace("**", "");
  }

  ContenderName a() {
    return audit.contenders().get(0);
  }

  ContenderName b() {
    return audit.contenders().get(1);
  }

  private double share(ContenderName c) {
    return audit.share().of(c.id());
  }

  private double neither() {
    return 1 - share(a()) - share(b());
  }

  String aIn() {
    return Numbers.hundredths(share(a()));
  }

  String bIn() {
    return Numbers.hundredths(share(b()));
  }

  String neitherIn() {
    return Numbers.hundredths(neither());
  }

  /// In how many methods each is ahead, as one bar.
  Svg bar() {
    var said =
        "%s ahead in %s methods, neither in %s, %s in %s"
            .formatted(a().name(), Numbers.ofHundred(share(a())), neitherIn(), b().name(), bIn());
    return new Svg()
        .open("svg", "shares")
        .at("width", "100%")
        .at("height", 18)
        .image(said)
        .add(part("fa", 0, share(a())))
        .add(part("fn", share(a()), neither()))
        .add(part("fb", 1 - share(b()), share(b())))
        .close();
  }

  private static Svg part(String hue, double from, double width) {
    return new Svg()
        .open("rect", hue)
        .at("x", Svg.percent(100 * from))
        .at("width", Svg.percent(100 * Math.max(0, width)))
        .at("height", 18)
        .close();
  }
}
