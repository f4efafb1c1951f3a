package dev.overtake.dynamics.sheets;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The table of texts of an older workbook. It goes on in further records, and a text may be cut in
/// two there; then its second half says anew how wide its signs are.
final class SharedStrings {
  private static final int CONTINUE = 0x3c;

  private final ByteBuffer bytes;
  private int at;
  private int end;

  private SharedStrings(ByteBuffer bytes, int record) {
    this.bytes = bytes;
    at = record + 4;
    end = at + (bytes.getShort(record + 2) & 0xffff);
  }

  /// @param record where the table's record begins
  static List<String> read(ByteBuffer bytes, int record) {
    return new SharedStrings(bytes, record).all();
  }

  private List<String> all() {
    var count = bytes.getInt(at + 4);
    at += 8;
    var all = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      all.add(one());
    }
    return all;
  }

  private String one() {
    var length = number(2);
    var flags = number(1);
    var runs = (flags & 8) != 0 ? number(2) : 0;
    var extra = (flags & 4) != 0 ? number(4) : 0;
    var wide = (flags & 1) != 0;
    var text = new StringBuilder();
    while (text.length() < length) {
      if (at >= end) {
        more();
        wide = (bytes.get(at++) & 1) != 0;
      }
      text.append(wide ? (char) bytes.getShort(at) : (char) (bytes.get(at) & 0xff));
      at += wide ? 2 : 1;
    }
    skip(4 * runs + extra);
    return text.toString();
  }

  private int number(int size) {
    if (at >= end) {
      more();
    }
    var value =
        switch (size) {
          case 1 -> bytes.get(at) & 0xff;
          case 2 -> bytes.getShort(at) & 0xffff;
          default -> bytes.getInt(at);
        };
    at += size;
    return value;
  }

  private void skip(int size) {
    var left = size;
    while (left > 0) {
      if (at >= end) {
        more();
      }
      var step = Math.min(left, end - at);
      at += step;
      left -= step;
    }
  }

  private void more() {
    if ((bytes.getShort(end) & 0xffff) != CONTINUE) {
      throw new IndexOutOfBoundsException("the table of texts ends too early");
    }
    at = end + 4;
    end = at + (bytes.getShort(end + 2) & 0xffff);
  }
}
