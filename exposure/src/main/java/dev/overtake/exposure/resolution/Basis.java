package dev.overtake.exposure.resolution;

import java.util.List;

/// One ground of an answer, and what it speaks about.
///
/// @param about names in the order that the ground asks for
public record Basis(Ground ground, List<String> about) {
  public Basis {
    about = List.copyOf(about);
  }

  static Basis of(Ground ground, String... about) {
    return new Basis(ground, List.of(about));
  }
}
