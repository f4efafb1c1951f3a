package dev.overtake.exposure.knowledge;

/// A word for what a use does.
///
/// @param modality what a model for it must handle, with `+` between; empty where it does not say
/// @param meaning in a few words
public record Activity(String id, String modality, String meaning, Provenance provenance)
    implements Fact {}
