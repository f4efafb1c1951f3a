package dev.overtake.claims.periods;

/// A run of letters, a figure or another character.
///
/// @param text lower case, with plain hyphens and apostrophes
/// @param glued whether nothing stands between it and the word before
/// @param capital whether it began with a capital letter
record Word(int start, int end, String text, boolean glued, boolean capital) {}
