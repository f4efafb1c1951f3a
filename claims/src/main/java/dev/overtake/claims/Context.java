package dev.overtake.claims;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the sentences before say, for words that lean on them.
final class Context {
  String subject = "";
  String comparator = "";
  List<String> indicators = List.of();
  Supplier<List<Linker.Hit>> before = List::of;
  boolean loose;
  int @Nullable [] years;
  int age = 9;
}
