package dev.overtake.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.overtake.claims.Checker;
import dev.overtake.claims.document.Documents;
import dev.overtake.claims.document.UnreadableDocumentException;
import dev.overtake.evidence.RaceFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Two thousand documents that are harmed or mean harm, in a process with little memory. Each must
/// be answered or refused with a sentence, in time.
public final class HostileBench {
  private static final Path HOME = Path.of(System.getProperty("overtake.home", "."));
  private static final int DOCUMENTS = 2000;
  private static final int DEADLINE = 20;
  private static final int POLL = 500;
  private static final int LONG = 50_000_000;
  private static final int LONGEST = 2_400_000;
  private static final int DEEP = 100_000;

  private final Report report;
  private final Checker checker;
  private final List<byte[]> sources;
  private final SplittableRandom random = new SplittableRandom(20260612);
  private int answered;
  private int refused;
  private int broken;
  private volatile double slowest;
  private volatile String slow = "";

  private record Case(String kind, String name, byte[] content) {}

  private HostileBench(Report report, Checker checker, List<byte[]> sources) {
    this.report = report;
    this.checker = checker;
    this.sources = sources;
  }

  /// Starts the process and hands on what it prints.
  static void run() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dovertake.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                HostileBench.class.getName())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the hostile documents ended with " + process.exitValue());
    }
  }

  /// Checks the documents in this process.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var race = RaceFolder.read(HOME.resolve("data/races/us-china-ai"));
    var sources = new ArrayList<byte[]>();
    try (var files = Files.list(HOME.resolve("docs"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        var text = Files.readAllBytes(file);
        sources.add(text.length > 40_000 ? Arrays.copyOf(text, 40_000) : text);
      }
    }
    var report = new Report(System.out);
    report.title("Two thousand documents that are harmed or mean harm, with 1 GiB of heap");
    new HostileBench(report, new Checker(race, race.definition().cutOff()), sources).all();
    System.exit(0);
  }

  private void all() throws InterruptedException {
    for (var number = 0; number < DOCUMENTS; number++) {
      one(number);
    }
    report.figure("answered", answered);
    report.figure("refused with a sentence", refused);
    report.figure("seconds, the slowest: " + slow.strip(), slowest);
    report.atMost("broken, or later than %d seconds".formatted(DEADLINE), broken, 0);
  }

  /* The deadline is in the time of a processor, since others may share this machine. */
  private void one(int number) throws InterruptedException {
    var one = document(number);
    var answer = new CompletableFuture<Boolean>();
    var thread = Thread.ofPlatform().daemon().unstarted(() -> answer(one, answer));
    thread.start();
    while (true) {
      try {
        if (answer.get(POLL, TimeUnit.MILLISECONDS)) {
          answered++;
        } else {
          refused++;
        }
        return;
      } catch (ExecutionException e) {
        broken++;
        report.note("%s, %d: %s".formatted(one.kind, number, e.getCause()));
        return;
      } catch (TimeoutException e) {
        if (seconds(thread) > DEADLINE) {
          broken++;
          report.note("%s, %d: no answer in time".formatted(one.kind, number));
          for (var frame : thread.getStackTrace()) {
            report.note("    " + frame);
          }
          return;
        }
      }
    }
  }

  private static double seconds(Thread thread) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId()) / 1e9;
  }

  private void answer(Case one, CompletableFuture<Boolean> answer) {
    try {
      checker.check(Documents.of(one.name, one.content, null));
      measure(one);
      answer.complete(true);
    } catch (UnreadableDocumentException e) {
      measure(one);
      answer.complete(false);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      answer.completeExceptionally(e);
    }
  }

  private void measure(Case one) {
    var seconds = seconds(Thread.currentThread());
    if (seconds > slowest) {
      slowest = seconds;
      slow = one.kind;
    }
  }

  /* Most are cheap; a few of each kind are as large or as deep as a file may be. */
  private Case document(int number) {
    return switch (number % 10) {
      case 0 -> new Case("encoding", "text.txt", encoded(number / 10 % 8));
      case 1, 2 -> pdf(number);
      case 3 -> number < 300 ? huge(number / 10) : page(number);
      case 4, 5 -> page(number);
      default -> new Case("text with a fault", "text.md", Mutation.of(source(), random));
    };
  }

  private Case pdf(int number) {
    var kind = number / 5 % HostilePdf.KINDS;
    // Bombs take seconds each: a few of them say as much as many.
    var which = kind == 10 && number > 600 ? 1 : kind;
    return new Case("pdf of kind " + which, "text.pdf", HostilePdf.of(which, random));
  }

  private byte[] source() {
    return sources.get(random.nextInt(sources.size()));
  }

  private byte[] encoded(int kind) {
    var text = new String(source(), UTF_8);
    return switch (kind) {
      case 0 -> text.getBytes(UTF_16LE);
      case 1 -> text.getBytes(UTF_16BE);
      case 2 -> ("\ufeff" + text).getBytes(UTF_16LE);
      case 3 ->
          spliced(text.getBytes(UTF_8), "caf\u00e9 \u00b112 % \u00a35bn".getBytes(ISO_8859_1));
      // A high surrogate alone, as some programs write it in UTF-8.
      case 4 -> spliced(text.getBytes(UTF_8), new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});
      case 5 -> spliced(text.getBytes(UTF_8), new byte[1 + random.nextInt(2000)]);
      case 6 -> spliced(text.getBytes(UTF_16LE), new byte[] {0x00, (byte) 0xd8, 0x41, 0x00});
      default -> {
        var noise = new byte[1 + random.nextInt(100_000)];
        random.nextBytes(noise);
        yield noise;
      }
    };
  }

  private byte[] spliced(byte[] content, byte[] piece) {
    var at = random.nextInt(content.length + 1);
    var result = Arrays.copyOf(content, content.length + piece.length);
    System.arraycopy(piece, 0, result, at, piece.length);
    System.arraycopy(content, at, result, at + piece.length, content.length - at);
    return result;
  }

  private Case page(int number) {
    var text = new String(source(), UTF_8);
    var kind = number / 2 % 12;
    var size = number < 300 ? DEEP : 1 + random.nextInt(3000);
    var body =
        switch (kind) {
          case 0 -> "<div>".repeat(size) + text;
          case 1 -> "<b><i><a href=x>".repeat(size / 3) + text;
          case 2 -> "<table><tr><td>".repeat(size / 3) + text;
          case 3 -> "<article>".repeat(size) + text + "</article>".repeat(size);
          case 4 -> "&".repeat(size * 10) + text;
          case 5 -> "&amp;&#x110000;&#55296;&nosuch;&lt".repeat(size) + text;
          case 6 -> "<p " + "a=b ".repeat(size) + ">" + text;
          case 7 -> "<!-- " + "-".repeat(size) + text;
          case 8 -> "<script>".repeat(size) + text;
          case 9 -> "<p>" + text + "</b></i></div>".repeat(size);
          case 10 -> "<p>China added 5 GW</p>".repeat(size);
          default -> new String(Mutation.of(source(), random), UTF_8);
        };
    return new Case(
        "page of kind " + kind,
        "page.html",
        ("<!DOCTYPE html><html><head><title>Power</title></head><body>" + body).getBytes(UTF_8));
  }

  /* One line of fifty megabytes, or the longest that is read. */
  private Case huge(int number) {
    var units =
        List.of(
            "a",
            "7",
            "China added 5 GW of solar capacity in 2024 and ",
            "1,",
            "\"",
            "\u4e2d\u56fd",
            "<p>x",
            ".",
            "In 2024 ",
            "five ",
            "U.S.");
    var unit = units.get(number % units.size());
    var length = number < units.size() ? LONGEST : LONG;
    var name = unit.startsWith("<") ? "page.html" : "text.txt";
    var bytes = unit.getBytes(UTF_8);
    var content = new byte[length / bytes.length * bytes.length];
    for (var at = 0; at < content.length; at += bytes.length) {
      System.arraycopy(bytes, 0, content, at, bytes.length);
    }
    return new Case("one line of " + unit, name, content);
  }
}
