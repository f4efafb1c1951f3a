package dev.overtake.report.wording;

import dev.overtake.report.wording.Span.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A sentence made of spans.
public record Sentence(List<Span> spans) {

  public Sentence {
    spans = List.copyOf(spans);
  }

  /// Words without stress.
  public static Sentence plain(String words) {
    return new Writer().plain(words).end();
  }

  /// The words alone.
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /// Whether there is nothing to say.
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /// The same with its first letter in upper case, as at the start of a paragraph.
  Sentence capitalised() {
    var all = new ArrayList<>(spans);
    var first = all.getFirst();
    all.set(0, new Span(upper(first.text()), first.emphasis()));
    return new Sentence(all);
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /// Puts a sentence together.
  static final class Writer {
    private final List<Span> spans = new ArrayList<>();

    Writer plain(String text) {
      spans.add(new Span(text, Emphasis.PLAIN));
      return this;
    }

    Writer strong(String text) {
      spans.add(new Span(text, Emphasis.STRONG));
      return this;
    }

    Writer name(String text, boolean isA) {
      spans.add(new Span(text, isA ? Emphasis.A : Emphasis.B));
      return this;
    }

    Writer add(Sentence sentence) {
      spans.addAll(sentence.spans());
      return this;
    }

    Sentence end() {
      return new Sentence(spans);
    }
  }
}
