package dev.overtake.exposure.bill;

/// A part of a bill that no reader understands. It is kept as a component, and it is never counted
/// as safe.
///
/// @param component its id in the bill
/// @param name as the bill has it
/// @param where line and column, with the file's name
/// @param detail the bill's word that is not known; empty where there is none
public record Unread(String component, String name, String where, Why why, String detail) {
  /// Why a part was not understood.
  public enum Why {
    /// It does not say what it is.
    NO_TYPE,
    /// What it says that it is, is not known.
    UNKNOWN_TYPE,
    /// It stands under a key that no manifest has.
    UNKNOWN_LIST,
    /// None of its keys is one of a manifest.
    UNKNOWN_KEYS
  }
}
