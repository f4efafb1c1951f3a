package dev.overtake.exposure.knowledge;

import java.util.List;

/// A region of a cloud and the jurisdiction it stands in.
public record Region(
    String id,
    String cloud,
    List<String> match,
    String jurisdiction,
    String place,
    Provenance provenance)
    implements Fact {}
