package dev.overtake.estimation;

/// From values to the scale of the model and back.
enum Transform {
  NONE {
    @Override
    double apply(double value) {
      return value;
    }

    @Override
    double inverse(double scaled) {
      return scaled;
    }
  },
  /// An amount with zeros among it.
  NOT_NEGATIVE {
    @Override
    double apply(double value) {
      return value;
    }

    @Override
    double inverse(double scaled) {
      return Math.max(scaled, 0);
    }
  },
  LOG {
    @Override
    double apply(double value) {
      return Math.log(value);
    }

    @Override
    double inverse(double scaled) {
      return Math.exp(scaled);
    }
  },
  /// A share of 0 or 1 is taken as half of one part in a thousand from the bound.
  LOGIT {
    private static final double CLOSEST = 0.0005;

    @Override
    double apply(double value) {
      double inside = Math.clamp(value, CLOSEST, 1 - CLOSEST);
      return Math.log(inside / (1 - inside));
    }

    @Override
    double inverse(double scaled) {
      return 1 / (1 + Math.exp(-scaled));
    }
  };

  abstract double apply(double value);

  abstract double inverse(double scaled);

  /// Applies to every element; NaN stays NaN.
  double[] apply(double[] values) {
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = Double.isNaN(values[i]) ? Double.NaN : apply(values[i]);
    }
    return scaled;
  }
}
