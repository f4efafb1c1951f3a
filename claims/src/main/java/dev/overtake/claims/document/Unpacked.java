package dev.overtake.claims.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/// How large the streams of a PDF are once unpacked. The library unpacks a stream whole and into
/// memory, so that a few kilobytes may become gigabytes: they are counted before it does.
final class Unpacked {
  /* Of pictures; they are never drawn here. */
  private static final Set<COSName> PICTURES =
      Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

  private final long most;
  private long bytes;

  private Unpacked(long most) {
    this.most = most;
  }

  /// @throws UnreadableDocumentException when all streams together are larger than `most` bytes
  static void check(PDDocument pdf, long most) {
    var document = pdf.getDocument();
    var counted = new Unpacked(most);
    for (var key : List.copyOf(document.getXrefTable().keySet())) {
      var object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
        counted.add(stream);
      }
    }
  }

  private void add(COSStream stream) {
    try {
      var filters = filters(stream.getFilters());
      if (filters.stream().anyMatch(PICTURES::contains)) {
        return;
      }
      InputStream in = stream.createRawInputStream();
      for (var i = 0; i < filters.size(); i++) {
        var last = i == filters.size() - 1;
        var out = last ? OutputStream.nullOutputStream() : new ByteArrayOutputStream();
        filter(filters.get(i)).decode(in, new Counted(out), stream, i);
        in =
            out instanceof ByteArrayOutputStream kept
                ? new ByteArrayInputStream(kept.toByteArray())
                : in;
      }
    } catch (IOException e) {
      // A damaged stream ends here for the library too, or is mended by it.
    }
  }

  private static List<COSName> filters(COSBase named) {
    return switch (named) {
      case COSName one -> List.of(one);
      case COSArray array ->
          array.toList().stream()
              .filter(COSName.class::isInstance)
              .map(COSName.class::cast)
              .toList();
      case null, default -> List.of();
    };
  }

  private static Filter filter(COSName name) throws IOException {
    return FilterFactory.INSTANCE.getFilter(name);
  }

  /* Counts what is written through it. */
  private final class Counted extends OutputStream {
    private final OutputStream out;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      count(1);
      out.write(b);
    }

    @Override
    public void write(byte[] b, int offset, int length) throws IOException {
      count(length);
      out.write(b, offset, length);
    }

    private void count(int length) {
      bytes += length;
      if (bytes > most) {
        throw new UnreadableDocumentException(
            String.format(Locale.ROOT, "a PDF that unpacks to more than %,d MB", most / 1_000_000));
      }
    }
  }
}
