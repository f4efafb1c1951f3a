/// System-dynamics models: read, compile, run.
@NullMarked
package dev.overtake.dynamics;

import org.jspecify.annotations.NullMarked;
