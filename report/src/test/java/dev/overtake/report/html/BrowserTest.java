package dev.overtake.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overtake.report.SmallRace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The page in a real browser, where one is installed: what it says after a script has read,
/// clicked and followed links is written into the title of the document and read from there.
@Tag("browser")
@Execution(ExecutionMode.SAME_THREAD)
class BrowserTest {
  private static final String ERRORS =
      "<script>window.faults=[];addEventListener('error',e=>faults.push(e.message));</script>";

  @TempDir Path folder;

  @Test
  void thePageCanBeReadFollowedAndSwitchedToATable() throws Exception {
    var said =
        inBrowser(
            """
            const out = {};
            out.heading = document.querySelector("h1").innerText;
            document.querySelector('.index a[href="#i-lamps"]').click();
            out.target = document.querySelector(":target")?.id;
            const twin = document.querySelector("#i-lamps details");
            out.before = twin.querySelector("table").checkVisibility({contentVisibilityAuto: false});
            twin.querySelector("summary").click();
            out.open = twin.open;
            out.rows = twin.querySelectorAll("tbody tr").length > 20;
            out.csv = !document.querySelector("#i-lamps button.csv").hidden;
            out.size = document.querySelector("#i-lamps svg.level").getBoundingClientRect().width > 200;
            """);
    assertEquals("", value(said, "faults"));
    assertEquals("Who leads?", value(said, "heading"));
    assertEquals("i-lamps", value(said, "target"));
    for (var truth : List.of("open", "rows", "csv", "size")) {
      assertEquals("true", value(said, truth), truth);
    }
  }

  @Test
  void nothingRunsOffASmallScreen() throws Exception {
    assumeTrue(chromium().isPresent(), "browser tests skipped: no Chromium found");
    Files.writeString(folder.resolve("inner.html"), SmallRace.create().render());
    var frames =
        """
        <!DOCTYPE html><iframe src="inner.html" style="width:320px;height:900px;border:0"></iframe>
        <iframe src="inner.html" style="width:390px;height:900px;border:0"></iframe>
        <script>onload = () => document.title = [0, 1].map(i => {
          const root = frames[i].document.documentElement;
          return root.scrollWidth - root.clientWidth;
        }).join();</script>
        """;
    assertEquals("0,0", title(dump(frames, "--allow-file-access-from-files")));
  }

  private String inBrowser(String script) throws Exception {
    assumeTrue(chromium().isPresent(), "browser tests skipped: no Chromium found");
    var page =
        SmallRace.create()
            .render()
            .replace("<head>", "<head>" + ERRORS)
            .replace(
                "</body>",
                "<script>try{"
                    + script
                    + "setTimeout(()=>{out.faults=faults.join();document.title=JSON.stringify(out)},50)"
                    + "}catch(e){document.title=JSON.stringify({faults:String(e)})}</script></body>");
    return title(dump(page));
  }

  private String dump(String page, String... more) throws IOException, InterruptedException {
    var file = Files.writeString(folder.resolve("page.html"), page);
    var dom = folder.resolve("dom.html");
    var command =
        Stream.concat(
                Stream.of(
                    chromium().orElseThrow().toString(),
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--no-first-run",
                    "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                    "--virtual-time-budget=2000"),
                Stream.concat(Stream.of(more), Stream.of("--dump-dom", file.toUri().toString())))
            .toList();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the browser did not end within 30 seconds");
    }
    return Files.readString(dom, StandardCharsets.UTF_8);
  }

  private static Optional<Path> chromium() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String title(String dom) {
    var title = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL).matcher(dom);
    return title.find() ? title.group(1) : "no title";
  }

  private static String value(String json, String key) {
    var value = Pattern.compile("\"" + key + "\":\"?(.*?)\"?[,}]").matcher(json);
    return value.find() ? value.group(1) : "absent in " + json;
  }
}
