package dev.overtake.claims.quantity;

/// Where an amount stands.
///
/// @param first its first lexeme, after what softens it
/// @param start its first character
/// @param end after its last character, perhaps within a lexeme
/// @param last its last lexeme
record Extent(int first, int start, int end, int last) {}
