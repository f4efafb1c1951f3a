package dev.overtake.claims.document;

/// How much work a PDF may ask for. Its pages may draw forms that draw forms, and its streams are
/// packed, so the size of the file bounds neither time nor memory.
///
/// @param pages that are read; later ones are not
/// @param operators of drawing, in all
/// @param letters in all
/// @param pageLetters on one page
/// @param bytes of all streams once unpacked
record PdfLimits(int pages, int operators, int letters, int pageLetters, long bytes) {
  /// Several times what the longest reports need.
  static final PdfLimits USUAL = new PdfLimits(2_000, 5_000_000, 10_000_000, 100_000, 200_000_000);
}
