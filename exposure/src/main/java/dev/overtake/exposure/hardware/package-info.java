/// What a model needs to run: memory in [HardwareFit], energy in [EnergyModel].
@NullMarked
package dev.overtake.exposure.hardware;

import org.jspecify.annotations.NullMarked;
