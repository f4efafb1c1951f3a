package dev.overtake.cli;

import dev.overtake.evidence.Race;
import dev.overtake.evidence.RaceFolder;
import dev.overtake.race.standing.RaceAnalysis;
import dev.overtake.report.wording.Format;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/// A command that answers a question about one race, from the result cache where it can.
abstract class RaceCommand implements Callable<Integer> {
  @Mixin protected OutputOptions output = new OutputOptions();
  @Mixin protected RaceOptions options = new RaceOptions();

  /// The race's name or folder.
  abstract String race();

  /// What makes this request different from others on the race.
  abstract String request();

  /// The result as it is written.
  abstract String render(Race race, RaceAnalysis analysis, Format format);

  Format usualFormat() {
    return Format.TABLE;
  }

  @Override
  public Integer call() throws IOException {
    var folder = Races.folder(race());
    var key = String.join(" ", request(), options.key(), output.key(usualFormat()));
    var text = options.cached() ? ResultCache.get(folder, key, this::computed) : computed();
    output.write(text, Main.out(), Main.err());
    return 0;
  }

  String computed() {
    var race = RaceFolder.read(Races.folder(race()));
    var analysis = new RaceAnalysis(race, options.request(race), Workers.ALL);
    return render(race, analysis, output.format(usualFormat()));
  }

  static Failure unsupported(Format format, String command) {
    return new Failure(
        Failure.USAGE,
        "%s has no %s form.".formatted(command, format.name().toLowerCase(Locale.ROOT)),
        "overtake " + command + " --json");
  }
}
