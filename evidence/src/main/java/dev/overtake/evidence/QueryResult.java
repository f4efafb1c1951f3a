package dev.overtake.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of a query.
///
/// @param types the database's names of the columns' types
/// @param rows numbers, texts and truth values; null for what is absent or no finite number
/// @param truncated whether there were more rows than asked for
public record QueryResult(
    List<String> columns,
    List<String> types,
    List<List<@Nullable Object>> rows,
    boolean truncated) {}
