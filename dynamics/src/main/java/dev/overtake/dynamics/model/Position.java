package dev.overtake.dynamics.model;

/// Where something stands in a model's file.
///
/// @param file name of the file
/// @param line from 1
public record Position(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
