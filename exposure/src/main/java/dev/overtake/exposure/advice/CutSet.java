package dev.overtake.exposure.advice;

import java.util.List;

/// Facts whose loss at once stops uses, none of which could be left out.
///
/// @param uses ids of the uses that stop
/// @param share of the business' weight that stops, from 0 to 1
public record CutSet(List<Dependency> facts, List<String> uses, double share) {
  public CutSet {
    facts = List.copyOf(facts);
    uses = List.copyOf(uses);
  }
}
