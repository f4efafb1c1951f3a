/// A model's constants from observed series. Start at {@link
/// dev.overtake.dynamics.calibration.Calibration}.
@NullMarked
package dev.overtake.dynamics.calibration;

import org.jspecify.annotations.NullMarked;
