package dev.overtake.report.wording;

import dev.overtake.dynamics.calibration.Calibration;
import dev.overtake.dynamics.calibration.Estimate;
import dev.overtake.dynamics.calibration.SeriesFit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A calibrated model: its estimates with their intervals, and how it meets each series.
public final class CalibrationRows {
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);

  private CalibrationRows() {}

  /// A row per parameter.
  public static Table of(Calibration calibration) {
    return new Table(
        List.of(
            "variable",
            "estimate",
            "low",
            "high",
            "low_open",
            "high_open",
            "at_bound",
            "from",
            "to"),
        calibration.estimates().stream()
            .map(e ->
                List.of(
                    e.parameter().variable(),
                    StandingRows.number(e.value()),
                    StandingRows.number(e.low()),
                    StandingRows.number(e.high()),
                    String.valueOf(e.lowOpen()),
                    String.valueOf(e.highOpen()),
                    String.valueOf(e.atBound()),
                    StandingRows.number(e.parameter().low()),
                    StandingRows.number(e.parameter().high())))
            .toList());
  }

  /// For reading.
  public static Document document(Calibration calibration) {
    var page = new Document();
    page.table(
        new Table(
            List.of("Parameter", "Estimate", "95 % interval", "Remark"),
            calibration.estimates().stream()
                .map(e ->
                    List.of(
                        e.parameter().variable(),
                        four(e.value()),
                        four(e.low()) + " to " + four(e.high()),
                        remark(e)))
                .toList()));
    page.table(
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
    page.paragraph(
        "Log-likelihood %s. %d of %d starts led there. Intervals by the profile of the likelihood; they hold where residuals are independent. Seed %d."
            .formatted(
                four(calibration.logLikelihood()),
                calibration.agreeing(),
                calibration.starts(),
                calibration.seed()));
    page.paragraph(
        "To run the model so: "
            + calibration.estimates().stream()
                .map(e ->
                    "--set \"%s=%s\""
                        .formatted(e.parameter().variable(), StandingRows.number(e.value())))
                .collect(Collectors.joining(" ")));
    return page;
  }

  /// Everything, ready for JSON.
  public static Map<String, Object> all(Calibration calibration) {
    var document = new LinkedHashMap<String, Object>();
    document.put("seed", calibration.seed());
    document.put("intervals", "profile likelihood, 95 %");
    document.put("logLikelihood", calibration.logLikelihood());
    document.put("observations", calibration.observations());
    document.put("starts", calibration.starts());
    document.put("agreeing", calibration.agreeing());
    document.put("parameters", calibration.estimates().stream().map(CalibrationRows::all).toList());
    document.put("series", calibration.series().stream().map(CalibrationRows::all).toList());
    return document;
  }

  private static Map<String, Object> all(Estimate estimate) {
    var parameter = new LinkedHashMap<String, Object>();
    parameter.put("variable", estimate.parameter().variable());
    parameter.put("estimate", estimate.value());
    parameter.put("low", estimate.low());
    parameter.put("high", estimate.high());
    parameter.put("lowOpen", estimate.lowOpen());
    parameter.put("highOpen", estimate.highOpen());
    parameter.put("atBound", estimate.atBound());
    parameter.put("from", estimate.parameter().low());
    parameter.put("to", estimate.parameter().high());
    return parameter;
  }

  private static Map<String, Object> all(SeriesFit fit) {
    var series = new LinkedHashMap<String, Object>();
    series.put("variable", fit.observed().variable());
    series.put("observations", fit.observed().values().length);
    series.put("error", fit.error());
    series.put("errorEstimated", fit.observed().estimatesError());
    series.put("r2", fit.r2());
    series.put("rmse", fit.rmse());
    series.put("autocorrelation", fit.autocorrelation());
    series.put("time", fit.observed().times());
    series.put("observed", fit.observed().values());
    series.put("modelled", fit.modelled());
    return series;
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
    if (!Double.isFinite(x)) {
      return "";
    }
    var rounded = BigDecimal.valueOf(x).round(FOUR).stripTrailingZeros();
    return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
  }
}
