package dev.overtake.exposure.advice;

import java.util.List;

/// Facts whose loss at once stops uses, none of which could be left out.
///
/// @param facts such as `operator: Groq` or `law: US`
/// @param uses ids of the uses that stop
/// @param share of the business' weight that stops, from 0 to 1
public record CutSet(List<String> facts, List<String> uses, double share) {}
