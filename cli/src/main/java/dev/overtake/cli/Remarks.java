package dev.overtake.cli;

import dev.overtake.report.terminal.Steering;
import dev.overtake.report.wording.Format;
import java.io.PrintStream;

/// Standard error: lines may cite names of files and words of users, and never steer a terminal.
final class Remarks extends PrintStream {
  Remarks(PrintStream out) {
    super(out, true, out.charset());
  }

  @Override
  public void println(String line) {
    super.println(Steering.without(line, Format.TABLE));
  }
}
