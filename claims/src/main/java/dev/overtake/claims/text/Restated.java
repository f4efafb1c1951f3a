package dev.overtake.claims.text;

import java.util.List;

/// What a cell of a table or an item of a list says once its headings are read into it, as a
/// sentence of its own: "Military spending 2024 China $314 billion".
///
/// @param span what it stands for in the document
/// @param text the sentence
/// @param places for every character of the sentence, where it stands in the document
public record Restated(Sentences.Span span, String text, List<Integer> places) {
  public Restated {
    places = List.copyOf(places);
  }

  /// Where a character of the sentence stands in the document.
  public int place(int at) {
    return places.get(Math.min(at, places.size() - 1));
  }

  /// Where what ends before a character of the sentence ends in the document.
  public int end(int at) {
    return at == 0 ? place(0) : place(at - 1) + 1;
  }
}
