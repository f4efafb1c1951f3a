package dev.overtake.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The bytes of a race folder's known files, read once: hashed and decoded from the same copy.
record RaceFiles(Map<String, byte[]> bytes, Map<String, String> texts) {
  static final String DEFINITION = "race.yaml";
  static final String PACKAGE = "datapackage.json";

  /// In the order in which they are hashed and their faults are listed.
  static final List<String> NAMES =
      Stream.concat(
              Stream.of(DEFINITION, PACKAGE), Stream.of(RaceTable.values()).map(RaceTable::file))
          .toList();

  private static final long LARGEST = 64L << 20;

  static RaceFiles read(Path folder, Faults faults) {
    var bytes = new LinkedHashMap<String, byte[]>();
    if (!Files.isDirectory(folder)) {
      var what =
          Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? "not a folder" : "no such folder";
      faults.file(folder.toString(), what, "name a folder that holds race.yaml");
      return new RaceFiles(bytes, Map.of());
    }
    var texts = new HashMap<String, String>();
    for (var name : NAMES) {
      try {
        var content = content(folder, name, faults);
        if (content.isPresent()) {
          bytes.put(name, content.get());
          text(name, content.get(), faults).ifPresent(text -> texts.put(name, text));
        }
      } catch (NoSuchFileException e) {
        if (RaceTable.ofFile(name).map(RaceTable::required).orElse(true)) {
          faults.file(name, "missing", "every race has one; `overtake init` writes an example");
        }
      } catch (AccessDeniedException e) {
        faults.file(name, "may not be read", "grant the permission to read it");
      } catch (IOException e) {
        faults.file(name, "cannot be read: " + e.getMessage(), "");
      }
    }
    return new RaceFiles(bytes, texts);
  }

  /// SHA-256 over names, lengths and contents, hexadecimal.
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      bytes.forEach((name, content) -> {
        digest.update((name + ' ' + content.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
      });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean has(String name) {
    return bytes.containsKey(name);
  }

  /// The text of a file without a byte order mark; empty when it is absent or not UTF-8.
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  static Optional<String> text(String name, byte[] content, Faults faults) {
    var text = new String(content, StandardCharsets.UTF_8);
    // The replacement character marks what could not be decoded, unless it was written as such.
    if (text.indexOf('\uFFFD') >= 0) {
      var line = lineOfUndecodable(content);
      if (line > 0) {
        faults.add(name, line, 0, "not UTF-8", "save the file in the encoding UTF-8");
        return Optional.empty();
      }
    }
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /// The line of the first byte that is not UTF-8; 0 when all are.
  private static int lineOfUndecodable(byte[] content) {
    var out = CharBuffer.allocate(content.length);
    var result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(content), out, true);
    return result.isError() ? 1 + (int) out.flip().chars().filter(c -> c == '\n').count() : 0;
  }

  private static Optional<byte[]> content(Path folder, String name, Faults faults)
      throws IOException {
    var file = folder.resolve(name).toRealPath();
    if (!file.startsWith(folder.toRealPath())) {
      faults.file(name, "a link that leaves the race folder", "put the file itself there");
    } else if (!Files.isRegularFile(file)) {
      faults.file(name, "not a regular file", "");
    } else if (Files.size(file) > LARGEST) {
      faults.file(name, "larger than 64 MB", "split the race into several");
    } else {
      return Optional.of(Files.readAllBytes(file));
    }
    return Optional.empty();
  }
}
