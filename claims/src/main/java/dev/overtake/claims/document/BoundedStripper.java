package dev.overtake.claims.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the text off pages until it has done as much work as any honest file asks for. Forms may
/// draw forms, so the work of a file is not bounded by its size.
final class BoundedStripper extends PDFTextStripper {
  private final PdfLimits limits;
  private int operators;
  private int letters;
  private int lettersBefore;

  BoundedStripper(PdfLimits limits) {
    this.limits = limits;
    setSortByPosition(true);
    setEndPage(limits.pages());
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operators()) {
      throw new UnreadableDocumentException(
          String.format(Locale.ROOT, "a PDF that draws more than %,d times", limits.operators()));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (++letters > limits.letters() || letters - lettersBefore > limits.pageLetters()) {
      throw new UnreadableDocumentException(
          String.format(
              Locale.ROOT,
              "a PDF of more than %,d letters, or %,d on a page",
              limits.letters(),
              limits.pageLetters()));
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    lettersBefore = letters;
    super.startPage(page);
  }
}
