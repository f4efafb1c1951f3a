package dev.overtake.application.question;

import dev.overtake.application.Refusal;
import dev.overtake.application.input.Input;
import dev.overtake.exposure.bill.Bill;
import dev.overtake.exposure.bill.Bills;
import dev.overtake.exposure.bill.UnreadableBillException;
import dev.overtake.exposure.checkout.Checkout;
import dev.overtake.exposure.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what is given as a bill: a bill of materials, a manifest, a folder, a zip, or one of the
/// files that a folder may hold.
final class BillFiles {
  private static final long LARGEST = 64_000_000;

  private BillFiles() {}

  static Bill read(Input bill, @Nullable Input business, Knowledge knowledge) throws IOException {
    var found = found(bill, knowledge);
    if (found.isPresent()) {
      return business == null ? found.get() : found.get().with(plain(business));
    }
    UnreadableBillException why;
    try {
      var read = Bills.read(bill.name(), bill.bytes(LARGEST));
      return Bills.understood(bill.name(), business == null ? read : read.with(plain(business)));
    } catch (UnreadableBillException e) {
      why = e;
    }
    var one = Checkout.file(bill.name().replace('\\', '/'), bill.bytes(LARGEST), knowledge);
    if (one.components().isEmpty()) {
      throw Refusal.of(
          Refusal.Kind.INVALID, refused(bill.name(), String.valueOf(why.getMessage())));
    }
    return business == null ? one : one.with(plain(business));
  }

  /* Of a file that is none of the three a parser's complaint helps nobody. */
  private static String refused(String name, String why) {
    return name.matches("(?i).*\\.(json|ya?ml|xml|cdx|spdx)") || name.startsWith("standard")
        ? why
        : name
            + ":1: not a bill, and it names no model or provider; read are CycloneDX, SPDX and manifests,"
            + " folders, zips, and files such as compose, Terraform, .env samples, settings and sources.";
  }

  /* A folder or a zip. */
  private static Optional<Bill> found(Input bill, Knowledge knowledge) throws IOException {
    if (!(bill instanceof Input.OfFile file)) {
      return Optional.empty();
    }
    try {
      var path = Path.of(file.name());
      if (Files.isDirectory(path)) {
        return Optional.of(Checkout.folder(path, knowledge));
      }
      return file.name().endsWith(".zip") && Files.isRegularFile(path)
          ? Optional.of(Checkout.zip(path, knowledge))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Bill plain(Input input) throws IOException {
    try {
      return Bills.read(input.name(), input.bytes(LARGEST));
    } catch (UnreadableBillException e) {
      throw Refusal.of(Refusal.Kind.INVALID, String.valueOf(e.getMessage()));
    }
  }
}
