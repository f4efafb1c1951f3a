package dev.overtake.cli;

import java.util.List;
import picocli.CommandLine.HelpCommand;

/// The commands, each named here and nowhere else.
final class Commands {
  /// A command as it stands in the list of commands. Its line stands here a second time, because
  /// reading it from the class takes longer than everything else that help does.
  record Listed(String name, String line, Class<?> type) {}

  static final List<Listed> ALL =
      List.of(
          new Listed(
              "standing",
              "Who leads, lane by lane, how sure that is, and which way it moves.",
              StandingCommand.class),
          new Listed(
              "indicators",
              "Finds indicators by words in their names and definitions.",
              IndicatorsCommand.class),
          new Listed(
              "show",
              "One indicator in full: figures, level, momentum, sources and caveats.",
              ShowCommand.class),
          new Listed(
              "crossing",
              "When the lead in an indicator changes hands: runs of a hundred, year by year.",
              CrossingCommand.class),
          new Listed(
              "audit",
              "Does the answer survive other methods, what does it hang on, and what flips it.",
              AuditCommand.class),
          new Listed(
              "index",
              "A composite index of all contenders by a named method, beside its robustness.",
              IndexCommand.class),
          new Listed("report", "The whole race as one self-contained page.", ReportCommand.class),
          new Listed(
              "forecast",
              "Forecasts series of a CSV with the columns id, period and value.",
              ForecastCommand.class),
          new Listed(
              "backtest",
              "Scores what would have been printed at the ends of past years.",
              BacktestCommand.class),
          new Listed(
              "rank",
              "Rates players from their battles, with intervals (Bradley-Terry).",
              RankCommand.class),
          new Listed(
              "scale",
              "Puts models with scores on different benchmarks on one scale, and dates the lag.",
              ScaleCommand.class),
          new Listed(
              "simulate",
              "Runs a system-dynamics model (XMILE, Vensim), once or many times.",
              SimulateCommand.class),
          new Listed(
              "check",
              "Finds the claims of documents and compares each with evidence.",
              CheckCommand.class),
          new Listed(
              "exposure",
              "What depends on whom, what breaks under which scenario, and what to do next.",
              ExposureCommand.class),
          new Listed(
              "validate",
              "Checks a race folder: file, line, what was expected, and the likely fix.",
              ValidateCommand.class),
          new Listed(
              "init",
              "Writes a small valid race, with comments, into a new folder.",
              InitCommand.class),
          new Listed(
              "import",
              "Adds figures to a race, or a race to the workspace; figures that stand there stay.",
              ImportCommand.class),
          new Listed(
              "query", "Asks the tables of a race in SQL, reading only.", QueryCommand.class),
          new Listed(
              "completion",
              "Prints a completion script for bash, zsh or fish.",
              CompletionCommand.class),
          new Listed(
              "help", "Display help information about the specified command.", HelpCommand.class));
}
