package dev.overtake.claims.reading;

import dev.overtake.claims.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A claim as it was understood, before it is compared with anything.
///
/// @param start of the words that state it, in the document
/// @param comparator a contender's id, `NEXT` for the closest rival, `REST` for everybody else
///   together, or empty
/// @param indicators what it may be about, the likeliest first; one that is not the first is a
///   definition easily mistaken for it
/// @param together whether it is said of all indicators at once
/// @param loose whether the words leave open which definition is meant
/// @param strong whether the wording asks for much more and not only for more
/// @param years first and last year it speaks of, null for now
/// @param otherWhole whether the share is of something else than the indicator's whole
/// @param open why it can have no verdict, empty when it can
/// @param speaker who is said to have said it, or empty
public record Reading(
    Sentences.Span sentence,
    int start,
    int end,
    Relation relation,
    String subject,
    String comparator,
    double low,
    double high,
    String text,
    String unit,
    List<String> indicators,
    boolean together,
    boolean loose,
    boolean strong,
    int @Nullable [] years,
    boolean otherWhole,
    String open,
    String speaker) {
  Reading withOpen(String reason) {
    return with(subject, comparator, low, high, years, reason);
  }

  Reading withSubject(String other) {
    return with(other, comparator, low, high, years, open);
  }

  Reading withPair(String subject, String comparator) {
    return with(subject, comparator, low, high, years, open);
  }

  Reading withPlace(String other, int place) {
    return with(other, comparator, place, place, years, open);
  }

  Reading withYears(int[] others) {
    return with(subject, comparator, low, high, others, open);
  }

  private Reading with(
      String subject,
      String comparator,
      double low,
      double high,
      int @Nullable [] years,
      String open) {
    return new Reading(
        sentence,
        start,
        end,
        relation,
        subject,
        comparator,
        low,
        high,
        text,
        unit,
        indicators,
        together,
        loose,
        strong,
        years,
        otherWhole,
        open,
        speaker);
  }

  public static final String NEXT = "NEXT";
  public static final String REST = "REST";
}
