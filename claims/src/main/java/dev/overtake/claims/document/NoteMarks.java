package dev.overtake.claims.document;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Blanks out the marks of notes, such as the 63 of "in 2022.63 By then", `[12]` and raised digits;
/// every other position stays where it was.
final class NoteMarks {
  private static final int DIGITS = 3;

  private NoteMarks() {}

  static String blanked(String text) {
    char @Nullable [] blanked = null;
    for (var at = 1; at < text.length(); at++) {
      var end = mark(text, at);
      if (end > at) {
        blanked = blanked == null ? text.toCharArray() : blanked;
        Arrays.fill(blanked, at, end, ' ');
        at = end - 1;
      }
    }
    return blanked == null ? text : new String(blanked);
  }

  /* Where a mark that begins at a place ends, or the place itself. */
  private static int mark(String text, int at) {
    var c = text.charAt(at);
    if (c == '[') {
      return bracket(text, at);
    }
    if (raised(c)) {
      return raisedMark(text, at);
    }
    return digit(c) && ".,".indexOf(text.charAt(at - 1)) >= 0 ? afterStop(text, at) : at;
  }

  private static int bracket(String text, int at) {
    var end = at + 1;
    var run = 0;
    while (end < text.length()
        && (digit(text.charAt(end)) || ", –-".indexOf(text.charAt(end)) >= 0)) {
      run = digit(text.charAt(end)) ? run + 1 : 0;
      if (run > DIGITS) {
        return at;
      }
      end++;
    }
    return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : at;
  }

  private static int raisedMark(String text, int at) {
    var end = at;
    while (end < text.length() && raised(text.charAt(end))) {
      end++;
    }
    return ".,;:)”\"’%".indexOf(text.charAt(at - 1)) >= 0 ? end : at;
  }

  private static boolean raised(char c) {
    return c == '¹' || c == '²' || c == '³' || (c >= '⁰' && c <= '⁹');
  }

  /* .63 after a year, a percent sign, a bracket or a word, before a blank and a new sentence. */
  private static int afterStop(String text, int at) {
    var end = at;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    if (end - at > DIGITS || at < 2 || !begins(text, end)) {
      return at;
    }
    var before = text.charAt(at - 2);
    return "%)”\"’".indexOf(before) >= 0
            || (Character.isLetter(before) && Character.isLetter(text.charAt(Math.max(0, at - 3))))
            || (text.charAt(at - 1) == '.' && year(text, at - 1))
        ? end
        : at;
  }

  private static boolean begins(String text, int end) {
    var next = end;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00a0')) {
      next++;
    }
    return next >= text.length()
        || text.charAt(next) == '\n'
        || text.charAt(next) == '\r'
        || (next > end
            && (Character.isUpperCase(text.charAt(next)) || "“\"".indexOf(text.charAt(next)) >= 0));
  }

  private static boolean year(String text, int end) {
    if (end < 4 || (end > 4 && Character.isLetterOrDigit(text.charAt(end - 5)))) {
      return false;
    }
    var digits = text.substring(end - 4, end);
    return (digits.startsWith("19") || digits.startsWith("20"))
        && digits.chars().allMatch(c -> digit((char) c));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
