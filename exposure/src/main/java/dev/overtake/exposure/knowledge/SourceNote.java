package dev.overtake.exposure.knowledge;

/// Where facts were read.
///
/// @param primary whether it is the publisher itself
public record SourceNote(
    String id, String publisher, String title, String url, boolean primary, String note) {}
