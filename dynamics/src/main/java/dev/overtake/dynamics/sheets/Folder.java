package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.sheets.Grid.Range;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files beside a model that it takes values from. Each is read once. Not for several threads.
public final class Folder {
  private static final long LARGEST = 256L << 20;

  private final Path folder;
  private final Map<Path, Workbook> workbooks = new HashMap<>();
  private final Map<String, Grid> grids = new HashMap<>();

  /// The files beside a model.
  public Folder(Path model) {
    folder = model.toAbsolutePath().resolveSibling("");
  }

  /// A sheet of a workbook, or a whole file of text.
  ///
  /// @param tab the sheet; of a file of text what stands between its cells
  /// @throws IOException in a sentence, when there is no such file or sheet, or no reader for it
  public Grid grid(String file, String tab) throws IOException {
    var key = file + "\0" + tab;
    var known = grids.get(key);
    if (known != null) {
      return known;
    }
    var grid =
        text(file) ? DelimitedText.grid(decoded(path(file)), delimiter(tab)) : sheet(file, tab);
    grids.put(key, grid);
    return grid;
  }

  /// What a name that a workbook gives to cells stands for.
  public Optional<Range> named(String file, String tab, String name) throws IOException {
    return text(file) ? Optional.empty() : workbook(path(file)).named(name, tab);
  }

  private static boolean text(String file) {
    return ending(file).matches("csv|tsv|txt|tab|dat|prn");
  }

  private static char delimiter(String tab) {
    return tab.isEmpty()
        ? ','
        : tab.equalsIgnoreCase("tab") || tab.equals("\\t") ? '\t' : tab.charAt(0);
  }

  private Grid sheet(String file, String tab) throws IOException {
    var workbook = workbook(path(file));
    for (var name : workbook.names()) {
      if (name.strip().equalsIgnoreCase(tab.strip())) {
        return workbook.sheet(name);
      }
    }
    throw new IOException(
        "%s has no sheet '%s'; it has %s"
            .formatted(file, tab, String.join(", ", workbook.names())));
  }

  private Workbook workbook(Path path) throws IOException {
    var known = workbooks.get(path);
    if (known != null) {
      return known;
    }
    var bytes = bytes(path);
    Workbook workbook;
    if (bytes.length > 8 && bytes[0] == 'P' && bytes[1] == 'K') {
      workbook = XlsxWorkbook.read(path);
    } else if (CompoundFile.is(bytes)) {
      workbook = XlsWorkbook.read(bytes);
    } else {
      throw new IOException(
          path.getFileName() + " is no workbook that is read: .xlsx, .xls, or text such as .csv");
    }
    workbooks.put(path, workbook);
    return workbook;
  }

  private static byte[] bytes(Path path) throws IOException {
    if (Files.size(path) > LARGEST) {
      throw new IOException(path.getFileName() + " is larger than 256 MB");
    }
    return Files.readAllBytes(path);
  }

  private static String decoded(Path path) throws IOException {
    var bytes = bytes(path);
    var text = new String(bytes, StandardCharsets.UTF_8);
    var plain =
        text.indexOf('\ufffd') < 0 ? text : new String(bytes, Charset.forName("windows-1252"));
    return plain.startsWith("\ufeff") ? plain.substring(1) : plain;
  }

  /// A file as Windows would find it: separators of both kinds, letters of any case.
  private Path path(String file) throws IOException {
    var path = folder;
    for (var part : file.replace('\\', '/').split("/", -1)) {
      var next = part.isEmpty() ? path : path.resolve(part);
      if (!Files.exists(next)) {
        var other = otherCase(path, part);
        if (other == null) {
          throw new IOException("there is no file '" + file + "' beside the model");
        }
        next = other;
      }
      path = next;
    }
    if (!Files.isRegularFile(path)) {
      throw new IOException("there is no file '" + file + "' beside the model");
    }
    return path;
  }

  private static @Nullable Path otherCase(Path folder, String name) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (var all = Files.list(folder)) {
      return all.filter(f -> String.valueOf(f.getFileName()).equalsIgnoreCase(name))
          .sorted()
          .findFirst()
          .orElse(null);
    }
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
