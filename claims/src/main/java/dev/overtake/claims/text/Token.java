package dev.overtake.claims.text;

/// A word of a text.
///
/// @param stem lower case without endings, British and American spellings alike
/// @param raw as written
/// @param possessive whether it ended in an apostrophe and s
public record Token(int start, int end, String stem, String raw, boolean possessive) {}
