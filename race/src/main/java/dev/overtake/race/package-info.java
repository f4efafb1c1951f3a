@NullMarked
package dev.overtake.race;

import org.jspecify.annotations.NullMarked;
