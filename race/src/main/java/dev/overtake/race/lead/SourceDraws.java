package dev.overtake.race.lead;

/// What one source says of the lead: its part of the mixture.
public record SourceDraws(PairedSeries pair, LeadDraws draws) {}
