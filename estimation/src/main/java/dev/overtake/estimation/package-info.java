@NullMarked
package dev.overtake.estimation;

import org.jspecify.annotations.NullMarked;
