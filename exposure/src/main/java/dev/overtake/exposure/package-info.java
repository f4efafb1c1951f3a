/// Bills of materials to resilience.
@NullMarked
package dev.overtake.exposure;

import org.jspecify.annotations.NullMarked;
