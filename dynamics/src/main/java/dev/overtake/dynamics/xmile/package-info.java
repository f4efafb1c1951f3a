/// XMILE files, read and written: OASIS (2015), XML Interchange Language for System Dynamics,
/// version 1.0. Start at {@link dev.overtake.dynamics.xmile.XmileReader}.
@NullMarked
package dev.overtake.dynamics.xmile;

import org.jspecify.annotations.NullMarked;
