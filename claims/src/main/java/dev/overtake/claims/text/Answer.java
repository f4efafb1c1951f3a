package dev.overtake.claims.text;

/// How the text answers a question that it asks itself, right after it.
public enum Answer {
  /// `Yes.`
  YES,
  /// `No.`
  NO,
  /// Not at all, or in other words.
  NONE;

  private static final int NEAR = 6;

  /// The answer to a sentence; none where it is no question.
  public static Answer to(Sentence sentence) {
    var text = sentence.text();
    var end = sentence.span().end();
    if (text.charAt(end - 1) != '?') {
      return NONE;
    }
    var at = end;
    while (at < text.length() && at < end + NEAR && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return says(text, at, "Yes") ? YES : says(text, at, "No") ? NO : NONE;
  }

  private static boolean says(String text, int at, String word) {
    var end = at + word.length();
    return text.startsWith(word, at)
        && (end >= text.length() || ".,!;:—–- ".indexOf(text.charAt(end)) >= 0);
  }
}
