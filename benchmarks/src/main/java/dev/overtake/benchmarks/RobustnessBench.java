package dev.overtake.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// The audit of the flagship as a user starts it: how long, and whether it says the same in either
/// order and on any number of processors.
final class RobustnessBench {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RobustnessBench() {}

  static void run(Report report) throws IOException, InterruptedException {
    report.title("The audit of the flagship, started anew each time");
    // What is not built yet is built now.
    double slowest = 0;
    String first = audit(List.of(), "");
    for (int run = 0; run < 3; run++) {
      long start = System.nanoTime();
      first = audit(List.of(), "");
      slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
    }
    report.atMost("seconds, the slowest of three", slowest, 3);
    String one = audit(List.of(), "-XX:ActiveProcessorCount=1");
    report.atMost("bytes that differ on one processor", first.equals(one) ? 0 : 1, 0);
    String turned = audit(List.of("--contenders", "CHN,USA"), "");
    report.atMost(
        "fields that differ when exchanged",
        withoutOrder(first).equals(withoutOrder(turned)) ? 0 : 1,
        0);
    JsonNode audit = JSON.readTree(first);
    report.note("matters most: " + audit.get("mattersMost").asString());
    report.note("smallest flip: " + audit.get("flips").get(0));
    report.note("share of methods: " + audit.get("share"));
  }

  private static JsonNode withoutOrder(String json) {
    ObjectNode audit = (ObjectNode) JSON.readTree(json);
    audit.remove("contenders");
    return audit;
  }

  private static String audit(List<String> options, String jvm)
      throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("overtake.home", "."));
    List<String> command = new ArrayList<>(List.of(home.resolve("overtake").toString(), "audit"));
    command.addAll(List.of("--no-cache", "--json"));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("JAVA_TOOL_OPTIONS", jvm);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("overtake audit ended with " + process.exitValue());
    }
    return out;
  }
}
