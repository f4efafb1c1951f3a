package dev.overtake.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.HelpCommand;

/// The commands, each named here and nowhere else.
final class Commands {
  /// How long a command computes: the launcher starts the JVM for the one or the other.
  enum Work {
    SHORT,
    LONG
  }

  /// A command. Its name and line stand here and not at its class, because reading them from all
  /// classes takes longer than everything else that help does.
  record Listed(String name, String line, Class<?> type, Work work) {}

  static final List<Listed> ALL =
      List.of(
          new Listed(
              "standing",
              "Who leads, lane by lane, how sure that is, and which way it moves.",
              StandingCommand.class,
              Work.SHORT),
          new Listed(
              "indicators",
              "Finds indicators by words in their names and definitions.",
              IndicatorsCommand.class,
              Work.SHORT),
          new Listed(
              "show",
              "One indicator in full: figures, level, momentum, sources and caveats.",
              ShowCommand.class,
              Work.SHORT),
          new Listed(
              "crossing",
              "When the lead in an indicator changes hands: runs of a hundred, year by year.",
              CrossingCommand.class,
              Work.SHORT),
          new Listed(
              "audit",
              "Does the answer survive other methods, what does it hang on, and what flips it.",
              AuditCommand.class,
              Work.SHORT),
          new Listed(
              "history",
              "The answer and each lane as of the end of each year.",
              HistoryCommand.class,
              Work.LONG),
          new Listed(
              "index",
              "A composite index of all contenders by a named method, beside its robustness.",
              IndexCommand.class,
              Work.SHORT),
          new Listed(
              "report",
              "The whole race as one self-contained page.",
              ReportCommand.class,
              Work.SHORT),
          new Listed(
              "forecast",
              "Forecasts series of a CSV with the columns id, period and value.",
              ForecastCommand.class,
              Work.LONG),
          new Listed(
              "backtest",
              "Scores what would have been printed at the ends of past years.",
              BacktestCommand.class,
              Work.LONG),
          new Listed(
              "rank",
              "Rates players from their battles, with intervals (Bradley-Terry).",
              RankCommand.class,
              Work.LONG),
          new Listed(
              "scale",
              "Puts models with scores on different benchmarks on one scale, and dates the lag.",
              ScaleCommand.class,
              Work.LONG),
          new Listed(
              "simulate",
              "Runs a system-dynamics model (XMILE, Vensim), once or many times.",
              SimulateCommand.class,
              Work.LONG),
          new Listed(
              "check",
              "Finds the claims of documents and compares each with evidence.",
              CheckCommand.class,
              Work.LONG),
          new Listed(
              "judge",
              "Judges one claim that is stated part by part.",
              JudgeCommand.class,
              Work.SHORT),
          new Listed(
              "exposure",
              "What depends on whom, what breaks under which scenario, and what to do next.",
              ExposureCommand.class,
              Work.SHORT),
          new Listed(
              "validate",
              "Checks a race folder: file, line, what was expected, and the likely fix.",
              ValidateCommand.class,
              Work.SHORT),
          new Listed(
              "init",
              "Writes a small valid race, with comments, into a new folder.",
              InitCommand.class,
              Work.SHORT),
          new Listed(
              "import",
              "Adds figures to a race, or a race to the workspace; figures that stand there stay.",
              ImportCommand.class,
              Work.SHORT),
          new Listed(
              "query",
              "Asks the tables of a race in SQL, reading only.",
              QueryCommand.class,
              Work.SHORT),
          new Listed(
              "completion",
              "Prints a completion script for bash, zsh or fish.",
              CompletionCommand.class,
              Work.SHORT),
          new Listed(
              "help",
              "Display help information about the specified command.",
              HelpCommand.class,
              Work.SHORT));

  private Commands() {}

  /// Writes the names of the commands that compute for seconds into a file, for the launcher.
  public static void main(String... args) throws IOException {
    var names = ALL.stream().filter(c -> c.work() == Work.LONG).map(Listed::name);
    Files.writeString(Path.of(args[0]), names.collect(Collectors.joining(" ", "", "\n")));
  }
}
