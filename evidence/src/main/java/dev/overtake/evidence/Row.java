package dev.overtake.evidence;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a table. Every accessor reads a cell as what it should be; where it is not, a fault
/// is noted, the row is no longer sound, and some value comes back so that reading goes on.
public final class Row {
  static final String ID_HINT = "use letters, digits, dots, hyphens and underscores";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private final String file;
  private final CsvRecord cells;
  private final Map<String, Integer> places;
  private final Faults faults;
  private Map<String, String> defaults = Map.of();
  private boolean sound = true;

  Row(String file, CsvRecord cells, Map<String, Integer> places, Faults faults) {
    this.file = file;
    this.cells = cells;
    this.places = places;
    this.faults = faults;
  }

  /// Its line in the file, from 1.
  public int line() {
    return (int) cells.getStartingLineNumber();
  }

  boolean sound() {
    return sound;
  }

  /// The cell as written; the default where it is empty or the table lacks the column.
  public String raw(String column) {
    var place = places.get(column);
    var cell = place == null ? "" : cells.getField(place);
    return cell.isEmpty() ? defaults.getOrDefault(column, "") : cell;
  }

  /// What an empty cell of a column stands for.
  void otherwise(String column, String value) {
    defaults = new HashMap<>(defaults);
    defaults.put(column, value);
  }

  /// Prose, which no spreadsheet may take for a formula.
  public String text(String column) {
    var text = raw(column);
    if (!text.isEmpty()) {
      if (runs(text)) {
        fault(
            column,
            "'" + text + "' would run as a formula in a spreadsheet",
            "begin with another character, such as an apostrophe");
      } else if (hasControls(text)) {
        fault(column, "a control character in '" + text + "'", "remove it");
      }
    }
    return text;
  }

  /// Prose that may not be empty.
  public String required(String column) {
    if (raw(column).isBlank()) {
      fault(column, column + " is empty", "every row needs one");
    }
    return text(column);
  }

  /// A short code that is safe in paths, addresses and commands.
  String id(String column) {
    var id = raw(column);
    if (!isId(id)) {
      fault(column, "'" + id + "' is no id", ID_HINT);
    }
    return id;
  }

  /// The id of something that another table declares.
  String reference(String column, Ids ids) {
    var id = raw(column);
    if (!ids.contains(id)) {
      fault(column, "no " + ids.noun() + " has the id '" + id + "'", ids.hint(id));
    }
    return id;
  }

  /// Such an id, or nothing.
  String optionalReference(String column, Ids ids) {
    return raw(column).isEmpty() ? "" : reference(column, ids);
  }

  /// Ids with `|` between them.
  List<String> references(String column, Ids ids) {
    var list = list(column);
    for (var id : list) {
      if (!ids.contains(id)) {
        fault(column, "no " + ids.noun() + " has the id '" + id + "'", ids.hint(id));
      }
    }
    return list;
  }

  /// Texts with `|` between them.
  List<String> list(String column) {
    var text = text(column);
    if (text.isEmpty()) {
      return List.of();
    }
    var items = List.of(text.split("\\|", -1));
    if (items.stream().anyMatch(String::isBlank)) {
      fault(column, "an empty item in '" + text + "'", "put one | between two items");
    }
    return items;
  }

  /// A finite number, or null when the cell is empty.
  public @Nullable Double number(String column) {
    var text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    var value = Numbers.parse(text);
    if (value == null) {
      fault(column, "'" + text + "' is no finite number", Numbers.HINT);
    }
    return value;
  }

  /// A finite number that may not be absent.
  public double requiredNumber(String column) {
    var value = number(column);
    if (raw(column).isEmpty()) {
      fault(column, column + " is empty", "every row needs a number");
    }
    return value == null ? 0 : value;
  }

  /// A whole number of months from 0 to 1,200.
  int months(String column) {
    var text = raw(column);
    if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > 1_200) {
      fault(column, "'" + text + "' is no number of months", "write a whole number from 0 to 1200");
      return 0;
    }
    return Integer.parseInt(text);
  }

  /// One of the words of an enumeration.
  <E> E word(String column, E[] values, Function<E, String> word) {
    var text = raw(column);
    for (var value : values) {
      if (word.apply(value).equals(text)) {
        return value;
      }
    }
    var words = Stream.of(values).map(word).toList();
    var what = "'" + text + "' is no " + column + ", expected " + String.join(", ", words);
    fault(column, what, Spelling.didYouMean(text, words));
    return values[0];
  }

  /// An ISO date, or null when the cell is empty.
  public @Nullable LocalDate day(String column) {
    var text = raw(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      fault(column, "'" + text + "' is no date", "write it as 2026-07-31");
      return null;
    }
  }

  /// A date to the day or to the month; empty where that is allowed.
  String dayOrMonth(String column, boolean mayBeEmpty) {
    var text = raw(column);
    if (text.isEmpty() && mayBeEmpty) {
      return text;
    }
    if (text.length() < 7 || text.contains("Q") || period(column) == null) {
      fault(column, "'" + text + "' is no date", "write 2026-07-31, or 2026-07 without a day");
    }
    return text;
  }

  /// A period of ISO 8601, or null when it is none.
  public @Nullable Period period(String column) {
    try {
      return Period.parse(raw(column));
    } catch (IllegalArgumentException e) {
      fault(column, e.getMessage(), "write 2024, 2024-Q3, 2024-07 or 2024-07-31");
      return null;
    }
  }

  /// Notes what is wrong with a cell.
  public void fault(String column, @Nullable String what, String fix) {
    sound = false;
    var place = places.get(column);
    faults.add(file, line(), place == null ? 0 : place + 1, what == null ? "" : what, fix);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /// A loop, because a stream per cell is felt when the tool starts.
  private static boolean hasControls(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i)) && text.charAt(i) != '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean runs(String text) {
    var first = text.charAt(0);
    return switch (first) {
      case '=', '@', '\t', '\r' -> true;
      case '+', '-' -> text.length() > 1 && text.charAt(1) != ' ';
      default -> false;
    };
  }
}
