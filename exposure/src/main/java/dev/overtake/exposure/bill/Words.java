package dev.overtake.exposure.bill;

/// Texts of strangers, fit to be shown.
final class Words {
  private static final int LONGEST = 160;

  private Words() {}

  /// On one line, without signs that steer a terminal, and not too long.
  static String shown(String text) {
    var plain = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
