package dev.overtake.evidence;

import java.time.LocalDate;

/// Where figures come from, under what terms, and which copy was read.
///
/// @param readFrom the copy, where it was not the publisher's own address; empty otherwise
public record Source(
    String id,
    String publisher,
    String title,
    String url,
    String licence,
    boolean redistributable,
    Tier tier,
    String readFrom,
    LocalDate retrieved) {}
