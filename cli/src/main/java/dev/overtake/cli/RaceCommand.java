package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.question.RaceScope;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// A command that answers a question about one race, from an earlier run where it can.
abstract class RaceCommand extends Answering {
  @Mixin protected RaceOptions options = new RaceOptions();

  /// What part of which race is asked about.
  abstract RaceScope scope();

  @Override
  public Integer call() throws IOException {
    output.write(question(), options.cached());
    return 0;
  }

  /// A command whose only argument is a race.
  abstract static class Whole extends RaceCommand {
    @Parameters(
        arity = "0..1",
        paramLabel = "RACE",
        defaultValue = Catalogue.FLAGSHIP,
        description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
    private String race = Catalogue.FLAGSHIP;

    @Mixin private LeverOptions levers = new LeverOptions();

    @Override
    RaceScope scope() {
      return options.scope(race).with(levers.choices());
    }
  }

  /// A command about one indicator of a race.
  abstract static class Single extends RaceCommand {
    @Parameters(index = "0", paramLabel = "INDICATOR", description = "Its name.")
    protected String indicator = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "RACE",
        defaultValue = Catalogue.FLAGSHIP,
        description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
    private String race = Catalogue.FLAGSHIP;

    @Override
    RaceScope scope() {
      return options.scope(race);
    }
  }
}
