package dev.overtake.evidence;

/// A broken rule: where, what is wrong, what was expected, and the likely fix.
///
/// @param file relative to the race folder
/// @param line from 1; 0 when the whole file is meant
/// @param column from 1 (characters in YAML and JSON, fields in CSV); 0 when the whole line is
///   meant
/// @param what what was found and what was expected
/// @param fix what most likely mends it
public record Fault(String file, int line, int column, String what, String fix) {

  @Override
  public String toString() {
    var place =
        line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    return place + ": " + what + (fix.isEmpty() ? "" : ". " + fix);
  }
}
