package dev.overtake.evidence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The ids that a table or a list declares.
///
/// @param noun what carries them
/// @param complete whether all are known; otherwise any id passes, since what is broken is already
///   reported where it is declared
record Ids(String noun, Set<String> known, boolean complete) {

  /// The ids of a table, each of which may stand once.
  static Ids of(Table table, String noun) {
    var known = new HashSet<String>();
    for (var row : table.rows()) {
      if (!known.add(row.id("id"))) {
        row.fault("id", "the id '" + row.raw("id") + "' stands twice", "give each its own");
      }
    }
    return new Ids(noun, known, table.known());
  }

  static Ids of(Collection<String> known, String noun, boolean complete) {
    return new Ids(noun, Set.copyOf(known), complete);
  }

  boolean contains(String id) {
    return !complete || known.contains(id);
  }

  String hint(String id) {
    var guess = Spelling.didYouMean(id, List.copyOf(new TreeSet<>(known)));
    return guess.isEmpty() ? "declare it first" : guess;
  }
}
