package dev.overtake.cli;

import dev.overtake.evidence.Engine;
import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.IVersionProvider;

/// What runs, on which data, under which Java.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "overtake " + Engine.version(),
      "data   " + Races.FLAGSHIP + " to " + cutOff(),
      "java   " + Runtime.version()
    };
  }

  private static String cutOff() {
    var file = Races.home().resolve("data/races").resolve(Races.FLAGSHIP).resolve("race.yaml");
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith("cut_off:"))
          .map(line -> line.substring("cut_off:".length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
