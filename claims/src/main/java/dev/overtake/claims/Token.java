package dev.overtake.claims;

/// A word of a text.
///
/// @param stem lower case without endings, British and American spellings alike
/// @param raw as written
/// @param possessive whether it ended in an apostrophe and s
record Token(int start, int end, String stem, String raw, boolean possessive) {}
