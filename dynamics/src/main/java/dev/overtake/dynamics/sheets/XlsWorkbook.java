package dev.overtake.dynamics.sheets;

import dev.overtake.dynamics.sheets.Grid.Range;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A workbook of Excel 97 to 2003 ([MS-XLS], BIFF8): the values of its cells, those of formulas as
/// they were last worked out.
final class XlsWorkbook implements Workbook {
  private static final int FORMULA = 0x06;
  private static final int END = 0x0a;
  private static final int EXTERNAL_SHEETS = 0x17;
  private static final int NAME = 0x18;
  private static final int PASSWORD = 0x2f;
  private static final int SHEET = 0x85;
  private static final int SEVERAL = 0xbd;
  private static final int STRINGS = 0xfc;
  private static final int SHARED_TEXT = 0xfd;
  private static final int NUMBER = 0x203;
  private static final int LABEL = 0x204;
  private static final int RESULT = 0x207;
  private static final int SHORT_NUMBER = 0x27e;

  private final ByteBuffer bytes;
  private final Map<String, Integer> starts = new LinkedHashMap<>();
  private final Map<String, Range> defined = new HashMap<>();
  private final List<Integer> external = new ArrayList<>();
  private List<String> strings = List.of();

  private XlsWorkbook(byte[] stream) {
    bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
  }

  static XlsWorkbook read(byte[] file) throws IOException {
    var workbook = new XlsWorkbook(CompoundFile.stream(file, Set.of("Workbook", "Book")));
    try {
      workbook.globals();
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the workbook is broken", e);
    }
    return workbook;
  }

  private void globals() throws IOException {
    if (u16(4) != 0x0600) {
      throw new IOException("a workbook of Excel 95 or older is not read: save it as .xlsx");
    }
    for (var at = 0; at + 4 <= bytes.capacity() && u16(at) != END; at += 4 + u16(at + 2)) {
      var data = at + 4;
      switch (u16(at)) {
        case PASSWORD -> throw new IOException("the workbook is locked by a password");
        case SHEET ->
            starts.put(
                characters(data + 8, bytes.get(data + 6) & 0xff, data + 7), bytes.getInt(data));
        case STRINGS -> strings = SharedStrings.read(bytes, at);
        case EXTERNAL_SHEETS -> {
          for (var i = 0; i < u16(data); i++) {
            external.add(u16(data + 2 + 6 * i + 2));
          }
        }
        case NAME -> name(data);
        default -> {}
      }
    }
  }

  private int u16(int at) {
    return bytes.getShort(at) & 0xffff;
  }

  /// @param flags where it stands whether a sign has one byte or two
  private String characters(int at, int count, int flags) {
    var wide = (bytes.get(flags) & 1) != 0;
    return new String(
        bytes.array(),
        at,
        wide ? 2 * count : count,
        wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
  }

  /// A name whose formula is one cell or one range.
  private void name(int data) {
    var length = bytes.get(data + 3) & 0xff;
    var local = u16(data + 8);
    var wide = (bytes.get(data + 14) & 1) != 0;
    var name = characters(data + 15, length, data + 14).toLowerCase(Locale.ROOT);
    var formula = data + 15 + (wide ? 2 * length : length);
    if (u16(data + 4) < 7) {
      return;
    }
    var sheets = List.copyOf(starts.keySet());
    var token = bytes.get(formula) & 0x1f;
    var reference = u16(formula + 1);
    var sheet = reference < external.size() ? external.get(reference) : -1;
    var own =
        local > 0 && local <= sheets.size() ? sheets.get(local - 1).toLowerCase(Locale.ROOT) : "";
    var on = sheet >= 0 && sheet < sheets.size() ? sheets.get(sheet) : "";
    if (token == 0x1a) {
      var row = u16(formula + 3);
      var column = u16(formula + 5) & 0xff;
      defined.put(own + "\0" + name, new Range(on, row, column, row, column));
    } else if (token == 0x1b) {
      defined.put(
          own + "\0" + name,
          new Range(
              on,
              u16(formula + 3),
              u16(formula + 7) & 0xff,
              u16(formula + 5),
              u16(formula + 9) & 0xff));
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(starts.keySet());
  }

  @Override
  public Optional<Range> named(String name, String sheet) {
    var key = name.toLowerCase(Locale.ROOT);
    var own = defined.get(sheet.strip().toLowerCase(Locale.ROOT) + "\0" + key);
    return Optional.ofNullable(own == null ? defined.get("\0" + key) : own);
  }

  @Override
  public Grid sheet(String name) throws IOException {
    var grid = new Grid();
    try {
      cells(starts.getOrDefault(name, bytes.capacity()), grid);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the workbook is broken", e);
    }
    return grid;
  }

  private void cells(int start, Grid grid) {
    var row = 0;
    var column = 0;
    for (var at = start; at + 4 <= bytes.capacity() && u16(at) != END; at += 4 + u16(at + 2)) {
      var data = at + 4;
      var id = u16(at);
      if (id == RESULT) {
        grid.put(row, column, new XlsxWorkbook.Text(characters(data + 3, u16(data), data + 2)));
      }
      if (!Set.of(FORMULA, SEVERAL, SHARED_TEXT, NUMBER, LABEL, SHORT_NUMBER).contains(id)) {
        continue;
      }
      row = u16(data);
      column = u16(data + 2);
      switch (id) {
        case NUMBER -> grid.put(row, column, bytes.getDouble(data + 6));
        case SHORT_NUMBER -> grid.put(row, column, number(bytes.getInt(data + 6)));
        case SEVERAL -> {
          for (var i = 0; i < (u16(at + 2) - 6) / 6; i++) {
            grid.put(row, column + i, number(bytes.getInt(data + 6 + 6 * i)));
          }
        }
        case SHARED_TEXT ->
            grid.put(row, column, new XlsxWorkbook.Text(strings.get(bytes.getInt(data + 6))));
        case LABEL ->
            grid.put(
                row, column, new XlsxWorkbook.Text(characters(data + 9, u16(data + 6), data + 8)));
        default -> {
          if (u16(data + 12) != 0xffff) {
            grid.put(row, column, bytes.getDouble(data + 6));
          }
        }
      }
    }
  }

  /// A number in four bytes: the upper half of a double or a whole number, in hundredths or not.
  private static double number(int packed) {
    var value =
        (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble((long) (packed & ~3) << 32);
    return (packed & 1) != 0 ? value / 100 : value;
  }
}
