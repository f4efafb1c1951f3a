package dev.overtake.race.lead;

import dev.overtake.evidence.Direction;
import dev.overtake.evidence.Figure;
import dev.overtake.evidence.Indicator;
import dev.overtake.evidence.RaceDefinition;
import dev.overtake.evidence.Scale;
import dev.overtake.evidence.Status;
import dev.overtake.evidence.Tier;

/// How values of an indicator turn into the scale on which leads are differences: logarithms for
/// ratios and counts (with half a unit added to counts, so that zeros have a place), own units
/// else.
///
/// @param definition for the observation error of rows that state no interval
public record MeasurementScale(Indicator indicator, RaceDefinition definition) {
  private static final double HALF = 0.5;
  private static final double NORMAL_90 = 1.6449;

  /// Whether a value has a place on the scale.
  public boolean fits(double value) {
    return indicator.scale() != Scale.RATIO || value > 0;
  }

  public double read(double value) {
    return switch (indicator.scale()) {
      case RATIO -> Math.log(value);
      case COUNT -> Math.log(Math.max(value, 0) + HALF);
      case SHARE, POINTS -> value;
    };
  }

  /// The value behind a reading, or the bound next to it.
  public double back(double read) {
    var value =
        switch (indicator.scale()) {
          case RATIO -> Math.exp(read);
          case COUNT -> Math.exp(read) - HALF;
          case SHARE, POINTS -> read;
        };
    return indicator.bounds().nearest(value);
  }

  /// Variance of the observation error of a figure, from its 90 % interval or else by tier.
  public double errorVariance(Figure figure, double value, Tier tier) {
    var low = figure.low();
    var high = figure.high();
    var upper = high != null && fits(high) ? read(high) : Double.NaN;
    var lower = low != null && fits(low) ? read(low) : Double.NaN;
    var middle = read(value);
    var halfWidth =
        Double.isNaN(upper)
            ? middle - lower
            : Double.isNaN(lower) ? upper - middle : (upper - lower) / 2;
    if (!Double.isNaN(halfWidth)) {
      return square(halfWidth / NORMAL_90);
    }
    var relative = definition.observationError().getOrDefault(tier, 0.05);
    if (figure.status() == Status.PROVISIONAL) {
      relative *= definition.provisionalFactor();
    }
    return indicator.comparedByRatio() ? square(relative) : square(relative * value);
  }

  /// What leads must be divided by so that those of other indicators compare: logarithms stand for
  /// themselves, a difference of shares is about a difference of logits times p (100 − p), points
  /// are told in tie zones.
  ///
  /// @param first values on this scale
  double unit(double first, double second) {
    return switch (indicator.scale()) {
      case RATIO, COUNT -> 1;
      case SHARE -> HALF + (room(first) + room(second)) / 2;
      case POINTS -> ownUnit();
    };
  }

  /// What values must be divided by so that those of other indicators of this scale compare: the
  /// tie zone of points.
  double ownUnit() {
    return indicator.scale() == Scale.POINTS && tieZone() > 0 ? tieZone() : 1;
  }

  /// What a lead can be, from the bounds of the two values.
  ///
  /// @return the largest lead; infinite where there is none
  double largestLead() {
    var bounds = indicator.bounds();
    return indicator.scale() == Scale.RATIO
        ? Double.POSITIVE_INFINITY
        : read(bounds.high()) - read(bounds.low());
  }

  private static double room(double share) {
    return Math.max(0, share) * Math.max(0, 100 - share) / 100;
  }

  /// By how much chance alone moves the lead of two counts.
  ///
  /// @param first values on this scale
  double countVariance(double first, double second) {
    return indicator.scale() == Scale.COUNT ? Math.exp(-first) + Math.exp(-second) : 0;
  }

  /// The lead too small to matter, on this scale.
  public double tieZone() {
    var own = indicator.tieZone();
    var zone = own != null ? own : definition.tieZones().getOrDefault(indicator.scale(), 0.05);
    return indicator.comparedByRatio() ? Math.log1p(zone) : zone;
  }

  /// 1 where more is ahead, -1 where less is.
  public double sign() {
    return indicator.direction() == Direction.LESS ? -1 : 1;
  }

  private static double square(double x) {
    return x * x;
  }
}
