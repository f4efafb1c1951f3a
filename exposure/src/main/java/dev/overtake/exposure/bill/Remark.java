package dev.overtake.exposure.bill;

/// Something odd about a bill that did not keep it from being read.
///
/// @param where line and column, with the file's name
/// @param what what was found and what was expected
public record Remark(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
