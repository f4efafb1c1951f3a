package dev.overtake.report.wording;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.calibration.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A calibrated model: its estimates with their intervals, and how it meets each series.
public final class CalibrationRows {
  private CalibrationRows() {}

  /// A row per parameter.
  public static Rows of(Calibration calibration) {
    return new Rows.Columns()
        .text("variable")
        .number("estimate", "low", "high")
        .truth("low_open", "high_open", "at_bound")
        .number("from", "to")
        .with(
            calibration.estimates().stream()
                .map(e ->
                    Rows.row(
                        e.parameter().variable(),
                        e.value(),
                        e.low(),
                        e.high(),
                        e.lowOpen(),
                        e.highOpen(),
                        e.atBound(),
                        e.parameter().low(),
                        e.parameter().high()))
                .toList());
  }

  /// For reading.
  public static Document document(Calibration calibration) {
    var page = new Document();
    tables(calibration).forEach(page::table);
    page.paragraph(
        "Log-likelihood %s. %s of %s starts led there. Intervals by the profile of the likelihood; they hold where residuals are independent. Seed %s."
            .formatted(
                four(calibration.logLikelihood()),
                calibration.agreeing(),
                calibration.starts(),
                calibration.seed()));
    page.paragraph(
        "To run the model so: "
            + calibration.estimates().stream()
                .map(e ->
                    "--set \"%s=%s\"".formatted(e.parameter().variable(), Numbers.data(e.value())))
                .collect(Collectors.joining(" ")));
    return page;
  }

  /// The estimates and how well each series is met.
  public static List<Table> tables(Calibration calibration) {
    return List.of(
        new Table(
            List.of("Parameter", "Estimate", "95 % interval", "Remark"),
            calibration.estimates().stream()
                .map(e ->
                    List.of(
                        e.parameter().variable(),
                        four(e.value()),
                        four(e.low()) + " to " + four(e.high()),
                        remark(e)))
                .toList()),
        new Table(
            List.of("Series", "Observations", "Standard error", "R2", "RMSE", "Autocorrelation"),
            calibration.series().stream()
                .map(s ->
                    List.of(
                        s.observed().variable(),
                        String.valueOf(s.observed().values().length),
                        four(s.error()) + (s.observed().estimatesError() ? " estimated" : " given"),
                        four(s.r2()),
                        four(s.rmse()),
                        four(s.autocorrelation())))
                .toList()));
  }

  private static String remark(Estimate estimate) {
    var remarks = new ArrayList<String>();
    if (estimate.atBound()) {
      remarks.add("at its bound");
    }
    if (estimate.lowOpen() && estimate.highOpen()) {
      remarks.add("the series say nothing between the bounds");
    } else if (estimate.lowOpen()) {
      remarks.add("open below: the bound ends the interval");
    } else if (estimate.highOpen()) {
      remarks.add("open above: the bound ends the interval");
    }
    return String.join("; ", remarks);
  }

  private static String four(double x) {
    return Double.isFinite(x) ? Numbers.figures(x, 4) : "";
  }
}
