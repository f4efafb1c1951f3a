package dev.overtake.claims.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A text to check. Positions of everything found in it count characters of `text`.
///
/// @param path where it was read, for messages
/// @param date the day it speaks from, null when unknown
public record Document(String path, String title, @Nullable LocalDate date, String text) {}
