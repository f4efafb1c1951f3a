@NullMarked
package dev.overtake.evidence;

import org.jspecify.annotations.NullMarked;
