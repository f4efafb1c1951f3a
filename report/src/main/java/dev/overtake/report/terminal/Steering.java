package dev.overtake.report.terminal;

import dev.overtake.report.wording.Format;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Characters that steer a terminal or turn the direction of a line: control characters (ISO/IEC
/// 6429) and the directional overrides and isolates of Unicode (UAX 9). Texts of races, documents,
/// bills and models may hold them; nothing that is printed does.
public final class Steering {
  private static final String STEERS = "[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}&&[^\\n\\t]]";
  private static final Pattern ANY = Pattern.compile(STEERS);
  /* The colours of this program are the only sequences that may stand. */
  private static final Pattern NOT_OURS = Pattern.compile("(?!\\x{1b}\\[(?:0|33|34)m)" + STEERS);
  private static final String REPLACED = "\uFFFD";

  private Steering() {}

  /// A text in a format, with nothing that steers: escaped where the format can say it, else
  /// replaced by U+FFFD. Pages and models are left alone: they escape by rules of their own.
  public static String without(String text, Format format) {
    return switch (format) {
      case JSON, JSONL -> ANY.matcher(text).replaceAll(found -> escaped(found.group().charAt(0)));
      case TABLE, CSV, TSV, MD -> replaced(text, ANY);
      case HTML, XMILE, XLSX, PARQUET -> text;
    };
  }

  /// What a terminal may show; colours stand where it has them.
  public static String without(String text, Screen screen) {
    return replaced(text, screen.colour() ? NOT_OURS : ANY);
  }

  private static String replaced(String text, Pattern steering) {
    return steering.matcher(text.replace("\r\n", "\n")).replaceAll(REPLACED);
  }

  private static String escaped(char c) {
    // A backslash in a replacement stands for itself when doubled.
    return "\\\\u" + HexFormat.of().toHexDigits(c);
  }
}
