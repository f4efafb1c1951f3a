package dev.overtake.cli;

import dev.overtake.application.Catalogue;
import dev.overtake.application.Question;
import dev.overtake.application.Refusal;
import dev.overtake.application.question.BacktestQuestion;
import dev.overtake.application.question.KeepMomentumQuestion;
import dev.overtake.application.question.MomentumQuestion;
import dev.overtake.application.question.Replay;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `overtake backtest`: how past calls of a race did.
@Command(
    headerHeading =
        "Examples:%n"
            + "  overtake backtest -o track-record.md        half a minute for the flagship%n"
            + "  overtake backtest --momentum -o momentum.md does momentum matter? with two charts%n"
            + "  overtake backtest --momentum --keep         so that the standing can cite it%n"
            + "%n")
final class BacktestCommand extends Answering {

  @Parameters(
      arity = "0..1",
      paramLabel = "RACE",
      defaultValue = Catalogue.FLAGSHIP,
      description = "A race's name or folder. Default: ${DEFAULT-VALUE}.")
  private String name = Catalogue.FLAGSHIP;

  @Option(
      names = "--momentum",
      description = "What closing speed adds to the level in predicting who leads later.")
  private boolean momentum;

  @Option(
      names = "--keep",
      description =
          "With --momentum: keep the figures in the race folder, for the standing to cite.")
  private boolean keep;

  @Option(
      names = "--indicator",
      paramLabel = "ID",
      description = "Score these alone; may be given several times.")
  private @Nullable Set<String> indicators;

  @Option(names = "--seed", paramLabel = "N", description = "Of the random draws. Default: 1.")
  private long seed = 1;

  @Override
  Question<?> question() {
    return momentum ? new MomentumQuestion(replay()) : new BacktestQuestion(replay());
  }

  private Replay replay() {
    return new Replay(name, indicators == null ? Set.of() : indicators, seed);
  }

  @Override
  public Integer call() throws IOException {
    if (keep && !momentum) {
      throw Refusal.field("keep", " goes with --momentum.");
    }
    if (!output.quiet() && OutputOptions.terminal()) {
      Session.stderr().println("going back to the ends of past years …");
    }
    output.write(question(), false);
    if (keep) {
      Session.application().ask(new KeepMomentumQuestion(replay()));
    }
    return 0;
  }
}
