package dev.overtake.evidence;

import java.time.LocalDate;

/// Where figures come from, under what terms, and which copy was read.
///
/// @param readFrom the copy, where it was not the publisher's own address; empty otherwise
/// @param editions whether a new edition replaces the one before or goes on from it
public record Source(
    String id,
    String publisher,
    String title,
    String url,
    String licence,
    boolean redistributable,
    Tier tier,
    String readFrom,
    LocalDate retrieved,
    Editions editions) {}
