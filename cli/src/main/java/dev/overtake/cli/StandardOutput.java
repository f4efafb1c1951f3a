package dev.overtake.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Standard output that remembers why it could not be written; a plain stream forgets.
final class StandardOutput extends PrintStream {
  private final Remembering sink;

  StandardOutput(OutputStream out) {
    this(new Remembering(out));
  }

  private StandardOutput(Remembering sink) {
    super(sink, false, StandardCharsets.UTF_8);
    this.sink = sink;
  }

  /// What went wrong; null as long as nothing did.
  @Nullable String trouble() {
    return checkError() ? sink.trouble : null;
  }

  private static final class Remembering extends FilterOutputStream {
    private String trouble = "it cannot be written";

    Remembering(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        trouble = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
