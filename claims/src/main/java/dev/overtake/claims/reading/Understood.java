package dev.overtake.claims.reading;

/// A reading, and what is spoken of after it.
record Understood(Reading reading, Discourse discourse) {}
