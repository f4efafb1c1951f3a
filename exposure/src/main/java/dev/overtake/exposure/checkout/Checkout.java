package dev.overtake.exposure.checkout;

import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.bill.Business;
import dev.overtake.exposure.bill.Reading;
import dev.overtake.exposure.bill.Reading.Extent;
import dev.overtake.exposure.knowledge.Knowledge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;

/// Reads a folder, a checkout or a zip as a bill: every place that names a model, somebody who
/// serves models, or a library for them. What installs, builds and tests leave behind is not read,
/// nor are values of keys.
public final class Checkout {
  private static final long LARGEST = 1 << 20;
  private static final int MOST = 500_000;
  private static final Set<String> SKIPPED =
      Set.of(
          ".git",
          "node_modules",
          "vendor",
          "dist",
          "build",
          "target",
          ".venv",
          "venv",
          "__pycache__",
          "site-packages",
          ".idea",
          ".terraform",
          "out",
          ".next",
          "coverage",
          "test",
          "tests",
          "__tests__",
          "testdata",
          "fixtures",
          "__mocks__",
          "e2e",
          "spec");

  private final SettingsReader settings;
  private final SourceReader sources;
  private final LineReader lines;
  private final Collection collection;
  private final List<Sighting> found = new ArrayList<>();
  private int read;
  private int skipped;

  private Checkout(Knowledge knowledge) {
    var models = new ModelWords(knowledge);
    var hints = new Hints(knowledge);
    settings = new SettingsReader(models, hints);
    sources = new SourceReader(models, hints);
    lines = new LineReader(models, hints);
    collection = new Collection(knowledge);
  }

  /// Reads a folder.
  public static Bill folder(Path folder, Knowledge knowledge) throws IOException {
    var checkout = new Checkout(knowledge);
    var files = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
            return !dir.equals(folder) && SKIPPED.contains(String.valueOf(dir.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
            if (a.isRegularFile() && files.size() < MOST) {
              if (a.size() <= LARGEST) {
                files.add(file);
              } else {
                checkout.skipped++;
              }
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            checkout.skipped++;
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    for (var file : files) {
      var path = folder.relativize(file).toString().replace('\\', '/');
      if (interesting(path)) {
        checkout.file(path, Files.readAllBytes(file));
      } else {
        checkout.read++;
      }
    }
    return checkout.bill(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
  }

  /// Reads a zip.
  public static Bill zip(Path zip, Knowledge knowledge) throws IOException {
    var checkout = new Checkout(knowledge);
    try (var file = new ZipFile(zip.toFile())) {
      var names =
          file.stream()
              .filter(e -> !e.isDirectory())
              .map(e -> e.getName())
              .sorted()
              .limit(MOST)
              .toList();
      for (var name : names) {
        var entry = file.getEntry(name);
        var inside = List.of(name.split("/", -1));
        if (entry == null
            || inside.stream().limit(inside.size() - 1L).anyMatch(SKIPPED::contains)) {
          continue;
        }
        if (entry.getSize() > LARGEST) {
          checkout.skipped++;
        } else if (interesting(name)) {
          try (var in = file.getInputStream(entry)) {
            checkout.file(name, in.readNBytes((int) LARGEST));
          }
        } else {
          checkout.read++;
        }
      }
    }
    return checkout.bill(String.valueOf(zip.getFileName()).replaceFirst("\\.zip$", ""));
  }

  /// Reads one file of a kind that is no bill by itself, such as Docker Compose or Terraform.
  ///
  /// @param name what messages call it
  public static Bill file(String name, byte[] content, Knowledge knowledge) {
    var checkout = new Checkout(knowledge);
    checkout.file(name, content);
    return checkout.bill("");
  }

  private static boolean interesting(String path) {
    return FileKinds.kind(path) != FileKinds.Kind.NONE;
  }

  private void file(String path, byte[] content) {
    read++;
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      skipped++;
      return;
    }
    var file = new SourceText(path, text);
    switch (FileKinds.kind(path)) {
      case SOURCE -> sources.read(file, found);
      case TERRAFORM -> lines.terraform(file, found);
      case VARIABLES -> lines.variables(file, found);
      case MODELFILE -> lines.modelfile(file, found);
      case CARD -> CardReader.card(file, found);
      case SCRIPT -> {
        lines.commands(file, found);
        lines.variables(file, found);
      }
      case SETTINGS -> settings(file);
      case NONE -> {}
    }
    if (PackageReader.reads(file)) {
      PackageReader.read(file, found);
    }
  }

  private void settings(SourceText file) {
    var packages = PackageReader.reads(file);
    var card = file.ends("config.json") && CardReader.config(file, found);
    if (!packages && !card && !settings.read(file, found)) {
      lines.settings(file, found);
    }
  }

  private Bill bill(String name) {
    var components = collection.of(found);
    return new Bill(
        name,
        "folder",
        components,
        Map.of(),
        Bills.usesOf(components),
        false,
        Business.UNKNOWN,
        new Reading(List.of(), List.of(), new Extent(read, skipped)));
  }
}
