package dev.overtake.report.html;

import dev.overtake.evidence.Source;

/// A link to the web, or plain words where the address is not one of the web.
///
/// @param joint what stands before it in a list
record WebLink(String address, String words, String joint) {
  static WebLink to(String address, String words) {
    return new WebLink(address, words, "");
  }

  /// To where a source is published.
  static WebLink to(Source source) {
    return to(source.url(), source.publisher());
  }

  /// To the copy that a source was read from.
  static WebLink copy(Source source) {
    var from = source.readFrom();
    return from.isBlank()
        ? none("the publisher")
        : to(from, from.startsWith("http") ? "a copy" : from);
  }

  /// Words without a link.
  static WebLink none(String words) {
    return to("", words);
  }

  WebLink after(String joint) {
    return new WebLink(address, words, joint);
  }

  boolean isWeb() {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
