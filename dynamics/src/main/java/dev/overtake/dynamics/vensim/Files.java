package dev.overtake.dynamics.vensim;

import dev.overtake.dynamics.sheets.Folder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files that a model reads, by their own names or by those that its settings give them
/// (`30:?prices=data/prices.xlsx`).
final class Files {
  private static final Pattern NAMED = Pattern.compile("(?m)^30:(?:\\d+,)?(\\?[^=\\r\\n]+)=(.+)$");

  private final @Nullable Folder folder;
  private final Map<String, String> named = new HashMap<>();

  /// @param folder null for a model that is no file, which reads none
  /// @param settings of the model
  Files(@Nullable Folder folder, String settings) {
    this.folder = folder;
    var found = NAMED.matcher(settings);
    while (found.find()) {
      named.put(found.group(1).strip(), found.group(2).strip());
    }
  }

  /// The cells that a call names.
  ExternalCells cells(ExternalCall call) throws IOException {
    if (folder == null) {
      throw new IOException("a model that is no file has no files beside it");
    }
    var file = call.arguments().getFirst().strip();
    if (!file.startsWith("?")) {
      return new ExternalCells(folder, call);
    }
    var real = named.get(file);
    if (real == null) {
      throw new IOException("the settings of the model do not say which file '" + file + "' is");
    }
    var arguments = new java.util.ArrayList<>(call.arguments());
    arguments.set(0, real);
    return new ExternalCells(folder, new ExternalCall(call.kind(), call.function(), arguments));
  }

  /// The elements that a call names.
  List<String> elements(ExternalCall call) throws IOException {
    return cells(call).names();
  }
}
