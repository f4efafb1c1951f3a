package dev.overtake.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects broken rules while a folder is read, so that one pass names them all.
public final class Faults {
  /// Nobody reads more; a file of garbage would otherwise yield millions.
  private static final int MOST = 1_000;

  private final List<Fault> found = new ArrayList<>();

  public void add(String file, int line, int column, String what, String fix) {
    if (found.size() < MOST) {
      found.add(new Fault(file, line, column, Spelling.shown(what), Spelling.shown(fix)));
    }
  }

  public void file(String file, String what, String fix) {
    add(file, 0, 0, what, fix);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// In the order of files and lines.
  public List<Fault> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Fault f) -> RaceFiles.NAMES.indexOf(f.file()))
                .thenComparingInt(Fault::line)
                .thenComparingInt(Fault::column))
        .toList();
  }
}
