package dev.overtake.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every command that answers, with the options that make another answer of it, on small inputs.
record EveryCommand(Path folder) {
  static final String TANK =
      """
      {UTF-8}
      level = INTEG(inflow - level * leak, 10) ~~|
      inflow = 2 ~~|
      leak = 0.1 ~~|
      INITIAL TIME = 0 ~~|
      FINAL TIME = 4 ~~|
      TIME STEP = 1 ~~|
      SAVEPER = TIME STEP ~~|
      """;

  /// The command lines, on files that are made in a folder.
  static List<List<String>> in(Path folder) throws IOException {
    return new EveryCommand(folder).all();
  }

  private List<List<String>> all() throws IOException {
    var commands = new ArrayList<List<String>>();
    var race = folder.resolve("race").toString();
    assertEquals(0, Run.of("init", race).code());
    var tank = file("tank.mdl", TANK);
    var ranges = file("ranges.csv", "variable,low,high\nleak,0.05,0.2\n");
    var observed = file("observed.csv", "time,level\n0,10\n1,11\n2,11.9\n3,12.7\n4,13.4\n");
    var fit = file("fit.csv", "variable,low,high\nleak,0.01,0.5\n");
    var series = file("series.csv", "id,period,value\na,2020,1\na,2021,2\na,2022,3\na,2023,5\n");
    var battles = file("battles.csv", "winner,loser,count\na,b,7\nb,a,3\nb,c,2\nc,a,1\n");
    var scores =
        file(
            "scores.csv",
            """
            model,contender,date,benchmark,score
            A1,USA,2024-01-01,first,0.4
            A1,USA,2024-01-01,second,0.2
            A2,USA,2025-01-01,first,0.8
            A2,USA,2025-01-01,second,0.5
            B1,CHN,2024-06-01,first,0.5
            B1,CHN,2024-06-01,second,0.25
            B2,CHN,2025-06-01,first,0.7
            B2,CHN,2025-06-01,second,0.45
            """);
    var text = file("text.md", "China added more solar capacity than the United States in 2024.\n");
    var bill = file("bill.yaml", "models:\n  - gpt-4o\n");
    commands.add(List.of("standing", race, "--no-cache"));
    commands.add(List.of("standing", race, "--since", "2019-12-31"));
    commands.add(List.of("history", race, "--from", "2021", "--no-cache"));
    commands.add(List.of("indicators", race));
    commands.add(List.of("show", "solar-capacity", race));
    commands.add(List.of("crossing", "solar-capacity", race));
    commands.add(List.of("audit", race));
    commands.add(List.of("index", race));
    commands.add(List.of("report", race));
    commands.add(List.of("backtest", race));
    commands.add(List.of("backtest", race, "--momentum"));
    commands.add(List.of("forecast", series));
    commands.add(List.of("scale", scores, "--resamples", "20"));
    commands.add(List.of("rank", battles));
    commands.add(List.of("simulate", tank));
    commands.add(List.of("simulate", tank, "--runs", "3", "--vary", ranges));
    commands.add(List.of("simulate", tank, "--sensitivity", "level", "--vary", ranges));
    commands.add(List.of("simulate", tank, "--loops"));
    commands.add(List.of("simulate", tank, "--xmile"));
    commands.add(List.of("simulate", tank, "--units"));
    commands.add(
        List.of("simulate", tank, "--calibrate", fit, "--observed", observed, "--starts", "2"));
    commands.add(List.of("simulate", "race", "--runs", "50"));
    commands.add(
        List.of("simulate", "race", "--runs", "50", "--compare", "export-controls-lifted"));
    commands.add(List.of("check", text, "--race", race));
    commands.add(List.of("exposure", bill));
    commands.add(List.of("query", "SELECT id, title FROM indicators", "--race", race));
    commands.add(List.of("history", race, "--from", "2022"));
    commands.add(
        List.of(
            "judge",
            "--race",
            race,
            "--indicator",
            "solar-capacity",
            "--of",
            "CHN",
            "--value",
            "800 GW",
            "--period",
            "2024"));
    return commands;
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /// Runs one of them with more options.
  static Run.Ended run(List<String> command, String... more) {
    var words = new ArrayList<>(command);
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }
}
