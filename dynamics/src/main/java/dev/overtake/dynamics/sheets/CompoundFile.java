package dev.overtake.dynamics.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The file system within a file that Microsoft's older formats are kept in ([MS-CFB]): chains of
/// sectors, small streams in a stream of their own.
final class CompoundFile {
  private static final long MAGIC = 0xE11AB1A1E011CFD0L;
  private static final int ENTRY = 128;
  private static final int IN_HEADER = 109;

  private final ByteBuffer file;
  private final int size;
  private final List<Integer> next = new ArrayList<>();

  private CompoundFile(byte[] bytes) throws IOException {
    file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    size = 1 << file.getShort(30);
    var sectors = new ArrayList<Integer>();
    for (var i = 0; i < IN_HEADER; i++) {
      sectors.add(file.getInt(76 + 4 * i));
    }
    var more = file.getInt(68);
    for (var i = 0; i < file.getInt(72) && more >= 0; i++) {
      var at = offset(more);
      for (var j = 0; j < size / 4 - 1; j++) {
        sectors.add(file.getInt(at + 4 * j));
      }
      more = file.getInt(at + size - 4);
    }
    for (var sector : sectors) {
      if (sector >= 0) {
        var at = offset(sector);
        for (var j = 0; j < size / 4; j++) {
          next.add(file.getInt(at + 4 * j));
        }
      }
    }
  }

  static boolean is(byte[] bytes) {
    return bytes.length > 512
        && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == MAGIC;
  }

  /// The bytes of the first stream with one of some names.
  static byte[] stream(byte[] bytes, Set<String> names) throws IOException {
    try {
      return new CompoundFile(bytes).stream(names);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the workbook is broken", e);
    }
  }

  private byte[] stream(Set<String> names) throws IOException {
    var directory = ByteBuffer.wrap(chain(file.getInt(48))).order(ByteOrder.LITTLE_ENDIAN);
    for (var at = 0; at + ENTRY <= directory.capacity(); at += ENTRY) {
      var length = Math.clamp(directory.getShort(at + 64) - 2L, 0, 62);
      var name = new String(directory.array(), at, length, StandardCharsets.UTF_16LE);
      if (!names.contains(name)) {
        continue;
      }
      var start = directory.getInt(at + 116);
      var long_ = directory.getInt(at + 120);
      var all = long_ < file.getInt(56) ? small(start, directory) : chain(start);
      return java.util.Arrays.copyOf(all, Math.clamp(long_, 0, all.length));
    }
    throw new IOException("the file holds no workbook");
  }

  private int offset(int sector) {
    return (sector + 1) * size;
  }

  private byte[] chain(int first) throws IOException {
    var out = new ByteArrayOutputStream();
    var sector = first;
    for (var count = 0; sector >= 0; count++) {
      if (count > next.size()) {
        throw new IOException("the workbook is broken");
      }
      var at = offset(sector);
      out.write(file.array(), at, Math.min(size, file.capacity() - at));
      sector = next.get(sector);
    }
    return out.toByteArray();
  }

  private byte[] small(int first, ByteBuffer directory) throws IOException {
    var part = 1 << file.getShort(32);
    var all = chain(directory.getInt(116));
    var follows = ByteBuffer.wrap(chain(file.getInt(60))).order(ByteOrder.LITTLE_ENDIAN);
    var out = new ByteArrayOutputStream();
    var sector = first;
    while (sector >= 0 && out.size() <= all.length) {
      out.write(all, sector * part, part);
      sector = follows.getInt(4 * sector);
    }
    return out.toByteArray();
  }
}
